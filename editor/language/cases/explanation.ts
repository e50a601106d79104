import { explainTree } from "../../../src/explain/explain-tree.ts";
import type { CaseQuestions, ExplanationStep } from "../../questions/cases.ts";
import type { Studied } from "../studied.ts";
import { stepOf } from "./step-of.ts";

/** How an answer of a scenario came about, in words. Nothing for a scenario or an answer that is gone. */
export function explanation(studied: Studied, asked: CaseQuestions["explain"]["asked"]): ExplanationStep | undefined {
  const { workspace, results } = studied;
  const outcome = results.get(asked.scenario)?.checks[asked.answer]?.actual;
  return outcome && stepOf(explainTree(workspace.rulebook, outcome, asked.language), asked.language);
}
