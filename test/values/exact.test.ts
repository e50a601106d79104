import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  divide,
  type Exact,
  equal,
  exact,
  floor,
  integer,
  isInteger,
  isZero,
  multiply,
  negate,
  one,
  sign,
  subtract,
  zero,
} from "../../src/values/exact.ts";
import { anyExact } from "./arbitraries.ts";

const seeded = { seed: 20_170_901, numRuns: 500 };

describe("numbers are kept in lowest terms, so that equal numbers have equal fields", () => {
  test.each([
    { made: exact(6n, 100n), fields: [3n, 50n], why: "a percentage" },
    { made: exact(-6n, -4n), fields: [3n, 2n], why: "two signs cancel" },
    { made: exact(1n, -3n), fields: [-1n, 3n], why: "the sign stands above" },
    { made: exact(0n, -7n), fields: [0n, 1n], why: "there is one zero" },
    { made: exact(5n), fields: [5n, 1n], why: "a whole number" },
    { made: integer(-3), fields: [-3n, 1n], why: "a machine number" },
    { made: add(exact(1n, 6n), exact(1n, 3n)), fields: [1n, 2n], why: "a sum that cancels" },
    { made: exact(10n ** 30n, 10n ** 28n), fields: [100n, 1n], why: "beyond machine numbers" },
    { made: exact(10n ** 30n, 15n), fields: [2n * 10n ** 29n, 3n], why: "one side beyond machine numbers" },
  ])("$fields ($why)", ({ made, fields }) => {
    expect([made.numerator, made.denominator]).toEqual(fields);
  });

  test("after every operation", () => {
    fc.assert(
      fc.property(anyExact(), anyExact(), (a, b) => {
        const results = [add(a, b), subtract(a, b), multiply(a, b), divide(a, b) ?? zero, negate(a)];
        return results.every(inLowestTerms);
      }),
      seeded,
    );
  });
});

describe("the operations follow the laws of a field", () => {
  test("order and grouping do not matter", () => {
    fc.assert(
      fc.property(anyExact(), anyExact(), anyExact(), (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, b)).toEqual(multiply(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      }),
      seeded,
    );
  });

  test("every operation can be undone, except division by zero", () => {
    fc.assert(
      fc.property(anyExact(), anyExact(), (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(add(a, negate(a))).toEqual(zero);
        const quotient = divide(a, b);
        expect(quotient && multiply(quotient, b)).toEqual(isZero(b) ? undefined : a);
      }),
      seeded,
    );
  });

  test("zero and one leave a number as it is", () => {
    fc.assert(
      fc.property(anyExact(), (a) => equal(add(a, zero), a) && equal(multiply(a, one), a)),
      seeded,
    );
  });

  test("a sum agrees with the cross-multiplied fractions", () => {
    fc.assert(
      fc.property(anyExact(), anyExact(), (a, b) => {
        const sum = add(a, b);
        const crossed = a.numerator * b.denominator + b.numerator * a.denominator;
        return sum.numerator * a.denominator * b.denominator === crossed * sum.denominator;
      }),
      seeded,
    );
  });
});

describe("order", () => {
  test("a number is above another when their difference is above zero", () => {
    fc.assert(
      fc.property(anyExact(), anyExact(), (a, b) => compare(a, b) === sign(subtract(a, b))),
      seeded,
    );
  });

  test("two numbers compare as equal exactly when their fields are equal", () => {
    fc.assert(
      fc.property(anyExact(), anyExact(), (a, b) => (compare(a, b) === 0) === equal(a, b)),
      seeded,
    );
  });
});

describe("floor", () => {
  test.each([
    { x: exact(7n, 2n), below: 3n, why: "drops the fraction" },
    { x: exact(-7n, 2n), below: -4n, why: "goes down, not towards zero" },
    { x: exact(-4n), below: -4n, why: "leaves whole numbers" },
    { x: exact(-1n, 10n), below: -1n, why: "just below zero" },
  ])("$below ($why)", ({ x, below }) => {
    expect(floor(x)).toBe(below);
  });

  test("is less than one below", () => {
    fc.assert(
      fc.property(anyExact(), (x) => {
        const rest = subtract(x, exact(floor(x)));
        return sign(rest) >= 0 && compare(rest, one) === -1 && isZero(rest) === isInteger(x);
      }),
      seeded,
    );
  });
});

test("a third of a month's pay, three times, is the month's pay", () => {
  const pay = exact(251_714n, 100n);
  const third = divide(pay, integer(3));
  expect(third && multiply(third, integer(3))).toEqual(pay);
});

test("a denominator of zero and a machine number with a fraction are mistakes of the program", () => {
  expect(() => exact(1n, 0n)).toThrow(RangeError);
  expect(() => integer(0.5)).toThrow(RangeError);
});

function inLowestTerms({ numerator, denominator }: Exact): boolean {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return denominator > 0n && a === 1n;
}
