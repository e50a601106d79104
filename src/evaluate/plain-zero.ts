import type { Type } from "../rulebook/type.ts";
import { isZero, zero } from "../values/exact.ts";
import { durationValue, moneyValue, numberValue, percentageValue, type Value } from "../values/value.ts";
import { zeroLike } from "../values/zero-like.ts";

/*
 * `zero`, and nothing due where it is added or compared, are the zero of whatever stands beside them. Until a neighbour
 * with a unit is met they are held as the plain number 0; the type checker sees to it that no other plain number is ever
 * added to money.
 */

/** The zero whose unit is not known yet. */
export const plainZero: Value = numberValue(zero);

/** Whether the value is the number 0 without a unit. */
export function isPlainZero(value: Value): boolean {
  return value.kind === "number" && isZero(value.amount);
}

/** The zero that stands beside this value. */
export function likeIts(neighbour: Value): Value {
  return zeroLike(neighbour) ?? plainZero;
}

/** The zero of a type; the plain one where the type leaves the currency to the case. */
export function zeroOf(type: Type): Value {
  switch (type.kind) {
    case "money":
      return type.currency === undefined ? plainZero : moneyValue(zero, type.currency, type.per);
    case "percentage":
      return percentageValue(zero);
    case "duration":
      return durationValue(zero, type.unit);
    default:
      return plainZero;
  }
}
