import { type ArithmeticResult, fail, failOnKinds, succeed } from "./arithmetic-result.ts";
import { inOneUnit } from "./duration-units.ts";
import { divide, type Exact, one } from "./exact.ts";
import { moneyMismatch } from "./money-mismatch.ts";
import { scaled } from "./scaled.ts";
import { numberValue, type Value } from "./value.ts";

/**
 * The quotient, exactly: one third stays one third until a provision rounds it.
 *
 * By a number or a percentage, the value keeps its unit. By a value of its own kind it gives a number: how often one
 * holds the other; money must then agree in currency and period, and durations must have units that convert.
 */
export function dividedBy(left: Value, right: Value): ArithmeticResult {
  if (left.kind === "percentage" && right.kind === "percentage") return ratio(left.share, right.share);
  if (left.kind === "money" && right.kind === "money") {
    const mismatch = moneyMismatch(left, right);
    return mismatch ? fail(mismatch) : ratio(left.amount, right.amount);
  }
  if (left.kind === "duration" && right.kind === "duration") {
    const amounts = inOneUnit(left, right);
    if (!amounts) return fail({ kind: "mixed-units", left: left.unit, right: right.unit });
    return ratio(amounts.left, amounts.right);
  }
  if (right.kind === "number") return part(left, right, right.amount);
  if (right.kind === "percentage") return part(left, right, right.share);
  return failOnKinds("divided-by", left, right);
}

function ratio(dividend: Exact, divisor: Exact): ArithmeticResult {
  const quotient = divide(dividend, divisor);
  return quotient ? succeed(numberValue(quotient)) : fail({ kind: "division-by-zero" });
}

function part(left: Value, right: Value, divisor: Exact): ArithmeticResult {
  const factor = divide(one, divisor);
  // Kinds that cannot be divided at all are the graver mistake, so they are told first.
  const quotient = scaled(left, factor ?? one);
  if (!quotient) return failOnKinds("divided-by", left, right);
  return factor ? succeed(quotient) : fail({ kind: "division-by-zero" });
}
