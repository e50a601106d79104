import { type CalendarDate, compareDates } from "../../values/calendar-date.ts";
import { dayNumber, fromDayNumber } from "../../values/day-number.ts";
import type { InForce } from "../rulebook.ts";

/** Anything that says on which days it is in force, and perhaps when it was adopted. */
export interface Dated {
  readonly inForce: InForce;
}

/** Whether the text was adopted by the end of the day. A text that does not say when it was adopted always was. */
export function isKnownOn({ adopted }: InForce, knownOn: CalendarDate | undefined): boolean {
  return adopted === undefined || knownOn === undefined || compareDates(adopted, knownOn) <= 0;
}

/** The same thing, set aside where its text was adopted only after the day. */
export function asKnownThing<T extends Dated>(thing: T, knownOn: CalendarDate | undefined): T {
  return isKnownOn(thing.inForce, knownOn) ? thing : setAside(thing, "not-yet-adopted");
}

/**
 * Texts, each with the days on which it counts, as known on a day. Of two texts of one thing in force on the same day the one
 * adopted later counts; one that does not say when counts as adopted on its first day. Texts that do not say so at all,
 * and those adopted on the same day, are left as they are: whether they overlap is for the checks to tell.
 *
 * A text that a later one replaces for a time becomes two; one that counts on no day stays in its place, set aside.
 *
 * @param ofWhat - the same for texts of one thing; all are where absent
 */
export function settle<T extends Dated>(
  things: readonly T[],
  knownOn: CalendarDate | undefined,
  ofWhat: (thing: T) => unknown = () => "",
): readonly T[] {
  if (things.every(({ inForce }) => inForce.adopted === undefined)) return things;
  const known = things.filter(({ inForce }) => isKnownOn(inForce, knownOn));
  const runs = new Map(grouped(known, ofWhat).flatMap((group) => [...runsOf(group.map(spanOf))]));
  return things.flatMap((thing) => {
    if (!isKnownOn(thing.inForce, knownOn)) return [setAside(thing, "not-yet-adopted")];
    const days = runs.get(thing) ?? [];
    return days.length === 0 ? [setAside(thing, "replaced")] : days.map((run) => during(thing, run));
  });
}

function grouped<T>(things: readonly T[], ofWhat: (thing: T) => unknown): readonly (readonly T[])[] {
  const groups = new Map<unknown, T[]>();
  for (const thing of things) {
    const what = ofWhat(thing);
    const group = groups.get(what);
    if (group) group.push(thing);
    else groups.set(what, [thing]);
  }
  return [...groups.values()];
}

interface Run {
  readonly first: number;
  readonly last: number;
}

interface Spanned<T extends Dated> extends Run {
  readonly thing: T;
  /** The day of its adoption, or its first day where it does not say. */
  readonly adopted: number;
  readonly says: boolean;
}

function spanOf<T extends Dated>(thing: T): Spanned<T> {
  const { from, until, adopted } = thing.inForce;
  const first = from ? dayNumber(from) : -Infinity;
  const last = until ? dayNumber(until) : Infinity;
  return { thing, first, last, adopted: adopted ? dayNumber(adopted) : first, says: adopted !== undefined };
}

/** For each text the runs of days on which no other replaces it. */
function runsOf<T extends Dated>(spans: readonly Spanned<T>[]): ReadonlyMap<T, readonly Run[]> {
  const oldestFirst = spans.toSorted((a, b) => order(a.adopted, b.adopted) || order(a.first, b.first));
  const starts = [...new Set(spans.flatMap(({ first, last }) => [first, last + 1]))].sort(order);
  const runs = new Map<T, Run[]>();
  for (const [i, first] of starts.entries()) {
    const last = (starts[i + 1] ?? Infinity) - 1;
    for (const { thing } of counting(oldestFirst.filter((span) => span.first <= first && first <= span.last))) {
      const own = runs.get(thing) ?? [];
      const before = own.at(-1);
      if (before && before.last === first - 1) own[own.length - 1] = { first: before.first, last };
      else own.push({ first, last });
      runs.set(thing, own);
    }
  }
  return runs;
}

/** Of texts in force on the same day, oldest first, those that none of the others replaces. */
function counting<T extends Dated>(spans: readonly Spanned<T>[]): readonly Spanned<T>[] {
  let left: Spanned<T>[] = [];
  for (const span of spans) left = [...left.filter((earlier) => !replaces(span, earlier)), span];
  return left;
}

function replaces<T extends Dated>(later: Spanned<T>, earlier: Spanned<T>): boolean {
  if ((later.says || earlier.says) && later.adopted !== earlier.adopted) return later.adopted > earlier.adopted;
  return earlier.last === Infinity && later.first > earlier.first;
}

function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function during<T extends Dated>(thing: T, { first, last }: Run): T {
  const { from, until, adopted } = thing.inForce;
  const isWhole = first === (from ? dayNumber(from) : -Infinity) && last === (until ? dayNumber(until) : Infinity);
  if (isWhole) return thing;
  const inForce: InForce = {
    ...(Number.isFinite(first) && { from: fromDayNumber(first) }),
    ...(Number.isFinite(last) && { until: fromDayNumber(last) }),
    ...(adopted && { adopted }),
  };
  return { ...thing, inForce };
}

function setAside<T extends Dated>(thing: T, why: NonNullable<InForce["setAside"]>): T {
  return { ...thing, inForce: { ...thing.inForce, setAside: why } };
}
