import { formatDate } from "../../../src/values/date-text.ts";
import { caseOfScenario } from "../../../src/workspace/case-of-scenario.ts";
import type { CaseQuestions, ScenarioCase } from "../../questions/cases.ts";
import type { Studied } from "../studied.ts";

/** The case of a scenario, by the name that outlives edits; nothing for a scenario that is gone. */
export function scenarioCase(
  { scenarios }: Studied,
  asked: CaseQuestions["caseOf"]["asked"],
): ScenarioCase | undefined {
  const scenario = scenarios.get(asked.scenario);
  if (!scenario) return undefined;
  const { title, on, readings, expect } = scenario;
  return {
    name: title,
    facts: caseOfScenario(scenario),
    ...(on && { on: formatDate(on) }),
    readings: Object.fromEntries(readings),
    rules: [...new Set(expect.map(({ rule }) => rule))],
  };
}
