import { decidingSpan } from "../../../src/workspace/deciding-span.ts";
import { addPasted, pastedCases } from "../../../src/workspace/scenario-sheet/add-pasted.ts";
import { addScenarios } from "../../../src/workspace/scenario-sheet/add-scenarios.ts";
import { confirmScenario, correctExpectation } from "../../../src/workspace/scenario-sheet/correct-expectation.ts";
import { scenarioSheet } from "../../../src/workspace/scenario-sheet/scenario-sheet.ts";
import { setCell } from "../../../src/workspace/scenario-sheet/set-cell.ts";
import { setFacts } from "../../../src/workspace/scenario-sheet/set-facts.ts";
import type { TestQuestions } from "../../questions/test.ts";
import type { Answering } from "../answering.ts";
import { changedFrom } from "./changed-from.ts";
import { triedAnswers } from "./tried.ts";

/** What the Test room is told. */
export const testAnswers: Answering<keyof TestQuestions> = {
  scenarioSheet: ({ workspace, results }, { of }) => scenarioSheet(workspace, results, of),
  setScenarioCell: ({ workspace }, typing) => setCell(workspace, typing),
  setScenarioFacts: ({ workspace }, { id, facts }) => setFacts(workspace, id, facts),
  correctExpectation: ({ workspace, results }, correction) => correctExpectation(workspace, results, correction),
  confirmScenario: ({ workspace }, { id }) => confirmScenario(workspace, id),
  decidedBy: ({ results }, { scenario, answer }) => {
    const trace = results.get(scenario)?.checks[answer]?.actual.trace;
    return trace && decidingSpan(trace);
  },
  addScenarios: ({ workspace }, { shelf, cases }) => addScenarios(workspace, shelf, cases),
  readPasted: ({ workspace }, { cells, ...options }) => pastedCases(workspace, cells, options),
  addPasted: ({ workspace }, pasting) => addPasted(workspace, pasting),
  changedFrom,
  ...triedAnswers,
};
