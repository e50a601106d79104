import type { ArithmeticResult } from "../../values/arithmetic-result.ts";
import type { Value } from "../../values/value.ts";
import { type Finding, isNothing, isValued, open, traced, type Valued, valued, without } from "../finding.ts";
import type { Range } from "../outcome.ts";
import { isPlainZero, likeIts, plainZero } from "../plain-zero.ts";
import { onlyValue } from "../range.ts";
import { reasonOf } from "../reason-of.ts";

/** An operation on two values. */
export type Operation = (left: Value, right: Value) => ArithmeticResult;

/** What the operation makes of two values, as a finding. */
export function computed(left: Valued, right: Valued, operation: Operation): Finding {
  const result = operation(left.value, right.value);
  return result.ok ? valued(result.value, left, right) : without(reasonOf(result.problem), { from: [left, right] });
}

/** An amount of which only the range is known, or that its range settles because both its ends are one. */
export function ranged(from: readonly Finding[], range: Range): Finding {
  if (from.some(neverHasValue)) return open(from);
  const only = onlyValue(range);
  if (!only) return open(from, range);
  // What the range settles does not wait for what is open.
  return traced(
    valued(only, ...from.filter(isValued)),
    from.flatMap(({ trace }) => trace),
  );
}

/** Open for a reason that neither facts nor decisions remove, so that no bound on it means anything. */
function neverHasValue({ reason }: Finding): boolean {
  return reason !== undefined && reason.kind !== "facts-needed" && reason.kind !== "pending";
}

/** Nothing due counts as zero; what is open stays open. */
export function orZero(finding: Finding): Finding {
  return isNothing(finding) ? { ...finding, status: "value", value: plainZero } : finding;
}

/** The operation, with a plain zero taking the unit of its neighbour. */
export function fitting(operation: Operation): Operation {
  return (left, right) => {
    if (isPlainZero(left)) return operation(likeIts(right), right);
    return operation(left, isPlainZero(right) ? likeIts(left) : right);
  };
}

/** The value of the operation, where it has one; for the ends of ranges. */
export function valueIfAny(left: Value | undefined, right: Value | undefined, operation: Operation): Value | undefined {
  if (!left || !right) return undefined;
  const result = operation(left, right);
  return result.ok ? result.value : undefined;
}

/** Whether both are values. */
export function bothValued(pair: readonly [Finding, Finding]): pair is readonly [Valued, Valued] {
  return isValued(pair[0]) && isValued(pair[1]);
}
