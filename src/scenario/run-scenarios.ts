import type { Watch } from "../evaluate/evaluate.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { allExercised, type Exercised } from "./exercised.ts";
import { runScenario, type ScenarioResult } from "./run-scenario.ts";

/** All scenarios run together. */
export interface ScenarioRun {
  readonly results: readonly ScenarioResult[];
  readonly passed: number;
  readonly failed: number;
  /** Those that the filter left out. */
  readonly skipped: number;
  readonly exercised: Exercised;
}

/** Which scenarios to run, and who looks on. */
export interface RunOptions {
  /** Words that the title must contain, in either language; capitals do not count. */
  readonly filter?: string;
  readonly watch?: Watch;
  /** Told how many are done. */
  readonly tell?: (done: number, total: number) => void;
}

/** Runs the scenarios of a rulebook, in the order of its files. */
export function runScenarios(rulebook: Rulebook, { filter = "", watch, tell }: RunOptions = {}): ScenarioRun {
  const wanted = filter.toLowerCase();
  const chosen = rulebook.scenarios.filter(({ title }) => `${title.en}\n${title.fr}`.toLowerCase().includes(wanted));
  const results = chosen.map((scenario, i) => {
    tell?.(i, chosen.length);
    return runScenario(rulebook, scenario, watch);
  });
  const passed = results.filter((result) => result.passed).length;
  return {
    results,
    passed,
    failed: results.length - passed,
    skipped: rulebook.scenarios.length - results.length,
    get exercised() {
      return allExercised(results.map(({ exercised }) => exercised));
    },
  };
}
