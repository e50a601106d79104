import type { Language } from "../../grammar/source.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { type ExplanationNode, explainTree } from "./explain-tree.ts";

/** How to show an explanation as text. */
export interface TextOptions {
  readonly language: Language;
  /** Levels below the first to show; all of them when absent. */
  readonly depth?: number;
}

/** How an outcome came about, as an indented tree drawn with lines; one sentence to a line, citations in brackets. */
export function explainText(rulebook: Rulebook, outcome: Outcome, { language, depth }: TextOptions): string {
  const root = explainTree(rulebook, outcome, language, depth === undefined ? {} : { depth });
  return [lineOf(root), ...linesBelow(root, "")].join("\n");
}

function linesBelow({ children, leftOut }: ExplanationNode, indent: string): readonly string[] {
  if (leftOut === "too-deep") return [`${indent}└─ ...`];
  return children.flatMap((child, i) => {
    const last = i === children.length - 1;
    const below = linesBelow(child, indent + (last ? "   " : "│  "));
    return [`${indent}${last ? "└─ " : "├─ "}${lineOf(child)}`, ...below];
  });
}

function lineOf({ sentence, provisions }: ExplanationNode): string {
  return provisions.length > 0 ? `${sentence} [${provisions.join(", ")}]` : sentence;
}
