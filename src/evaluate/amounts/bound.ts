import type { Rulebook } from "../../rulebook/rulebook.ts";
import { moneyMismatch } from "../../values/money-mismatch.ts";
import type { Value } from "../../values/value.ts";
import { type Finding, type Valued, valued, without } from "../finding.ts";
import { orderOf } from "../order.ts";
import type { Range, Reason } from "../outcome.ts";
import { isPlainZero, likeIts } from "../plain-zero.ts";
import { between, greatest, least, rangeOf } from "../range.ts";
import { doNotFit, reasonOf } from "../reason-of.ts";
import { bothValued, orZero, ranged } from "./operate.ts";

/**
 * The lesser or the greater of two; the first where they are equal. Nothing due counts as zero.
 *
 * Even an amount that is not known yet is known not to exceed the greatest of what limits it: its range says so.
 */
export function extremeOf(pick: "greatest" | "least", a: Finding, b: Finding, rulebook: Rulebook): Finding {
  const sides = [orZero(a), orZero(b)] as const;
  if (bothValued(sides)) return chosen(pick, ...sides, rulebook);
  return ranged(sides, extremeRange(pick, rangeOf(sides[0]), rangeOf(sides[1])));
}

function chosen(pick: "greatest" | "least", a: Valued, b: Valued, rulebook: Rulebook): Finding {
  const order = orderOf(a.value, b.value, rulebook);
  if (order === undefined) return without(noOrder(a.value, b.value), { from: [a, b] });
  const second = order === (pick === "least" ? 1 : -1);
  const value = second ? inUnit(b.value, a.value) : inUnit(a.value, b.value);
  return valued(value, a, b);
}

function inUnit(value: Value, neighbour: Value): Value {
  return isPlainZero(value) ? likeIts(neighbour) : value;
}

/** Why two values cannot be compared. */
export function noOrder(a: Value, b: Value): Reason {
  const mismatch = a.kind === "money" && b.kind === "money" ? moneyMismatch(a, b) : undefined;
  if (mismatch) return reasonOf(mismatch);
  return doNotFit({
    en: "Two values that have no order are compared.",
    fr: "Deux valeurs sans ordre entre elles sont comparées.",
  });
}

function extremeRange(pick: "greatest" | "least", a: Range, b: Range): Range {
  if (pick === "least") return between(both(a.atLeast, b.atLeast, least), either(a.atMost, b.atMost, least));
  return between(either(a.atLeast, b.atLeast, greatest), both(a.atMost, b.atMost, greatest));
}

type Pick = (a: Value, b: Value) => Value | undefined;

function both(a: Value | undefined, b: Value | undefined, pick: Pick): Value | undefined {
  return a && b ? pick(a, b) : undefined;
}

function either(a: Value | undefined, b: Value | undefined, pick: Pick): Value | undefined {
  return a && b ? pick(a, b) : (a ?? b);
}
