import { compareValues, sameValue } from "../values/compare-values.ts";
import type { Value } from "../values/value.ts";
import { type Finding, isValued } from "./finding.ts";
import type { Range } from "./outcome.ts";
import { isPlainZero, likeIts } from "./plain-zero.ts";

/** Between which values a finding lies: a value lies between itself and itself. */
export function rangeOf(finding: Finding): Range {
  if (isValued(finding)) return { atLeast: finding.value, atMost: finding.value };
  return finding.range ?? {};
}

/** The range with these ends, without fields for ends that are not known. */
export function between(atLeast: Value | undefined, atMost: Value | undefined): Range {
  return { ...(atLeast && { atLeast }), ...(atMost && { atMost }) };
}

/** The one value of a range whose ends are the same. */
export function onlyValue({ atLeast, atMost }: Range): Value | undefined {
  return atLeast && atMost && sameValue(atLeast, atMost) ? atLeast : undefined;
}

/** The range that holds whatever any of the findings may come to. */
export function hull(findings: readonly Finding[]): Range {
  const ranges = findings.map(rangeOf);
  return between(
    outermost(
      ranges.map(({ atLeast }) => atLeast),
      least,
    ),
    outermost(
      ranges.map(({ atMost }) => atMost),
      greatest,
    ),
  );
}

/** The lesser of two values that have an order. */
export function least(a: Value, b: Value): Value | undefined {
  return pick(a, b, 1);
}

/** The greater of two values that have an order. */
export function greatest(a: Value, b: Value): Value | undefined {
  return pick(a, b, -1);
}

function pick(a: Value, b: Value, unwanted: -1 | 1): Value | undefined {
  const [left, right] = [isPlainZero(a) ? likeIts(b) : a, isPlainZero(b) ? likeIts(a) : b];
  const order = compareValues(left, right);
  if (order === undefined) return undefined;
  return order === unwanted ? right : left;
}

type Pick = (a: Value, b: Value) => Value | undefined;

/** Known only where every end is. */
function outermost(ends: readonly (Value | undefined)[], choose: Pick): Value | undefined {
  return ends.reduce((a, b) => (a && b ? choose(a, b) : undefined));
}
