import { scenarioPlaces } from "../../src/language-service/scenario-places.ts";
import type { ScenarioResult } from "../../src/scenario/run-scenario.ts";
import type { Workspace } from "../../src/workspace/open-workspace.ts";
import { type Rerun, rerunScenarios } from "../../src/workspace/rerun/rerun-scenarios.ts";

/** A workspace and how its scenarios came out. */
export interface Studied {
  readonly workspace: Workspace;
  /** By the name that outlives edits. */
  readonly results: ReadonlyMap<string, ScenarioResult>;
  /** The same, with what the next version of the texts needs to run only what an edit can touch. */
  readonly rerun: Rerun;
}

/**
 * A workspace whose scenarios are run when they are first asked about, so that completing a word does not wait for them.
 *
 * @param before - how the scenarios of an earlier version came out, if they were run
 */
export function study(workspace: Workspace, before?: Rerun): Studied {
  let rerun: Rerun | undefined;
  return {
    workspace,
    get rerun() {
      rerun ??= rerunScenarios(workspace.rulebook, scenarioPlaces(workspace), before);
      return rerun;
    },
    get results() {
      return this.rerun.results;
    },
  };
}
