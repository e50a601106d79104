import { scenarioPlaces } from "../../src/language-service/scenario-places.ts";
import type { Scenario } from "../../src/rulebook/rulebook.ts";
import type { ScenarioResult } from "../../src/scenario/run-scenario.ts";
import type { Workspace } from "../../src/workspace/open-workspace.ts";
import { type Rerun, rerunning } from "../../src/workspace/rerun/rerun-scenarios.ts";

/** A workspace and how its scenarios came out. */
export interface Studied {
  readonly workspace: Workspace;
  /** Every scenario by the name that outlives edits. */
  readonly scenarios: ReadonlyMap<string, Scenario>;
  /** By the name that outlives edits. */
  readonly results: ReadonlyMap<string, ScenarioResult>;
  /** The same, with what the next version of the texts needs to run only what an edit can touch. */
  readonly rerun: Rerun;
  /** Runs the next scenario; whether there are more. What is asked for before the last is run is run at once. */
  runNext(): boolean;
}

/**
 * A workspace whose scenarios are run when they are first asked about or bit by bit, so that completing a word does not wait
 * for them.
 *
 * @param before - how the scenarios of an earlier version came out, if they were run
 */
export function study(workspace: Workspace, before?: Rerun): Studied {
  let scenarios: Studied["scenarios"] | undefined;
  let running: Generator<string, Rerun> | undefined;
  let rerun: Rerun | undefined;
  const runNext = (): boolean => {
    if (rerun) return false;
    running ??= rerunning(workspace.rulebook, scenarioPlaces(workspace), before);
    const { done, value } = running.next();
    if (done) rerun = value;
    return !done;
  };
  const finished = (): Rerun => {
    while (!rerun) runNext();
    return rerun;
  };
  return {
    workspace,
    get scenarios() {
      scenarios ??= new Map(scenarioPlaces(workspace).map(({ id, scenario }) => [id, scenario]));
      return scenarios;
    },
    get rerun() {
      return finished();
    },
    get results() {
      return finished().results;
    },
    runNext,
  };
}
