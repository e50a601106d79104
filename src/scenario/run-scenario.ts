import type { Bilingual } from "../../grammar/source.ts";
import { perRulebook } from "../check/per-rulebook.ts";
import { compile } from "../compile/compile.ts";
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

/**
 * Evaluates what a scenario asks and judges each expectation. Words, and how an answer came about, are worked out when they
 * are read: most scenarios pass, and nobody asks why.
 *
 * @param watch - is told what every expression comes to
 */
export function runScenario(rulebook: Rulebook, scenario: Scenario, watch?: Watch): ScenarioResult {
  const watched = watch && createEvaluator(rulebook, watch);
  const checks = scenario.expect.map((expectation) => checked(rulebook, scenario, expectation, watched));
  return {
    scenario,
    passed: checks.every(({ passed }) => passed),
    checks,
    get exercised() {
      return exercisedBy(checks.map(({ actual }) => actual));
    },
  };
}

/** Shared by all scenarios of a rulebook, for a rule need be compiled but once. */
const compiled = perRulebook(compile);

/** An expectation of reasons needs the account, which the reference gives at one go. */
const reference = perRulebook((rulebook) => createEvaluator(rulebook));

function checked(
  rulebook: Rulebook,
  { on: day, knownOn, given, readings }: Scenario,
  expectation: Expectation,
  watched: Evaluator | undefined,
): ScenarioCheck {
  const { rule, record, outcome, because } = expectation;
  const on = expectation.on ?? day;
  const evaluator = watched ?? (because.length > 0 ? reference(rulebook) : compiled(rulebook));
  const actual = on
    ? evaluator.evaluate({ rule, facts: given, on, readings, ...(knownOn && { knownOn }), ...(record && { record }) })
    : undated(rule);
  const missing = because.length > 0 ? without(hadPart(actual), because) : [];
  return {
    expectation,
    passed: meets(outcome, actual) && missing.length === 0,
    actual,
    missing,
    get expectedText() {
      return expectedWords(expectation, rulebook);
    },
    get actualText() {
      return actualWords(actual, missing, rulebook);
    },
  };
}

function without(part: ReadonlySet<Key>, because: readonly Key[]): readonly Key[] {
  return because.filter((key) => !part.has(key));
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
