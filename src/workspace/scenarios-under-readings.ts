import { compile } from "../compile/compile.ts";
import { otherReadings } from "../evaluate/other-readings.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { Question } from "../evaluate/question.ts";
import type { Expectation, Key, Rulebook, Scenario } from "../rulebook/rulebook.ts";

/** One answer of a scenario under another option of a reading that it leans on. */
export interface ScenarioUnderReading {
  readonly scenario: Scenario;
  readonly expectation: Expectation;
  readonly reading: Key;
  readonly option: Key;
  readonly changes: boolean;
  readonly before: Outcome;
  readonly after: Outcome;
}

/**
 * Asks every expectation of every scenario again under each other option of the readings it leans on, one reading changed at a
 * time, scenario by scenario, so that whoever asks can tell how far it has come. As many evaluations as there are such
 * options; what leans on no reading is asked once.
 */
export function* scenariosUnderReadings(
  rulebook: Rulebook,
  scenarios: readonly Scenario[] = rulebook.scenarios,
): Iterable<readonly ScenarioUnderReading[]> {
  const evaluator = compile(rulebook);
  for (const scenario of scenarios) {
    yield scenario.expect.flatMap((expectation) => {
      const question = questionOf(scenario, expectation);
      if (!question) return [];
      const before = evaluator.evaluate(question);
      return [...otherReadings(rulebook, evaluator, question, before)].map(({ reading, option, outcome, changes }) => {
        return { scenario, expectation, reading, option, changes, before, after: outcome };
      });
    });
  }
}

function questionOf({ on: day, knownOn, given, readings }: Scenario, expectation: Expectation): Question | undefined {
  const on = expectation.on ?? day;
  if (!on) return undefined;
  const { rule, record } = expectation;
  return { rule, facts: given, on, readings, ...(knownOn && { knownOn }), ...(record && { record }) };
}
