import type { Expression } from "../../rulebook/expression.ts";
import type { InForce, Key, Rulebook } from "../../rulebook/rulebook.ts";
import { dayNumber } from "../../values/day-number.ts";
import { integer, negate, one, zero } from "../../values/exact.ts";
import type { Value } from "../../values/value.ts";
import { commonIntervals, holdsSomewhere, type Interval } from "./cells.ts";
import { narrowed } from "./extent.ts";
import { identityOf } from "./identity.ts";
import { dayScale, type Scale, scaleOf, yesNoScale } from "./scale.ts";
import type { Box } from "./survey.ts";

/** What conditions ask about: one line of values that can vary. */
export interface Axis {
  readonly scale: Scale;
  readonly about: /** The day for which the question is asked. */
    | { readonly kind: "day" }
    /** The value of an expression. */
    | { readonly kind: "value"; readonly of: Expression }
    /** How one expression stands to another: -1 below, 0 equal, 1 above. */
    | { readonly kind: "order"; readonly left: Expression; readonly right: Expression };
}

/** A region that conditions describe: the union of its boxes. Nothing where it takes too many. */
export type Region = readonly Box[] | undefined;

/** Enough for any condition that an officer could read. */
const MOST_BOXES = 64;

/** Everywhere. */
export const everywhere: Region = [[]];

/**
 * The axes that a group of conditions asks about, found as the conditions are read. The first is the day of the question.
 * Two tests of one thing share an axis, so that "A is less than B" and "A is at least B" exclude each other.
 */
export class Space {
  readonly rulebook: Rulebook;
  readonly axes: Axis[] = [{ scale: dayScale, about: { kind: "day" } }];
  /** Part results that conditions may name. */
  readonly locals: ReadonlyMap<Key, Expression>;
  readonly #places = new Map<string, number>();

  constructor(rulebook: Rulebook, locals: ReadonlyMap<Key, Expression> = new Map()) {
    this.rulebook = rulebook;
    this.locals = locals;
  }

  get scales(): readonly Scale[] {
    return this.axes.map(({ scale }) => scale);
  }

  /** The days in force, or with `outside` all others. */
  period(inForce: InForce, side: "within" | "outside" = "within"): Region {
    if (inForce.setAside) return side === "within" ? [] : everywhere;
    return this.#days(inForce, side);
  }

  #days({ from, until }: InForce, side: "within" | "outside"): Region {
    const first = from && integer(dayNumber(from));
    const last = until && integer(dayNumber(until));
    if (side === "within")
      return first || last ? [[[{ ...(first && { from: first }), ...(last && { to: last }) }]]] : everywhere;
    const before: Interval[] = first ? [{ to: first, toExcluded: true }] : [];
    const after: Interval[] = last ? [{ from: last, fromExcluded: true }] : [];
    return [...before, ...after].map((interval) => [[interval]]);
  }

  /** Where the value of an expression lies in one of the intervals. */
  valueWithin(of: Expression, scale: Scale, unit: string, intervals: readonly Interval[]): Region {
    const place = this.#place(`${identityOf(of)} ${unit}`, () => ({
      scale: narrowed(this.rulebook, scale, of),
      about: { kind: "value", of },
    }));
    return this.#alongside(place, intervals);
  }

  /** Where `left` stands to `right` as one of the intervals says. */
  orderWithin(left: Expression, right: Expression, intervals: readonly Interval[]): Region {
    const [a, b] = [identityOf(left), identityOf(right)];
    if (a > b) return this.orderWithin(right, left, intervals.map(turned));
    const place = this.#place(`${a} to ${b}`, () => ({ scale: orderScale, about: { kind: "order", left, right } }));
    return this.#alongside(place, intervals);
  }

  /** Where a condition that cannot be taken apart holds, or does not. */
  yesNo(of: Expression, holds: boolean): Region {
    const answer = holds ? one : zero;
    return this.valueWithin(of, yesNoScale, "holds", [{ from: answer, to: answer }]);
  }

  /** The scale on which an expression is compared with a value, with what tells it from other scales for that expression. */
  scaleFor(of: Expression, sample: Value | undefined): { readonly scale: Scale; readonly unit: string } | undefined {
    const scale = scaleOf(this.rulebook, of.type, sample);
    if (!scale) return undefined;
    const unit = sample?.kind === "money" ? `${sample.currency} ${sample.per ?? ""}` : of.type.kind;
    return { scale, unit: of.type.kind === "yes-no" ? "holds" : unit };
  }

  /** Where both regions are. */
  both(a: Region, b: Region): Region {
    if (!a || !b || a.length * b.length > MOST_BOXES * 4) return undefined;
    const boxes = a.flatMap((left) => b.map((right) => common(left, right)));
    return limited(boxes.filter((box) => this.#isSomewhere(box)));
  }

  /** Where either region is. */
  either(a: Region, b: Region): Region {
    return a && b ? limited([...a, ...b]) : undefined;
  }

  #isSomewhere(box: Box): boolean {
    return this.axes.every(({ scale }, axis) => {
      const side = box[axis];
      return side === undefined || holdsSomewhere(scale, side);
    });
  }

  #place(identity: string, make: () => Axis): number {
    const known = this.#places.get(identity);
    if (known !== undefined) return known;
    this.#places.set(identity, this.axes.length);
    return this.axes.push(make()) - 1;
  }

  #alongside(place: number, intervals: readonly Interval[]): Region {
    const box: (readonly Interval[] | undefined)[] = Array.from({ length: place }, () => undefined);
    box.push(intervals);
    return this.#isSomewhere(box) ? [box] : [];
  }
}

const orderScale: Scale = { ...yesNoScale, least: integer(-1), most: one };

function turned({ from, to, fromExcluded = false, toExcluded = false }: Interval): Interval {
  return {
    ...(to && { from: negate(to), fromExcluded: toExcluded }),
    ...(from && { to: negate(from), toExcluded: fromExcluded }),
  };
}

function limited(boxes: readonly Box[]): Region {
  return boxes.length > MOST_BOXES ? undefined : boxes;
}

function common(a: Box, b: Box): Box {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, axis) => {
    const [left, right] = [a[axis], b[axis]];
    return left && right ? commonIntervals(left, right) : (left ?? right);
  });
}
