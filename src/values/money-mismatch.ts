import type { ArithmeticProblem } from "./arithmetic-result.ts";
import type { MoneyValue } from "./value.ts";

/** Why two amounts of money cannot be added or divided; nothing when currency and period agree. */
export function moneyMismatch(left: MoneyValue, right: MoneyValue): ArithmeticProblem | undefined {
  if (left.currency !== right.currency) {
    return { kind: "mixed-currencies", left: left.currency, right: right.currency };
  }
  return left.per === right.per ? undefined : { kind: "mixed-periods", left: left.per, right: right.per };
}
