import { type ArithmeticResult, failOnKinds } from "./arithmetic-result.ts";
import type { MissingDay } from "./calendar-period.ts";
import { integer } from "./exact.ts";
import { plus } from "./plus.ts";
import { scaled } from "./scaled.ts";
import type { Value } from "./value.ts";

const minusOne = integer(-1);

/**
 * The difference of two values of one kind, or the date a duration earlier; under the conditions of {@link plus}.
 *
 * The time between two dates is not a difference: it depends on what is counted, so the functions of elapsed time say.
 *
 * @param missingDay - what to do when taking months from a date reaches a day that does not exist
 */
export function minus(left: Value, right: Value, missingDay: MissingDay = "refuse"): ArithmeticResult {
  const negative = scaled(right, minusOne);
  const result = negative && plus(left, negative, missingDay);
  const meaningless = !result || (!result.ok && result.problem.kind === "wrong-kinds");
  return meaningless ? failOnKinds("minus", left, right) : result;
}
