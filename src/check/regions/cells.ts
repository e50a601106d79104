import {
  add,
  compare,
  type Exact,
  exact,
  floor,
  integer,
  isInteger,
  multiply,
  negate,
  one,
  subtract,
} from "../../values/exact.ts";
import type { Scale } from "./scale.ts";

/** A stretch of a scale; open where an end is absent. */
export interface Interval {
  readonly from?: Exact;
  readonly to?: Exact;
  readonly fromExcluded?: boolean;
  readonly toExcluded?: boolean;
}

/**
 * A scale cut at every end of some intervals, so that each of them holds on the whole of a cell or nowhere in it. A cell is
 * known by the least of its values, or where it has none by one in the middle.
 */
export type Cells = readonly Exact[];

/** Cuts a scale at the ends of the intervals; cells without a value of the scale are left out. */
export function cellsOf(scale: Scale, intervals: readonly Interval[]): Cells {
  const ends = [...intervals.flatMap(({ from, to }) => [from, to]), scale.least, scale.most];
  const cuts = [...new Set(ends)].filter((end) => end !== undefined).sort(compare);
  const distinct = cuts.filter((cut, i) => i === 0 || compare(cut, cuts[i - 1] ?? cut) !== 0);
  const cells = distinct.flatMap((cut, i) => [between(scale, distinct[i - 1], cut), onCut(scale, cut)]);
  cells.push(between(scale, distinct.at(-1), undefined));
  return cells.filter((cell) => cell !== undefined && liesOn(scale, cell)) as Exact[];
}

function liesOn({ least, most }: Scale, point: Exact): boolean {
  return !(least && compare(point, least) < 0) && !(most && compare(point, most) > 0);
}

function onCut({ whole }: Scale, cut: Exact): Exact | undefined {
  return whole && !isInteger(cut) ? undefined : cut;
}

/** The value by which the cell between two cuts is known. */
function between(scale: Scale, below: Exact | undefined, above: Exact | undefined): Exact | undefined {
  if (below === undefined) return above === undefined ? integer(0) : wholeBelow(scale, above);
  if (scale.whole) {
    const next = integer(floor(below) + 1n);
    return above === undefined || compare(next, above) < 0 ? next : undefined;
  }
  return above === undefined ? add(below, one) : multiply(add(below, above), exact(1n, 2n));
}

function wholeBelow({ whole }: Scale, above: Exact): Exact {
  return whole && !isInteger(above) ? integer(floor(above)) : subtract(above, one);
}

/** The first and last cell on which an interval holds, by their places; nothing where it holds on none. */
export function cellsWithin(cells: Cells, interval: Interval): readonly [first: number, last: number] | undefined {
  const { from, to, fromExcluded = false, toExcluded = false } = interval;
  const first = from ? countBelow(cells, from, fromExcluded) : 0;
  const last = (to ? countBelow(cells, to, !toExcluded) : cells.length) - 1;
  return first <= last ? [first, last] : undefined;
}

/** How many cells lie below a bound, or at most on it. */
function countBelow(cells: Cells, bound: Exact, orOn: boolean): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compare(cells[middle] ?? bound, bound);
    if (order < 0 || (orOn && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether some value of the scale lies in one of the intervals. */
export function holdsSomewhere(scale: Scale, intervals: readonly Interval[]): boolean {
  // Most intervals are single values.
  if (intervals.some(({ from, to }) => from && from === to && onCut(scale, from) && liesOn(scale, from))) return true;
  const { least, most } = scale;
  const bounds = { ...(least && { from: least }), ...(most && { to: most }) };
  return intervals.some((interval) => hasValue(scale, least || most ? overlapOf(interval, bounds) : interval));
}

function hasValue({ whole }: Scale, { from, to, fromExcluded = false, toExcluded = false }: Interval): boolean {
  if (!from || !to) return true;
  if (whole) return firstWhole(from, fromExcluded) <= -firstWhole(negate(to), toExcluded);
  const order = compare(from, to);
  return order < 0 || (order === 0 && !fromExcluded && !toExcluded);
}

/** The least whole number that lies above a bound or, unless that is excluded, on it. */
function firstWhole(bound: Exact, excluded: boolean): bigint {
  const below = floor(bound);
  return isInteger(bound) && !excluded ? below : below + 1n;
}

/** The values that lie in an interval of both lists. */
export function commonIntervals(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  return a.flatMap((left) => b.map((right) => overlapOf(left, right)));
}

function overlapOf(a: Interval, b: Interval): Interval {
  const lower = higherStart(a, b);
  const upper = lowerEnd(a, b);
  return {
    ...(lower.from && { from: lower.from, fromExcluded: lower.fromExcluded ?? false }),
    ...(upper.to && { to: upper.to, toExcluded: upper.toExcluded ?? false }),
  };
}

function higherStart(a: Interval, b: Interval): Interval {
  if (!a.from || !b.from) return a.from ? a : b;
  const order = compare(a.from, b.from);
  if (order === 0) return a.fromExcluded ? a : b;
  return order > 0 ? a : b;
}

function lowerEnd(a: Interval, b: Interval): Interval {
  if (!a.to || !b.to) return a.to ? a : b;
  const order = compare(a.to, b.to);
  if (order === 0) return a.toExcluded ? a : b;
  return order < 0 ? a : b;
}
