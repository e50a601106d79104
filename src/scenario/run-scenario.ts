import type { Bilingual } from "../../grammar/source.ts";
import { createEvaluator, type Evaluator, type Watch } from "../evaluate/evaluate.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { Expectation, Key, Rulebook, Scenario } from "../rulebook/rulebook.ts";
import { type Exercised, exercisedBy } from "./exercised.ts";
import { actualWords, expectedWords } from "./expectation-words.ts";
import { hadPart, meets } from "./judge.ts";

/** One expectation put to the test. */
export interface ScenarioCheck {
  readonly expectation: Expectation;
  readonly passed: boolean;
  readonly actual: Outcome;
  /** What `because` names that had no part in the outcome. */
  readonly missing: readonly Key[];
  readonly expectedText: Bilingual;
  readonly actualText: Bilingual;
}

/** A scenario run: it passes if every expectation is met exactly. */
export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly passed: boolean;
  readonly checks: readonly ScenarioCheck[];
  readonly exercised: Exercised;
}

/** Evaluates what a scenario asks and judges each expectation. */
export function runScenario(rulebook: Rulebook, scenario: Scenario, watch?: Watch): ScenarioResult {
  const evaluator = createEvaluator(rulebook, watch);
  const checks = scenario.expect.map((expectation) => checked(rulebook, scenario, expectation, evaluator));
  return {
    scenario,
    passed: checks.every(({ passed }) => passed),
    checks,
    exercised: exercisedBy(checks.map(({ actual }) => actual)),
  };
}

function checked(
  rulebook: Rulebook,
  { on: day, knownOn, given, readings }: Scenario,
  expectation: Expectation,
  evaluator: Evaluator,
): ScenarioCheck {
  const { rule, record, outcome, because } = expectation;
  const on = expectation.on ?? day;
  const actual = on
    ? evaluator.evaluate({ rule, facts: given, on, readings, ...(knownOn && { knownOn }), ...(record && { record }) })
    : undated(rule);
  const part = hadPart(actual);
  const missing = because.filter((key) => !part.has(key));
  return {
    expectation,
    passed: meets(outcome, actual) && missing.length === 0,
    actual,
    missing,
    expectedText: expectedWords(expectation, rulebook),
    actualText: actualWords(actual, missing, rulebook),
  };
}

/** There is no "today": a scenario without a date has no answer. */
function undated(rule: Key): Outcome {
  const reason = { kind: "values-do-not-fit" as const, words: noDate };
  const trace = {
    what: { kind: "given-rule" as const, key: rule },
    provisions: [],
    status: "unknown" as const,
    reason,
    children: [],
  };
  return { status: "unknown", reason, needs: [], awaiting: [], readings: new Map(), touches: [], trace };
}

const noDate = {
  en: 'The scenario has no date; add a line such as "on 2022-07-01".',
  fr: 'Le scénario n\'a pas de date ; ajoutez une ligne telle que "le 2022-07-01".',
};
