import { type ArithmeticResult, fail, failOnKinds, succeed } from "./arithmetic-result.ts";
import { multiply } from "./exact.ts";
import { scaled } from "./scaled.ts";
import { type DurationUnit, moneyValue, type Period, percentageValue, type Value } from "./value.ts";

/**
 * The product, exactly; the order does not matter.
 *
 * A number or a percentage scales a number, money or a duration; a percentage of a percentage is a percentage. A rate of
 * money times a duration in its own unit is money due once: a rate per month times years is a problem, because which
 * months a year of pay holds is for the rulebook to say.
 */
export function times(left: Value, right: Value): ArithmeticResult {
  if (left.kind === "percentage" && right.kind === "percentage") {
    return succeed(percentageValue(multiply(left.share, right.share)));
  }
  const earnings = earned(left, right) ?? earned(right, left);
  if (earnings) return earnings;
  const product = scaledByFactor(left, right);
  return product ? succeed(product) : failOnKinds("times", left, right);
}

/** Percentages scale before numbers do, so that a percentage of a number is a number. */
function scaledByFactor(left: Value, right: Value): Value | undefined {
  if (left.kind === "percentage") return scaled(right, left.share);
  if (right.kind === "percentage") return scaled(left, right.share);
  if (left.kind === "number") return scaled(right, left.amount);
  return right.kind === "number" ? scaled(left, right.amount) : undefined;
}

const unitOf: { readonly [P in Period]: DurationUnit } = {
  hour: "hours",
  day: "days",
  month: "months",
  year: "years",
};

/** What a rate of money comes to over a duration; nothing for other values, and for money that is not a rate. */
function earned(rate: Value, duration: Value): ArithmeticResult | undefined {
  if (rate.kind !== "money" || rate.per === undefined || duration.kind !== "duration") return undefined;
  const { amount, currency, per } = rate;
  if (unitOf[per] !== duration.unit) return fail({ kind: "rate-in-other-unit", per, unit: duration.unit });
  return succeed(moneyValue(multiply(amount, duration.amount), currency));
}
