import type { Language } from "../../../grammar/source.ts";
import type { ExplanationNode } from "../../../src/explain/explain-tree.ts";
import { formatDateForPeople, parseDate } from "../../../src/values/date-text.ts";
import type { ExplanationStep } from "../../questions/cases.ts";

/** An explanation as the page shows it: what had no part is idle, and the main line is open at first. */
export function stepOf(node: ExplanationNode, language: Language, depth = 0): ExplanationStep {
  const { sentence, kind, provisions, span, children } = node;
  const since = node.since === undefined ? undefined : parseDate(node.since);
  return {
    sentence,
    provisions,
    idle: node.value === false && idleKinds.has(kind),
    opensAtFirst: depth === 0 || (depth === 1 && kind === "general-case"),
    ...(since && { since: formatDateForPeople(since, language) }),
    ...(span && { span }),
    children: children.map((child) => stepOf(child, language, depth + 1)),
  };
}

/** What has no part in the answer when it does not hold. */
const idleKinds: ReadonlySet<ExplanationNode["kind"]> = new Set<ExplanationNode["kind"]>([
  "branch",
  "gate",
  "condition",
]);
