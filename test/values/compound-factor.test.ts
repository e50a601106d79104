import fc from "fast-check";
import { expect, test } from "vitest";
import { compoundFactor } from "../../src/values/compound-factor.ts";
import { add, exact, integer, multiply, one } from "../../src/values/exact.ts";

const rate = fc.integer({ min: -50, max: 200 }).map((n) => exact(BigInt(n), 1000n));

test("over whole years it is the rate multiplied again and again", () => {
  fc.assert(
    fc.property(rate, fc.integer({ min: 0, max: 60 }), (rate, years) => {
      let factor = one;
      for (let year = 0; year < years; year++) factor = multiply(factor, add(one, rate));
      expect(compoundFactor(rate, integer(years))).toEqual(factor);
    }),
    { seed: 1 },
  );
});

test("a part of a year bears simple interest on what the whole years made", () => {
  // 1.04^2 x (1 + 0.04 x 6/12)
  expect(compoundFactor(exact(4n, 100n), exact(5n, 2n))).toEqual(exact(1081_600n * 102n, 100_000_000n));
});
