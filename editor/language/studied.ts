import { scenarioPlaces } from "../../src/language-service/scenario-places.ts";
import type { Scenario } from "../../src/rulebook/rulebook.ts";
import { runScenario, type ScenarioResult } from "../../src/scenario/run-scenario.ts";
import type { Workspace } from "../../src/workspace/open-workspace.ts";

/** A workspace and how its scenarios came out. */
export interface Studied {
  readonly workspace: Workspace;
  /** Every scenario by the name that outlives edits. */
  readonly scenarios: ReadonlyMap<string, Scenario>;
  /** By the name that outlives edits. */
  readonly results: ReadonlyMap<string, ScenarioResult>;
}

/** A workspace whose scenarios are run when they are first asked about, so that completing a word does not wait for them. */
export function study(workspace: Workspace): Studied {
  let results: Studied["results"] | undefined;
  let scenarios: Studied["scenarios"] | undefined;
  return {
    workspace,
    get scenarios() {
      scenarios ??= new Map(scenarioPlaces(workspace).map(({ id, scenario }) => [id, scenario]));
      return scenarios;
    },
    get results() {
      results ??= run(workspace);
      return results;
    },
  };
}

function run(workspace: Workspace): Studied["results"] {
  return new Map(scenarioPlaces(workspace).map(({ id, scenario }) => [id, runScenario(workspace.rulebook, scenario)]));
}
