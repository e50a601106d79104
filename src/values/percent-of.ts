import { type ArithmeticResult, failOnKinds, succeed } from "./arithmetic-result.ts";
import { scaled } from "./scaled.ts";
import type { Value } from "./value.ts";

/** A percentage of a number, an amount, a duration or another percentage, in the unit of the whole. Exact. */
export function percentOf(percentage: Value, whole: Value): ArithmeticResult {
  const part = percentage.kind === "percentage" ? scaled(whole, percentage.share) : undefined;
  return part ? succeed(part) : failOnKinds("percent-of", percentage, whole);
}
