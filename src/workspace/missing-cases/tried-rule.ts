import { askedId } from "../../check/references.ts";
import { createEvaluator } from "../../evaluate/evaluate.ts";
import type { Outcome } from "../../evaluate/outcome.ts";
import type { CaseFacts, Question } from "../../evaluate/question.ts";
import type { Expression } from "../../rulebook/expression.ts";
import type { Expectation, Key, Rulebook, Scenario } from "../../rulebook/rulebook.ts";
import { type Condition, conditionsOf } from "../../scenario/coverage/conditions-of.ts";
import type { CalendarDate } from "../../values/calendar-date.ts";
import { reaching } from "../rerun/reaching.ts";

/** Yes or no. */
export type Answer = "yes" | "no";

/** A question that a scenario asks, with the scenario. */
export interface Trial {
  readonly scenario: Scenario;
  readonly rule: Key;
  readonly record?: Expectation["record"];
  readonly on: CalendarDate;
}

/** What each condition came to in one question, and what came out. */
export interface Tried {
  readonly answers: ReadonlyMap<Expression, Answer>;
  readonly outcome: Outcome;
}

/** How the conditions of a rule have been tried by scenarios. */
export interface TriedRule {
  readonly rule: Key;
  readonly conditions: readonly TriedCondition[];
  readonly trials: readonly Trial[];
}

/** A condition, and in which trials it was seen to hold and to fail. */
export interface TriedCondition extends Condition {
  readonly seen: Readonly<Record<Answer, readonly Trial[]>>;
}

/** As many questions as are put for one rule; those that ask for the rule itself come first. */
const MOST = 40;

/** Puts the questions that lean on a rule, and notes what its conditions came to. */
export function tryRule(rulebook: Rulebook, rule: Key): TriedRule {
  const conditions = conditionsOf(rulebook).filter((condition) => condition.rule === rule);
  const trials = trialsOf(rulebook, rule);
  const tried = trials.map((trial) => ({ trial, answers: tryCase(rulebook, trial).answers }));
  const seenIn = (condition: Condition, answer: Answer) =>
    tried.flatMap(({ trial, answers }) => (answers.get(condition.expression) === answer ? [trial] : []));
  return {
    rule,
    trials,
    conditions: conditions.map((condition) => ({
      ...condition,
      seen: { yes: seenIn(condition, "yes"), no: seenIn(condition, "no") },
    })),
  };
}

function trialsOf(rulebook: Rulebook, rule: Key): readonly Trial[] {
  const kind = rulebook.rules.has(rule) ? "rule" : "decision";
  const asking = reaching(rulebook, [askedId(kind, rule)]);
  const all = rulebook.scenarios.filter(({ knownOn }) => !knownOn).flatMap(trialsIn);
  const isAsking = ({ rule: asked }: Trial) =>
    asking.has(askedId("rule", asked)) || asking.has(askedId("decision", asked));
  const leaning = all.filter((trial) => trial.rule === rule || isAsking(trial));
  return leaning.toSorted((a, b) => Number(b.rule === rule) - Number(a.rule === rule)).slice(0, MOST);
}

function trialsIn(scenario: Scenario): readonly Trial[] {
  return scenario.expect.flatMap(({ rule, record, on: day }) => {
    const on = day ?? scenario.on;
    return on ? [{ scenario, rule, on, ...(record && { record }) }] : [];
  });
}

/** What differs from the case of the scenario. */
export interface Variation {
  readonly facts?: CaseFacts;
  readonly on?: CalendarDate;
}

/** Puts the question of a trial, about its case or one that differs from it. */
export function tryCase(rulebook: Rulebook, { scenario, rule, record, on }: Trial, varied: Variation = {}): Tried {
  const answers = new Map<Expression, Answer>();
  const evaluator = createEvaluator(rulebook, (expression, { status, value }) => {
    if (expression.type.kind !== "yes-no") return;
    const isNo = status === "no-entitlement" || status === "not-applicable";
    if (isNo) answers.set(expression, "no");
    else if (value?.kind === "yes-no") answers.set(expression, value.yes ? "yes" : "no");
  });
  const question: Question = {
    rule,
    facts: varied.facts ?? scenario.given,
    on: varied.on ?? on,
    readings: scenario.readings,
    ...(record && { record }),
  };
  return { outcome: evaluator.evaluate(question), answers };
}
