import { type ArithmeticResult, fail, failOnKinds, succeed } from "./arithmetic-result.ts";
import type { MissingDay } from "./calendar-period.ts";
import { datePlus } from "./date-plus.ts";
import { inOneUnit } from "./duration-units.ts";
import { add } from "./exact.ts";
import { momentPlus } from "./moment-plus.ts";
import { moneyMismatch } from "./money-mismatch.ts";
import {
  type DurationValue,
  durationValue,
  type MoneyValue,
  moneyValue,
  numberValue,
  percentageValue,
  type Value,
} from "./value.ts";

/**
 * The sum of two values of one kind, or the date a duration later. Exact.
 *
 * Money must agree in currency and period. Durations keep their unit; years with months give months, weeks with days
 * give days, other mixtures are a problem.
 *
 * @param missingDay - what to do when adding months to a date reaches a day that does not exist
 */
export function plus(left: Value, right: Value, missingDay: MissingDay = "refuse"): ArithmeticResult {
  if (left.kind === "number" && right.kind === "number") return succeed(numberValue(add(left.amount, right.amount)));
  if (left.kind === "percentage" && right.kind === "percentage") {
    return succeed(percentageValue(add(left.share, right.share)));
  }
  if (left.kind === "money" && right.kind === "money") return sumOfMoney(left, right);
  if (left.kind === "duration" && right.kind === "duration") return sumOfDurations(left, right);
  if (left.kind === "date" && right.kind === "duration") return datePlus(left.date, right, missingDay);
  if (left.kind === "date-and-time" && right.kind === "duration") return momentPlus(left.moment, right, missingDay);
  return failOnKinds("plus", left, right);
}

function sumOfMoney(left: MoneyValue, right: MoneyValue): ArithmeticResult {
  const mismatch = moneyMismatch(left, right);
  if (mismatch) return fail(mismatch);
  return succeed(moneyValue(add(left.amount, right.amount), left.currency, left.per));
}

function sumOfDurations(left: DurationValue, right: DurationValue): ArithmeticResult {
  const amounts = inOneUnit(left, right);
  if (!amounts) return fail({ kind: "mixed-units", left: left.unit, right: right.unit });
  return succeed(durationValue(add(amounts.left, amounts.right), amounts.unit));
}
