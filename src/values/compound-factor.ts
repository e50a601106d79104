import { add, type Exact, exact, floor, integer, multiply, one, subtract } from "./exact.ts";

/**
 * What an amount becomes per unit of it, at a rate of interest a year: (1 + rate) to the power of the whole years, exactly;
 * the part of a year that remains, if any, bears simple interest on what the whole years have made.
 *
 * @param years - not below zero; its whole part decides the size of the result
 */
export function compoundFactor(rate: Exact, years: Exact): Exact {
  const whole = floor(years);
  const part = subtract(years, integer(whole));
  return multiply(power(add(one, rate), whole), add(one, multiply(rate, part)));
}

/** Neither side of a fraction in lowest terms gains a common factor by being raised to a power. */
function power({ numerator, denominator }: Exact, exponent: bigint): Exact {
  return exact(numerator ** exponent, denominator ** exponent);
}
