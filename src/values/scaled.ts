import { type Exact, multiply } from "./exact.ts";
import { durationValue, moneyValue, numberValue, percentageValue, type Value } from "./value.ts";

/** The value so many times, in its own unit; nothing for kinds that have no amount (dates, yes or no, choices). */
export function scaled(value: Value, factor: Exact): Value | undefined {
  switch (value.kind) {
    case "number":
      return numberValue(multiply(value.amount, factor));
    case "percentage":
      return percentageValue(multiply(value.share, factor));
    case "money":
      return moneyValue(multiply(value.amount, factor), value.currency, value.per);
    case "duration":
      return durationValue(multiply(value.amount, factor), value.unit);
    default:
      return undefined;
  }
}
