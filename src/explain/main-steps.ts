import { add, compare, type Exact, negate, one, sign } from "../values/exact.ts";
import { parseExact } from "../values/exact-text.ts";
import type { ExplanationNode } from "./explain-tree.ts";

/** One step of the main line of an account, with what it cites and since when its texts are as they are. */
export interface MainStep {
  readonly sentence: string;
  readonly provisions: readonly string[];
  /** The latest first day of the texts, figures and tables it rests on: `2022-07-01`. */
  readonly since?: string;
}

/**
 * The main line of an account in at most three steps: what opened or closed the right, what decided, and what the amount was
 * taken from or last changed by. Each cites the nearest provisions above it where it has none of its own.
 *
 * @param account - in short, as for an officer
 */
export function mainSteps(account: ExplanationNode): readonly MainStep[] {
  const parts = account.children.filter(({ kind }) => !asides.has(kind));
  const failed = parts.find(({ kind, value }) => kind === "gate" && value === false);
  if (failed) return threeOf([[failed, account], ...causesIn(failed).map((node) => [node, failed] as const)]);
  const opening = parts.findLast(({ kind }) => kind === "gate");
  const main = parts.find(({ kind }) => kind !== "gate" && kind !== "in-every-case");
  const after = main && changeAfter(main, parts);
  const inside = main ? causesIn(main) : [];
  if (!opening && !main) return threeOf([[account, account]]);
  return threeOf([
    ...(opening ? [[opening, account] as const] : []),
    ...(main ? [[main, account] as const] : []),
    ...(after ? [[after, account] as const] : []),
    ...inside.map((node) => [node, main ?? account] as const),
  ]);
}

/** What follows an account, and readings. */
const asides: ReadonlySet<ExplanationNode["kind"]> = new Set<ExplanationNode["kind"]>([
  "needs",
  "awaits",
  "touches",
  "reading",
]);

/** What a part comes from: groups of conditions say less than what stands in them. */
function causesIn({ children, status }: ExplanationNode): readonly ExplanationNode[] {
  const causes = children.filter(({ kind }) => !asides.has(kind) && (kind !== "gate" || status !== "value"));
  return causes.flatMap((node) => (node.kind === "condition" && node.children.length > 0 ? causesIn(node) : [node]));
}

/** The last line after it that changed the amount by a whole unit or more: rounding says nothing. */
function changeAfter(main: ExplanationNode, parts: readonly ExplanationNode[]): ExplanationNode | undefined {
  const lines = parts.flatMap((part) => {
    if (part.kind === "in-every-case") return part.children;
    return part.kind === "step" && part !== main ? [part] : [];
  });
  const amount = amountOf(main);
  return lines.findLast((line, i) => {
    const [before, after] = [amountOf(lines[i - 1] ?? main) ?? amount, amountOf(line)];
    if (!before || !after) return false;
    const difference = add(after, negate(before));
    return compare(sign(difference) === -1 ? negate(difference) : difference, one) >= 0;
  });
}

function amountOf({ value }: ExplanationNode): Exact | undefined {
  if (typeof value === "string") return parseExact(value);
  const amount = typeof value === "object" && value && "amount" in value ? value["amount"] : undefined;
  return typeof amount === "string" ? parseExact(amount) : undefined;
}

function threeOf(nodes: readonly (readonly [ExplanationNode, ExplanationNode])[]): readonly MainStep[] {
  return nodes.slice(0, 3).map(([{ sentence, provisions, ...node }, above]) => {
    const since = latestSince(node);
    return { sentence, provisions: provisions.length > 0 ? provisions : above.provisions, ...(since && { since }) };
  });
}

/** The latest of the days on which what a part rests on took effect; ISO dates sort as texts. */
export function latestSince({ since, children }: Pick<ExplanationNode, "since" | "children">): string | undefined {
  return [since, ...children.map(latestSince)]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}
