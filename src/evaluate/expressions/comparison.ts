import type { Rulebook } from "../../rulebook/rulebook.ts";
import { sameValue } from "../../values/compare-values.ts";
import type { Value } from "../../values/value.ts";
import { noOrder } from "../amounts/bound.ts";
import { orZero } from "../amounts/operate.ts";
import { all, any, negated } from "../conditions.ts";
import { type Finding, isValued, open, without, yesOrNo } from "../finding.ts";
import { orderOf } from "../order.ts";
import type { TraceSubject } from "../outcome.ts";
import { isPlainZero, likeIts } from "../plain-zero.ts";
import { rangeOf } from "../range.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import { under } from "../trace-node.ts";
import type { Of } from "./of.ts";

type Comparison = Of<"compare">["comparison"];

/** `A is B`, `A is at least B` and their like. Nothing due counts as zero. */
export function compare({ comparison, span, ...sides }: Of<"compare">, scope: Scope): Finding {
  const left = orZero(evaluateIn(scope, sides.left));
  const right = orZero(evaluateIn(scope, sides.right));
  const answer = compared(comparison, left, right, scope.case.rulebook);
  return under(tested("compare", left, [right], comparison), answer, { span, children: tracesOf(left, right) });
}

/** `X is from A to B`, both included. */
export function isBetween(expression: Of<"between">, scope: Scope): Finding {
  const left = orZero(evaluateIn(scope, expression.left));
  const from = orZero(evaluateIn(scope, expression.from));
  const to = orZero(evaluateIn(scope, expression.to));
  const answer = within(left, from, to, scope.case.rulebook);
  const children = tracesOf(left, from, to);
  return under(tested("between", left, [from, to]), answer, { span: expression.span, children });
}

/** Whether the first lies between the others, both included. */
export function within(left: Finding, from: Finding, to: Finding, rulebook: Rulebook): Finding {
  return all([compared("at-least", left, from, rulebook), compared("at-most", left, to, rulebook)]);
}

/** `X is one of A or B`. */
export function oneOf(expression: Of<"one-of">, scope: Scope): Finding {
  const left = orZero(evaluateIn(scope, expression.left));
  const values = expression.values.map((value) => evaluateIn(scope, value));
  const answer = any(values.map((value) => compared("equal", left, value, scope.case.rulebook)));
  const children = tracesOf(left, ...values);
  return under(tested("one-of", left, values), answer, { span: expression.span, children });
}

/** `LIST includes X`. */
export function includes(expression: Of<"includes">, scope: Scope): Finding {
  const list = evaluateIn(scope, expression.list);
  const wanted = evaluateIn(scope, expression.value);
  const children = tracesOf(list, wanted);
  return under(tested("includes", list, [wanted]), included(list, wanted), { span: expression.span, children });
}

/** Whether the list holds the value; nothing due is in no list, and holds nothing. */
export function included(list: Finding, wanted: Finding): Finding {
  if (!isValued(list) || !isValued(wanted)) return allNothing(list, wanted) ? yesOrNo(false) : open([list, wanted]);
  const items = list.value.kind === "list" ? list.value.items : [list.value];
  return yesOrNo(
    items.some((item) => sameValue(item, wanted.value)),
    list,
    wanted,
  );
}

function allNothing(...findings: readonly Finding[]): boolean {
  return findings.some(({ status }) => status === "no-entitlement" || status === "not-applicable");
}

function tracesOf(...findings: readonly Finding[]) {
  return findings.flatMap(({ trace }) => trace);
}

function tested(
  shape: "compare" | "between" | "one-of" | "includes",
  left: Finding,
  right: readonly Finding[],
  comparison?: Comparison,
): TraceSubject {
  const values = right.flatMap(({ value }) => (value ? [value] : []));
  return {
    kind: "condition",
    shape,
    ...(comparison && { comparison }),
    ...(left.value && { left: left.value }),
    ...(values.length === right.length && { right: values }),
  };
}

/** The answer, also where only ranges are known but settle it. */
export function compared(comparison: Comparison, left: Finding, right: Finding, rulebook: Rulebook): Finding {
  if (comparison === "unequal") return negated(compared("equal", left, right, rulebook));
  if (!isValued(left) || !isValued(right)) return comparedByRange(comparison, left, right, rulebook);
  if (comparison === "equal") return yesOrNo(sameInUnit(left.value, right.value), left, right);
  const order = orderOf(left.value, right.value, rulebook);
  if (order === undefined) return without(noOrder(left.value, right.value), { from: [left, right] });
  return yesOrNo(passes[comparison](order), left, right);
}

const passes: { readonly [C in Exclude<Comparison, "equal" | "unequal">]: (order: -1 | 0 | 1) => boolean } = {
  "at-least": (order) => order >= 0,
  "at-most": (order) => order <= 0,
  "more-than": (order) => order > 0,
  "less-than": (order) => order < 0,
};

function sameInUnit(a: Value, b: Value): boolean {
  return sameValue(isPlainZero(a) ? likeIts(b) : a, isPlainZero(b) ? likeIts(a) : b);
}

/** Settled where the nearest ends of both ranges pass, or where not even the farthest do. */
function comparedByRange(
  comparison: Exclude<Comparison, "unequal">,
  left: Finding,
  right: Finding,
  rulebook: Rulebook,
): Finding {
  const undecided = open([left, right]);
  // What the range settles does not wait for what is open; only a provisional value still counts.
  const known = [left, right].filter(isValued);
  const [a, b] = [rangeOf(left), rangeOf(right)];
  const lowest = orderIfKnown(a.atLeast, b.atMost, rulebook);
  const highest = orderIfKnown(a.atMost, b.atLeast, rulebook);
  if (comparison === "equal") {
    return lowest === 1 || highest === -1 ? yesOrNo(false, ...known) : undecided;
  }
  const test = passes[comparison];
  const rising = comparison === "at-least" || comparison === "more-than";
  const [sureIf, sureUnless] = rising ? [lowest, highest] : [highest, lowest];
  if (sureIf !== undefined && test(sureIf)) return yesOrNo(true, ...known);
  if (sureUnless !== undefined && !test(sureUnless)) return yesOrNo(false, ...known);
  return undecided;
}

function orderIfKnown(a: Value | undefined, b: Value | undefined, rulebook: Rulebook): -1 | 0 | 1 | undefined {
  return a && b ? orderOf(a, b, rulebook) : undefined;
}
