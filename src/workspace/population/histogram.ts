import { compare, divide, type Exact, exact, floor, integer, multiply, subtract, zero } from "../../values/exact.ts";

/** How many amounts lie from one bound, included, to the next, not included. */
export interface Bar {
  readonly from: Exact;
  readonly to: Exact;
  readonly count: number;
}

/**
 * Amounts gathered in bars of one width, which is 1, 2 or 5 times a power of ten, so that there are at most `most`. Zero is
 * always a bound: no bar mixes gains and losses. Bars between the first and the last are told even where they are empty.
 */
export function histogramOf(amounts: readonly Exact[], most = 12): readonly Bar[] {
  const [first] = amounts;
  if (first === undefined) return [];
  let [least, greatest] = [first, first];
  for (const amount of amounts) {
    if (compare(amount, least) < 0) least = amount;
    if (compare(amount, greatest) > 0) greatest = amount;
  }
  const width = widthFor(least, greatest, most);
  const start = place(least, width);
  const counts = new Array<number>(Number(place(greatest, width) - start) + 1).fill(0);
  for (const amount of amounts) {
    const i = Number(place(amount, width) - start);
    counts[i] = (counts[i] ?? 0) + 1;
  }
  return counts.map((count, i) => {
    const at = start + BigInt(i);
    return { from: multiply(integer(at), width), to: multiply(integer(at + 1n), width), count };
  });
}

/** The number of the bar in which an amount lies; the bar 0 begins at zero. */
function place(amount: Exact, width: Exact): bigint {
  return floor(divide(amount, width) ?? zero);
}

/** The smallest round width with which the bars are few enough. */
function widthFor(least: Exact, greatest: Exact, most: number): Exact {
  const span = subtract(greatest, least);
  for (let power = exact(1n, 100n); ; power = multiply(power, ten)) {
    for (const times of [1, 2, 5]) {
      const width = multiply(power, integer(times));
      const bars = place(greatest, width) - place(least, width) + 1n;
      if (bars <= BigInt(most) && compare(multiply(width, integer(most)), span) >= 0) return width;
    }
  }
}

const ten = integer(10);
