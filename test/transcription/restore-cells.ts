/** How far each step lies from the first, counted in whole steps, by the first letter of the grade. */
const distances: Readonly<Record<string, readonly number[]>> = {
  L: [0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 16, 17, 18, 20, 21, 22],
  B: thirds(0, 3, 6, 9, 12, 15, 18, 20, 22, 23, 25, 26, 28, 30),
  C: thirds(0, 3, 6, 9, 12, 15, 18, 20, 22, 23, 25, 26, 28, 30),
};

/**
 * The amounts that a row has lost, from those that stand nearest: steps rise by the same parts in every scale.
 *
 * @param digits - decimals of the scale: 2, or 0 where it is in whole units
 * @returns the step, from 1, and its amount, for every lost step of a row of which at least two amounts stand
 */
export function restoredCells(
  grade: string,
  row: readonly (string | undefined)[],
  digits: number,
): { readonly step: number; readonly amount: string }[] {
  const places = distances[grade.charAt(0)] ?? [];
  const known = row.flatMap((amount, at) =>
    amount === undefined ? [] : [{ at: places[at] ?? 0, amount: Number(amount) }],
  );
  if (known.length < 2) return [];
  return row.flatMap((amount, at) => {
    if (amount !== undefined) return [];
    const [low, high] = nearestTwo(known, places[at] ?? 0);
    const slope = (high.amount - low.amount) / (high.at - low.at);
    return [{ step: at + 1, amount: (low.amount + slope * ((places[at] ?? 0) - low.at)).toFixed(digits) }];
  });
}

interface Known {
  readonly at: number;
  readonly amount: number;
}

/** The neighbours on both sides, or at an end the two nearest. */
function nearestTwo(known: readonly Known[], place: number): readonly [Known, Known] {
  const after = known.findIndex(({ at }) => at > place);
  const high = Math.max(1, after < 0 ? known.length - 1 : after);
  return [known[high - 1] as Known, known[high] as Known];
}

function thirds(...counts: number[]): number[] {
  return counts.map((count) => count / 3);
}
