import type { ExplanationNode } from "../../explain/explain-tree.ts";
import type { LetterReason } from "./letter.ts";

/** A letter that gives more reasons than this is not read. */
const most = 12;

/**
 * The reasons of a letter from an account in short: what opened or closed the right and what in it did, what decided and its
 * lines, what was done in every case. What is needed and what is left to judgement stand elsewhere in a letter.
 */
export function reasonsOf(account: ExplanationNode): readonly LetterReason[] {
  const reasons = account.children.flatMap((node, i) => linesOf(node, account, account.children[i - 1]));
  const told = reasons.length > 0 ? reasons : [account];
  return told.slice(0, most).map(({ sentence, provisions }) => ({ sentence: `${sentence}.`, provisions }));
}

const elsewhere: ReadonlySet<ExplanationNode["kind"]> = new Set<ExplanationNode["kind"]>([
  "needs",
  "awaits",
  "touches",
  "reading",
]);

/** What holds other lines together is told by them; each cites what it cites itself, or what stands above it. */
function linesOf(
  node: ExplanationNode,
  above: ExplanationNode,
  before: ExplanationNode | undefined,
): readonly ExplanationNode[] {
  if (elsewhere.has(node.kind)) return [];
  const cited = { ...node, provisions: node.provisions.length > 0 ? node.provisions : above.provisions };
  if (node.kind === "in-every-case") return changesIn(node, before).map((line) => citing(line, above));
  if (node.kind === "branch") return [cited, ...node.children.flatMap((line) => lineBelow(line, cited))];
  if (node.kind === "gate" && node.value === false) return [cited, ...causesOf(node, cited)];
  return [cited];
}

/** The lines that changed the amount. */
function changesIn({ children }: ExplanationNode, before: ExplanationNode | undefined): readonly ExplanationNode[] {
  return children.filter(
    (line, i) => JSON.stringify(line.value) !== JSON.stringify((children[i - 1] ?? before)?.value),
  );
}

function lineBelow(line: ExplanationNode, above: ExplanationNode): readonly ExplanationNode[] {
  return elsewhere.has(line.kind) ? [] : [citing(line, above)];
}

/** What in a failed condition was not met; groups say less than what stands in them. */
function causesOf({ children }: ExplanationNode, above: ExplanationNode): readonly ExplanationNode[] {
  return children.flatMap((node) =>
    node.kind === "condition" && node.children.length > 0 ? causesOf(node, above) : [citing(node, above)],
  );
}

function citing(node: ExplanationNode, above: ExplanationNode): ExplanationNode {
  return node.provisions.length > 0 ? node : { ...node, provisions: above.provisions };
}
