import { nothing } from "../evaluate/finding.ts";
import { zeroOf } from "../evaluate/plain-zero.ts";
import type { Expression } from "../rulebook/expression.ts";
import { dateValue } from "../values/value.ts";
import { accordingTo } from "./according-to.ts";
import { arithmetic, perComplete } from "./arithmetic.ts";
import { asIf } from "./as-if.ts";
import { compare, includes, isBetween, oneOf } from "./comparison.ts";
import { group, known, not } from "./condition.ts";
import { asOn, boundary, datePart, elapsed } from "./dates.ts";
import { extreme } from "./extreme.ts";
import { figure } from "./figure.ts";
import { plainly } from "./lean.ts";
import { lookUp } from "./look-up.ts";
import { countOf, quantified, total } from "./members.ts";
import { named } from "./named.ts";
import { local } from "./parts.ts";
import { askTheReference, type Code } from "./place.ts";
import type { Parts, Plan } from "./plan.ts";
import { optionTaken, readingValue } from "./readings.ts";

type Compilers = {
  readonly [Kind in Expression["kind"]]: (
    expression: Extract<Expression, { readonly kind: Kind }>,
    plan: Plan,
    parts: Parts,
  ) => Code;
};

/** One function for every kind of expression: a kind without one does not compile. */
const compilers: Compilers = {
  literal: ({ value }) => always(plainly(value)),
  unresolved: () => () => askTheReference(),
  happened: () => () => askTheReference(),
  "limit-is": () => () => askTheReference(),
  "missed-on": () => () => askTheReference(),
  "body-is": () => () => askTheReference(),
  "clock-part": () => () => askTheReference(),
  "hours-elapsed": () => () => askTheReference(),
  "hours-covered": () => () => askTheReference(),
  covered: () => () => askTheReference(),
  "longest-run": () => () => askTheReference(),
  "most-covered": () => () => askTheReference(),
  "run-edge": () => () => askTheReference(),
  "period-total": () => () => askTheReference(),
  "period-count": () => () => askTheReference(),
  "stage-is": () => () => askTheReference(),
  balance: () => () => askTheReference(),
  slices: () => () => askTheReference(),
  "compound-interest": () => () => askTheReference(),
  zero: ({ type }) => always(plainly(zeroOf(type))),
  "no-entitlement": () => always(nothing("no-entitlement")),
  "reference-date":
    () =>
    ({ frame }) =>
      plainly(dateValue(frame.on)),
  fact: named,
  rule: named,
  decision: named,
  figure: ({ key }, plan) => figure(plan, key),
  local,
  "option-taken": ({ reading }, plan) => optionTaken(plan, reading),
  "reading-value": readingValue,
  "look-up": lookUp,
  "as-on": asOn,
  "as-if": asIf,
  arithmetic,
  "per-complete": perComplete,
  extreme,
  total,
  "count-of": countOf,
  elapsed,
  boundary,
  "date-part": datePart,
  "according-to": accordingTo,
  group,
  not,
  compare,
  between: isBetween,
  "one-of": oneOf,
  known,
  includes,
  "some-are": quantified,
  "every-is": quantified,
};

function always(finding: ReturnType<Code>): Code {
  return () => finding;
}

/** The code of an expression among these parts. */
export function codeOf(plan: Plan, expression: Expression, parts: Parts): Code {
  const compiler = compilers[expression.kind] as (expression: Expression, plan: Plan, parts: Parts) => Code;
  return compiler(expression, plan, parts);
}
