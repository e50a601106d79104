import type { Expression } from "../rulebook/expression.ts";
import { dateValue } from "../values/value.ts";
import { evaluateFigure } from "./evaluate-figure.ts";
import { accordingTo } from "./expressions/according-to.ts";
import { arithmetic, perComplete } from "./expressions/arithmetic.ts";
import { asIf } from "./expressions/as-if.ts";
import { bodyIs } from "./expressions/body-is.ts";
import { clockPart, hoursElapsed } from "./expressions/clock.ts";
import { compare, includes, isBetween, oneOf } from "./expressions/comparison.ts";
import { compoundInterest } from "./expressions/compound-interest.ts";
import { group, known, not } from "./expressions/condition.ts";
import { asOn, boundary, datePart, elapsed } from "./expressions/dates.ts";
import { extreme } from "./expressions/extreme.ts";
import { hoursCovered } from "./expressions/hours-covered.ts";
import { happened, limitIs, missedOn } from "./expressions/limits.ts";
import { lookUp } from "./expressions/look-up.ts";
import { local, named, readingValue } from "./expressions/named.ts";
import { countOf, everyIs, someAre, total } from "./expressions/over-members.ts";
import { periodCount, periodTotal } from "./expressions/periods.ts";
import { runEdge } from "./expressions/run-edge.ts";
import { slices } from "./expressions/slices.ts";
import { covered, longestRun, mostCovered } from "./expressions/spells.ts";
import { stageIs } from "./expressions/stages.ts";
import { type Finding, nothing, valued, without } from "./finding.ts";
import { zeroOf } from "./plain-zero.ts";
import { optionTaken } from "./readings.ts";
import { doNotFit } from "./reason-of.ts";
import type { Scope } from "./scope.ts";

type Evaluators = {
  readonly [Kind in Expression["kind"]]: (
    expression: Extract<Expression, { readonly kind: Kind }>,
    scope: Scope,
  ) => Finding;
};

/** One function for every kind of expression: a kind without one does not compile. */
const evaluators: Evaluators = {
  literal: ({ value }) => valued(value),
  unresolved: () => without(doNotFit(unresolved)),
  zero: ({ type }) => valued(zeroOf(type)),
  "no-entitlement": () => nothing("no-entitlement"),
  "reference-date": (_, { on }) => valued(dateValue(on)),
  fact: named,
  rule: named,
  decision: named,
  figure: ({ key }, scope) => evaluateFigure(key, scope),
  local,
  "option-taken": ({ reading }, scope) => optionTaken(reading, scope),
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
  "clock-part": clockPart,
  "hours-elapsed": hoursElapsed,
  "hours-covered": hoursCovered,
  "according-to": accordingTo,
  balance: (_, { balance }) => balance ?? without(doNotFit(noBalance)),
  slices,
  "compound-interest": compoundInterest,
  group,
  not,
  compare,
  between: isBetween,
  "one-of": oneOf,
  known,
  happened,
  "limit-is": limitIs,
  "missed-on": missedOn,
  "body-is": bodyIs,
  "stage-is": stageIs,
  includes,
  "some-are": someAre,
  "every-is": everyIs,
  covered,
  "longest-run": longestRun,
  "most-covered": mostCovered,
  "run-edge": runEdge,
  "period-total": periodTotal,
  "period-count": periodCount,
};

/** What an expression comes to at a place. */
export function evaluateExpression(expression: Expression, scope: Scope): Finding {
  const evaluate = evaluators[expression.kind] as (expression: Expression, scope: Scope) => Finding;
  return evaluate(expression, scope);
}

const unresolved = {
  en: "The rulebook has a mistake here that must be mended first.",
  fr: "Le recueil comporte ici une erreur à corriger d'abord.",
};

const noBalance = {
  en: "The balance of a ledger is asked outside its entries.",
  fr: "Le solde d'un compte est demandé hors de ses écritures.",
};
