import { asKnown } from "../rulebook/adoption/as-known.ts";
import type { Expression } from "../rulebook/expression.ts";
import type { Key, Rulebook } from "../rulebook/rulebook.ts";
import { evaluateFromTheBottom } from "./deep.ts";
import { evaluateDecision } from "./evaluate-decision.ts";
import { evaluateExpression } from "./evaluate-expression.ts";
import { evaluateFact } from "./evaluate-fact.ts";
import { evaluateFigure } from "./evaluate-figure.ts";
import { evaluateRule } from "./evaluate-rule.ts";
import { type Finding, without } from "./finding.ts";
import { gather } from "./gather.ts";
import { inOrderOfNeed } from "./needs.ts";
import type { Outcome } from "./outcome.ts";
import type { Question } from "./question.ts";
import { optionTaken } from "./readings.ts";
import { doNotFit } from "./reason-of.ts";
import { recordsOf } from "./records.ts";
import type { Case, Scope } from "./scope.ts";
import { traceNode } from "./trace-node.ts";

/** Looks on while expressions are evaluated. */
export type Watch = (expression: Expression, finding: Pick<Finding, "status" | "value">) => void;

/** Answers questions on one rulebook; questions about one case in a row share what is already found. */
export interface Evaluator {
  evaluate(question: Question): Outcome;
}

/**
 * What a rule, a definition, a decision, a figure or a fact comes to in a case on a date, with everything it leans on.
 *
 * Always an outcome and never an error, whatever the rulebook and the facts: what cannot be had says why.
 */
export function evaluate(rulebook: Rulebook, question: Question): Outcome {
  return createEvaluator(rulebook).evaluate(question);
}

/**
 * An evaluator that keeps what it found about a case until it is asked about another: the same facts, the same readings
 * and the same state of the texts are the same case. Its answers do not depend on what it was asked before.
 *
 * @param watch - is told what each expression comes to, each time it is looked at
 */
export function createEvaluator(rulebook: Rulebook, watch?: Watch): Evaluator {
  const evaluateOne = watch ? watched(watch) : evaluateExpression;
  let latest: Case | undefined;
  return {
    evaluate(question) {
      const readings = question.readings ?? noReadings;
      const known = asKnown(rulebook, question.knownOn);
      const isSame = latest?.facts === question.facts && latest.readings === readings && latest.rulebook === known;
      if (!latest || !isSame) latest = openCase(known, evaluateOne, question, readings);
      return answer(question, latest);
    },
  };
}

const noReadings: ReadonlyMap<Key, Key> = new Map();

function watched(watch: Watch): Case["evaluate"] {
  return (expression, scope) => {
    const finding = evaluateExpression(expression, scope);
    watch(expression, finding);
    return finding;
  };
}

function openCase(
  rulebook: Rulebook,
  evaluateOne: Case["evaluate"],
  { facts, knownOn }: Question,
  readings: ReadonlyMap<Key, Key>,
): Case {
  return {
    rulebook,
    ...(knownOn && { knownOn }),
    facts,
    readings,
    records: recordsOf(rulebook, facts),
    found: new Map(),
    begun: new Set(),
    nesting: { names: 0 },
    supposed: new Map(),
    supposing: new Map(),
    suppositions: 0,
    evaluate: evaluateOne,
  };
}

function answer(question: Question, inCase: Case): Outcome {
  const scope = scopeOf(question, inCase);
  const finding = scope ? withinMeans(question.rule, scope) : without(doNotFit(noSuchRecord));
  const { status, value, reason, range, needs, awaiting } = finding;
  const trace = finding.trace[0] ?? traceNode({ kind: "rule", key: question.rule, on: question.on }, finding);
  return {
    status,
    ...(value && { value }),
    ...(reason && { reason }),
    ...(range && { range }),
    needs: inOrderOfNeed(needs),
    awaiting,
    ...gather(trace, inCase.rulebook.notEncoded),
    trace,
  };
}

/** Expressions that nest too deep for the machine, and numbers too long for it, give an outcome too. */
function withinMeans(key: Key, scope: Scope): Finding {
  try {
    return evaluateFromTheBottom(() => evaluateNamed(key, scope));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return without(doNotFit(beyondMeans));
  }
}

const beyondMeans = {
  en: "This lies too deep, or has too many digits, to be computed.",
  fr: "Ceci est trop imbriqué, ou compte trop de chiffres, pour être calculé.",
};

function scopeOf({ on, record }: Question, inCase: Case): Scope | undefined {
  if (!record) return { case: inCase, on };
  const asked = inCase.records.bySubject.get(record.subject)?.[record.index];
  return asked && { case: inCase, on, record: asked };
}

function evaluateNamed(key: Key, scope: Scope): Finding {
  const { decisions, figures, facts, readings } = scope.case.rulebook;
  if (decisions.has(key)) return evaluateDecision(key, scope);
  if (figures.has(key)) return evaluateFigure(key, scope);
  if (facts.has(key)) return evaluateFact(key, scope);
  return readings.has(key) ? optionTaken(key, scope) : evaluateRule(key, scope);
}

const noSuchRecord = {
  en: "The case has no such record.",
  fr: "Le dossier n'a pas d'élément de ce rang.",
};
