import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compare,
  type Exact,
  exact,
  integer,
  isInteger,
  multiply,
  negate,
  one,
  sign,
  subtract,
  zero,
} from "../../src/values/exact.ts";
import { formatExact } from "../../src/values/exact-text.ts";
import { type RoundingMode, round } from "../../src/values/round.ts";
import { amount } from "./amounts.ts";
import { anyExact } from "./arbitraries.ts";

const seeded = { seed: 20_170_903, numRuns: 500 };
const modes: readonly RoundingMode[] = ["half-up", "up", "down"];

test.each([
  { x: "2517.145", step: "0.01", "half-up": "2517.15", up: "2517.15", down: "2517.14", why: "half a cent" },
  { x: "2517.1449", step: "0.01", "half-up": "2517.14", up: "2517.15", down: "2517.14", why: "less than half" },
  { x: "2517.14", step: "0.01", "half-up": "2517.14", up: "2517.14", down: "2517.14", why: "already there" },
  { x: "-2517.145", step: "0.01", "half-up": "-2517.15", up: "-2517.15", down: "-2517.14", why: "a recovery" },
  { x: "-0.4", step: "1", "half-up": "0", up: "-1", down: "0", why: "near zero from below" },
  { x: "1/3", step: "0.01", "half-up": "0.33", up: "0.34", down: "0.33", why: "a number that does not end" },
  { x: "12.5", step: "5", "half-up": "15", up: "15", down: "10", why: "to five, in the middle" },
  { x: "7.2", step: "0.5", "half-up": "7", up: "7.5", down: "7", why: "to a half" },
  { x: "0", step: "100", "half-up": "0", up: "0", down: "0", why: "nothing" },
])("$x to $step ($why)", ({ x, step, ...expected }) => {
  for (const mode of modes) expect(formatExact(round(amount(x), amount(step), mode))).toBe(expected[mode]);
});

const anyStep = () => fc.constantFrom(exact(1n, 100n), exact(1n, 3n), one, integer(5), integer(1000));

describe("for every number, step and mode", () => {
  test("the result is a multiple of the step, less than one step away", () => {
    everywhere((x, step, mode) => {
      const rounded = round(x, step, mode);
      const steps = multiply(rounded, exact(step.denominator, step.numerator));
      expect(isInteger(steps)).toBe(true);
      expect(compare(distance(x, rounded), step)).toBe(-1);
    });
  });

  test("rounding again changes nothing", () => {
    everywhere((x, step, mode) => {
      const rounded = round(x, step, mode);
      expect(round(rounded, step, mode)).toEqual(rounded);
    });
  });

  test("an amount and its recovery round alike", () => {
    everywhere((x, step, mode) => {
      expect(round(negate(x), step, mode)).toEqual(negate(round(x, step, mode)));
    });
  });

  test("half-up is at most half a step away, down never grows, up never shrinks", () => {
    everywhere((x, step) => {
      const halfStep = multiply(step, exact(1n, 2n));
      expect(compare(distance(x, round(x, step, "half-up")), halfStep)).not.toBe(1);
      expect(compare(distance(round(x, step, "down"), zero), distance(x, zero))).not.toBe(1);
      expect(compare(distance(round(x, step, "up"), zero), distance(x, zero))).not.toBe(-1);
    });
  });
});

test("to the cent, the modes agree with those of decimal.js", () => {
  const same = { "half-up": Decimal.ROUND_HALF_UP, up: Decimal.ROUND_UP, down: Decimal.ROUND_DOWN } as const;
  fc.assert(
    fc.property(fc.integer(), fc.nat(5), fc.constantFrom(...modes), (digits, places, mode) => {
      const x = exact(BigInt(digits), 10n ** BigInt(places));
      const byDecimal = new Decimal(formatExact(x)).toDecimalPlaces(2, same[mode]).plus(0).toFixed();
      expect(formatExact(round(x, exact(1n, 100n), mode))).toBe(byDecimal.replace(/^-0$/, "0"));
    }),
    seeded,
  );
});

test.each([{ step: zero }, { step: integer(-1) }])("a step not above zero is a mistake of the program", ({ step }) => {
  expect(() => round(one, step, "up")).toThrow(RangeError);
});

function everywhere(holds: (x: Exact, step: Exact, mode: RoundingMode) => void): void {
  fc.assert(fc.property(anyExact(), anyStep(), fc.constantFrom(...modes), holds), seeded);
}

function distance(a: Exact, b: Exact): Exact {
  const difference = subtract(a, b);
  return sign(difference) === -1 ? negate(difference) : difference;
}
