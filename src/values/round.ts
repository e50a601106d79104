import { type Exact, exact, floor, integer, multiply, sign } from "./exact.ts";

/**
 * Which multiple to take. The law rounds amounts, not positions on a line, so that a deduction of 12.50 rounds like a
 * payment of 12.50: "up" is away from zero, "down" is towards zero, and "half-up" takes the nearest, away from zero
 * when two are equally near.
 */
export type RoundingMode = "half-up" | "up" | "down";

/**
 * The multiple of `step` that stands for `x`: with the step 1/100, to the cent; with 5, to five euros. Exact; a number
 * that is a multiple already stays as it is.
 *
 * @throws RangeError if the step is not above zero
 */
export function round(x: Exact, step: Exact, mode: RoundingMode): Exact {
  if (sign(step) !== 1) throw new RangeError("Numbers are rounded to a step above 0.");
  const steps = exact(x.numerator * step.denominator, x.denominator * step.numerator);
  return multiply(integer(wholeSteps(steps, mode)), step);
}

function wholeSteps(steps: Exact, mode: RoundingMode): bigint {
  if (sign(steps) === -1) return -wholeSteps(exact(-steps.numerator, steps.denominator), mode);
  const below = floor(steps);
  const rest = steps.numerator - below * steps.denominator;
  if (rest === 0n || mode === "down") return below;
  return mode === "up" || 2n * rest >= steps.denominator ? below + 1n : below;
}
