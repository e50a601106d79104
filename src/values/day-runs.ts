/**
 * Days on end by their day numbers, both included. Infinite ends stand for days that are not known; none of what is counted
 * here may be asked of runs with infinite ends unless they are {@link clipped} before.
 */
export interface DayRun {
  readonly first: number;
  readonly last: number;
}

/** The unbroken runs that these make together, in the order of time: those that touch or overlap are joined. Empty ones are left out. */
export function joined(runs: readonly DayRun[]): readonly DayRun[] {
  const inOrder = runs.filter(({ first, last }) => first <= last).toSorted((a, b) => (a.first < b.first ? -1 : 1));
  const made: { first: number; last: number }[] = [];
  for (const { first, last } of inOrder) {
    const latest = made.at(-1);
    if (latest && first <= latest.last + 1) latest.last = Math.max(latest.last, last);
    else made.push({ first, last });
  }
  return made;
}

/** What of the runs lies within these days. */
export function clipped(runs: readonly DayRun[], within: DayRun): readonly DayRun[] {
  return runs.flatMap(({ first, last }) => {
    const part = { first: Math.max(first, within.first), last: Math.min(last, within.last) };
    return part.first <= part.last ? [part] : [];
  });
}

/** How many days the runs have; joined runs count no day twice. */
export function daysIn(runs: readonly DayRun[]): number {
  return runs.reduce((days, { first, last }) => days + last - first + 1, 0);
}

/** The longest of the runs, the earliest of several; nothing where there is none. */
export function longestOf(runs: readonly DayRun[]): DayRun | undefined {
  return runs.reduce<DayRun | undefined>(
    (longest, run) => (longest && longest.last - longest.first >= run.last - run.first ? longest : run),
    undefined,
  );
}
