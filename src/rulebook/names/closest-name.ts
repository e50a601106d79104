/**
 * The candidate nearest to a misspelt name, for "did you mean": at most a third of its letters changed, added, lost or
 * swapped. Nothing when none is so near.
 */
export function closestName(name: string, candidates: Iterable<string>): string | undefined {
  let closest: string | undefined;
  let limit = Math.floor(name.length / 3) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= limit) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance >= limit) continue;
    closest = candidate;
    limit = distance;
  }
  return closest;
}

/** Optimal string alignment: the least number of single-letter changes and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      current.push(cheapest({ a, b, row, column, beforeLast, last, current }));
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}

interface Step {
  readonly a: string;
  readonly b: string;
  readonly row: number;
  readonly column: number;
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
  readonly current: readonly number[];
}

function cheapest({ a, b, row, column, beforeLast, last, current }: Step): number {
  const changed = a[row - 1] === b[column - 1] ? 0 : 1;
  const cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + changed);
  const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return row > 1 && column > 1 && swapped ? Math.min(cost, at(beforeLast, column - 2) + 1) : cost;
}

function at(distances: readonly number[], column: number): number {
  return distances[column] ?? Number.POSITIVE_INFINITY;
}
