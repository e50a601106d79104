import type { Rulebook } from "../../rulebook/rulebook.ts";
import { canComeTogether } from "./example.ts";
import type { Region, Space } from "./space.ts";
import { type Box, type Gap, type Point, survey } from "./survey.ts";

/** A region and what it belongs to. */
export interface Owned<T> {
  readonly owner: T;
  readonly region: Region;
}

/** Two owners whose regions meet, and where. */
export interface Meeting<T> {
  readonly first: T;
  readonly second: T;
  readonly at: Point;
}

/**
 * The pairs of owners whose regions surely meet, in their order, each with a point on the axes that matter to them. An owner
 * whose region is not known meets nobody.
 */
export function meetings<T>(rulebook: Rulebook, space: Space, owned: readonly Owned<T>[]): readonly Meeting<T>[] {
  const parts = partsOf(owned);
  const found = new Map<number, Meeting<number>>();
  survey(
    space.scales,
    parts.map(({ box }) => box),
    {
      meeting: (a, b, at) => {
        const [left, right] = [parts[a], parts[b]];
        if (!left || !right || left.place === right.place) return;
        const pair = left.place * owned.length + right.place;
        const mattering = at.map((position, axis) => (left.box[axis] || right.box[axis] ? position : undefined));
        if (found.has(pair) || !canComeTogether(rulebook, space.axes, mattering)) return;
        found.set(pair, { first: left.place, second: right.place, at: mattering });
      },
    },
  );
  return [...found.values()]
    .sort((a, b) => a.first - b.first || a.second - b.second)
    .flatMap(({ first, second, at }) => {
      const [a, b] = [owned[first], owned[second]];
      return a && b ? [{ first: a.owner, second: b.owner, at }] : [];
    });
}

/** What regions leave out together. */
export interface Cover {
  /** Whether it is shown that they leave nothing out. */
  readonly complete: boolean;
  /** The first place that they surely leave out. */
  readonly hole?: Point;
}

/** Whether regions cover everything together. */
export function coverOf(rulebook: Rulebook, space: Space, regions: readonly Region[]): Cover {
  if (regions.includes(undefined)) return { complete: false };
  const gaps: Gap[] = [];
  const finished = survey(
    space.scales,
    regions.flatMap((region) => region ?? []),
    { gap: (gap) => gaps.push(gap) },
  );
  const hole = gaps.find(({ at }) => canComeTogether(rulebook, space.axes, at))?.at;
  return { complete: finished && gaps.length === 0, ...(hole && { hole }) };
}

function partsOf<T>(owned: readonly Owned<T>[]): readonly { readonly place: number; readonly box: Box }[] {
  return owned.flatMap(({ region }, place) => (region ?? []).map((box) => ({ place, box })));
}
