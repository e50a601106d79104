import { dividedBy } from "../../values/divided-by.ts";
import { type Exact, sign } from "../../values/exact.ts";
import { times } from "../../values/times.ts";
import type { Value } from "../../values/value.ts";
import { type Finding, isNothing, isValued, nothing, open, type Valued } from "../finding.ts";
import type { Range } from "../outcome.ts";
import { between, rangeOf } from "../range.ts";
import { bothValued, computed, fitting, type Operation, orZero, ranged, valueIfAny } from "./operate.ts";

/** The product. A part of nothing is nothing: where nothing is due on one side, nothing is due. */
export function product(left: Finding, right: Finding): Finding {
  const missing = [left, right].find(isNothing);
  if (missing) return nothing(missing.status, missing);
  const sides = [left, right] as const;
  if (bothValued(sides)) return computed(...sides, times);
  if (isValued(left)) return scaledRange(right, left, (x, factor) => times(factor, x));
  if (isValued(right)) return scaledRange(left, right, times);
  return open(sides);
}

/** The quotient; nothing due as in {@link product}. */
export function quotient(left: Finding, right: Finding): Finding {
  const missing = [left, right].find(isNothing);
  if (missing) return nothing(missing.status, missing);
  const sides = [left, right] as const;
  if (bothValued(sides)) return computed(...sides, dividedBy);
  return isValued(right) ? scaledRange(left, right, dividedBy) : open(sides);
}

/** How much of the whole the part is. Nothing due on either side counts as zero. */
export function ratio(part: Finding, whole: Finding): Finding {
  const [of, to] = [orZero(part), orZero(whole)];
  const sides = [of, to] as const;
  if (bothValued(sides)) return computed(...sides, fitting(dividedBy));
  return isValued(to) ? scaledRange(of, to, dividedBy) : open(sides);
}

/** A factor below zero turns the ends of a range round. */
function scaledRange(amount: Finding, factor: Valued, operation: Operation): Finding {
  const range = rangeOf(amount);
  const atLeast = valueIfAny(range.atLeast, factor.value, operation);
  const atMost = valueIfAny(range.atMost, factor.value, operation);
  const turned: Range = isNegative(factor.value) ? between(atMost, atLeast) : between(atLeast, atMost);
  return ranged([amount, factor], turned);
}

function isNegative(value: Value): boolean {
  const amount = amountOf(value);
  return amount !== undefined && sign(amount) === -1;
}

/** The number in a value, whatever its unit. */
function amountOf(value: Value): Exact | undefined {
  if (value.kind === "percentage") return value.share;
  return "amount" in value ? value.amount : undefined;
}
