export { runScenario, type ScenarioCheck, type ScenarioResult } from "./run-scenario.ts";
export { runScenarios, type ScenarioRun } from "./run-scenarios.ts";
