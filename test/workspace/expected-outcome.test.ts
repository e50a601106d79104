import { expect, test } from "vitest";
import { runScenarios } from "../../src/scenario/index.ts";
import { meets } from "../../src/scenario/judge.ts";
import { expectedOutcome } from "../../src/workspace/expected-outcome.ts";
import { everyRulebook } from "./every-scenario.ts";

test("every outcome of the scenarios of the rules meets the expectation made of it", async () => {
  for (const { workspace } of await everyRulebook()) {
    const outcomes = runScenarios(workspace.rulebook).results.flatMap(({ checks }) => checks);
    const unmet = outcomes.filter(({ actual }) => !meets(expectedOutcome(actual), actual));
    expect(unmet.map(({ expectation }) => expectation.rule)).toEqual([]);
  }
});
