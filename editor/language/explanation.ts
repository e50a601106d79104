import { type ExplanationNode, explainTree } from "../../src/explain/explain-tree.ts";
import type { ExplanationStep, Questions } from "../messages.ts";
import type { Studied } from "./studied.ts";

/** How an answer of a scenario came about, in words. Nothing for a scenario or an answer that is gone. */
export function explanation(studied: Studied, asked: Questions["explain"]["asked"]): ExplanationStep | undefined {
  const { workspace, results } = studied;
  const outcome = results.get(asked.scenario)?.checks[asked.answer]?.actual;
  return outcome && stepOf(explainTree(workspace.rulebook, outcome, asked.language), 0);
}

function stepOf(node: ExplanationNode, depth: number): ExplanationStep {
  const { sentence, kind, provisions, span, children } = node;
  return {
    sentence,
    provisions,
    idle: node.value === false && idleKinds.has(kind),
    opensAtFirst: depth === 0 || (depth === 1 && kind === "general-case"),
    ...(span && { span }),
    children: children.map((child) => stepOf(child, depth + 1)),
  };
}

/** What has no part in the answer when it does not hold. */
const idleKinds: ReadonlySet<ExplanationNode["kind"]> = new Set<ExplanationNode["kind"]>([
  "branch",
  "gate",
  "condition",
]);
