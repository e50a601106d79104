import type { MissingDay } from "../../values/calendar-period.ts";
import { minus } from "../../values/minus.ts";
import { plus } from "../../values/plus.ts";
import { type Finding, isNothing, nothing } from "../finding.ts";
import { between, rangeOf } from "../range.ts";
import { bothValued, computed, fitting, orZero, ranged, valueIfAny } from "./operate.ts";

/** The sum. Nothing due counts as zero, but where nothing is due on both sides, nothing is due. */
export function sum(left: Finding, right: Finding, missingDay?: MissingDay): Finding {
  if (isNothing(left) && isNothing(right)) return bothNothing(left, right);
  const operation = fitting((a, b) => plus(a, b, missingDay));
  const sides = [orZero(left), orZero(right)] as const;
  if (bothValued(sides)) return computed(...sides, operation);
  const [a, b] = [rangeOf(sides[0]), rangeOf(sides[1])];
  return ranged(sides, between(valueIfAny(a.atLeast, b.atLeast, operation), valueIfAny(a.atMost, b.atMost, operation)));
}

/** The difference; nothing due as in {@link sum}. */
export function difference(left: Finding, right: Finding, missingDay?: MissingDay): Finding {
  if (isNothing(left) && isNothing(right)) return bothNothing(left, right);
  const operation = fitting((a, b) => minus(a, b, missingDay));
  const sides = [orZero(left), orZero(right)] as const;
  if (bothValued(sides)) return computed(...sides, operation);
  const [a, b] = [rangeOf(sides[0]), rangeOf(sides[1])];
  return ranged(sides, between(valueIfAny(a.atLeast, b.atMost, operation), valueIfAny(a.atMost, b.atLeast, operation)));
}

/** Another provision governs only if it does so for every part. */
function bothNothing(left: Finding, right: Finding): Finding {
  const same = left.status === right.status && isNothing(left) ? left.status : "no-entitlement";
  return nothing(same, left, right);
}
