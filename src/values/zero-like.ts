import { zero } from "./exact.ts";
import { durationValue, moneyValue, numberValue, percentageValue, type Value } from "./value.ts";

/**
 * The zero in the unit of a value: what a sum of such values starts from. Nothing for kinds that are not added up
 * (dates, yes or no, choices, records, lists).
 */
export function zeroLike(value: Value): Value | undefined {
  switch (value.kind) {
    case "number":
      return numberValue(zero);
    case "percentage":
      return percentageValue(zero);
    case "money":
      return moneyValue(zero, value.currency, value.per);
    case "duration":
      return durationValue(zero, value.unit);
    default:
      return undefined;
  }
}
