import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, exact, integer, zero } from "../../../src/values/exact.ts";
import { formatExact } from "../../../src/values/exact-text.ts";
import { histogramOf } from "../../../src/workspace/population/histogram.ts";

function bars(...amounts: readonly number[]) {
  return histogramOf(amounts.map((cents) => exact(BigInt(cents), 100n))).map(
    ({ from, to, count }) => `${formatExact(from)} to ${formatExact(to)}: ${count}`,
  );
}

test("the width is round, and zero is a bound", () => {
  const expected = ["-15 to -10: 1", "-10 to -5: 0", "-5 to 0: 1", "0 to 5: 1", "5 to 10: 0", "10 to 15: 0"];
  expect(bars(-1500, -500, 250, 2500)).toEqual([...expected, "15 to 20: 0", "20 to 25: 0", "25 to 30: 1"]);
});

test("people who all lose the same stand in one bar", () => {
  expect(bars(-3688, -3688)).toEqual(["-36.88 to -36.87: 2"]);
});

test("of nobody there is no bar", () => {
  expect(histogramOf([])).toEqual([]);
});

test("every amount is in one bar, no bar has both signs, and there are few", () => {
  const cents = fc.array(fc.bigInt({ min: -1_000_000_000n, max: 1_000_000_000n }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(cents, (all) => {
      const found = histogramOf(all.map((amount) => exact(amount, 100n)));
      expect(found.length).toBeLessThanOrEqual(12);
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      for (const { from, to } of found) expect(compare(from, zero) < 0 && compare(to, zero) > 0).toBe(false);
      expect(compare(found[0]?.from ?? zero, integer(10_000_000))).toBeLessThanOrEqual(0);
    }),
    { seed: 7, numRuns: 200 },
  );
});
