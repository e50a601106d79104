/**
 * The candidate nearest to a misspelt name, for "did you mean": at most a third of its letters changed, added, lost or
 * swapped. Nothing when none is so near.
 */
export function closestName(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const letters = new Int16Array(64);
  for (let i = 0; i < wanted.length; i++) shift(letters, wanted, i, 1);
  let closest: string | undefined;
  let limit = Math.floor(name.length / 3) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= limit) continue;
    const written = candidate.toLowerCase();
    // Letters are counted faster than distances are measured, and tell most names apart.
    if (lettersApart(letters, wanted, written) >= limit) continue;
    const distance = editDistance(wanted, written);
    if (distance >= limit) continue;
    closest = candidate;
    limit = distance;
  }
  return closest;
}

/**
 * The changes that it takes at least, whatever the order of the letters: a change takes one letter and gives one.
 *
 * @param letters - how many of each letter the wanted name has, letters that share a place counting as one; left as it was
 */
function lettersApart(letters: Int16Array, wanted: string, written: string): number {
  let lacking = 0;
  for (let i = 0; i < written.length; i++) if (shift(letters, written, i, -1) < 0) lacking++;
  for (let i = 0; i < written.length; i++) shift(letters, written, i, 1);
  return Math.max(lacking, lacking + wanted.length - written.length);
}

function shift(letters: Int16Array, word: string, at: number, by: number): number {
  const place = word.charCodeAt(at) & 63;
  const count = (letters[place] ?? 0) + by;
  letters[place] = count;
  return count;
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
