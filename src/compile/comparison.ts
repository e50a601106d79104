import { orZero } from "../evaluate/amounts/operate.ts";
import { any } from "../evaluate/conditions.ts";
import { compared, included, within } from "../evaluate/expressions/comparison.ts";
import type { Of } from "../evaluate/expressions/of.ts";
import type { Finding } from "../evaluate/finding.ts";
import { orderOf } from "../evaluate/order.ts";
import { isPlainZero } from "../evaluate/plain-zero.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { sameValue } from "../values/compare-values.ts";
import { answered, either, isPlain, leaningOnly, leaningsOf } from "./lean.ts";
import type { Code } from "./place.ts";
import type { Parts, Plan } from "./plan.ts";

type Comparison = Of<"compare">["comparison"];

/** `A is B`, `A is at least B` and their like. */
export function compare({ comparison, ...sides }: Of<"compare">, plan: Plan, parts: Parts): Code {
  const { rulebook } = plan;
  const left = plan.code(sides.left, parts);
  const right = plan.code(sides.right, parts);
  return (at) => {
    const [a, b] = [left(at), right(at)];
    const shortly = plainlyCompared(comparison, a, b, rulebook);
    if (shortly !== undefined) return answered(shortly, either(a.trace, b.trace));
    return leaningOnly(compared(comparison, orZero(a), orZero(b), rulebook), either(a.trace, b.trace));
  };
}

/** The answer where both are plain values with an order or an identity; nothing where it is less simple. */
function plainlyCompared(comparison: Comparison, a: Finding, b: Finding, rulebook: Rulebook): boolean | undefined {
  if (!isPlain(a) || !isPlain(b)) return undefined;
  if (comparison === "equal" || comparison === "unequal") {
    if (isPlainZero(a.value) || isPlainZero(b.value)) return undefined;
    return sameValue(a.value, b.value) === (comparison === "equal");
  }
  const order = orderOf(a.value, b.value, rulebook);
  return order === undefined ? undefined : passes(comparison, order);
}

function passes(comparison: Exclude<Comparison, "equal" | "unequal">, order: -1 | 0 | 1): boolean {
  switch (comparison) {
    case "at-least":
      return order >= 0;
    case "at-most":
      return order <= 0;
    case "more-than":
      return order > 0;
    case "less-than":
      return order < 0;
  }
}

/** `X is from A to B`. */
export function isBetween(expression: Of<"between">, plan: Plan, parts: Parts): Code {
  const codes = [expression.left, expression.from, expression.to].map((one) => plan.code(one, parts));
  return (at) => {
    const sides = codes.map((code) => orZero(code(at)));
    const [left, from, to] = sides as [Finding, Finding, Finding];
    return leaningOnly(within(left, from, to, plan.rulebook), leaningsOf(sides));
  };
}

/** `X is one of A or B`. */
export function oneOf(expression: Of<"one-of">, plan: Plan, parts: Parts): Code {
  const left = plan.code(expression.left, parts);
  const values = expression.values.map((value) => plan.code(value, parts));
  return (at) => {
    const wanted = orZero(left(at));
    const found = values.map((value) => value(at));
    const answer = any(found.map((value) => compared("equal", wanted, value, plan.rulebook)));
    return leaningOnly(answer, leaningsOf([wanted, ...found]));
  };
}

/** `LIST includes X`. */
export function includes(expression: Of<"includes">, plan: Plan, parts: Parts): Code {
  const list = plan.code(expression.list, parts);
  const value = plan.code(expression.value, parts);
  return (at) => {
    const [all, wanted] = [list(at), value(at)];
    return leaningOnly(included(all, wanted), either(all.trace, wanted.trace));
  };
}
