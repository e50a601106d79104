import type { Language } from "../../grammar/source.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { escaped } from "./escaped.ts";
import { type ExplanationNode, explainTree } from "./explain-tree.ts";

/** How to show an explanation as HTML. */
export interface HtmlOptions {
  readonly language: Language;
  /** Levels that are open at first; 2 when absent. */
  readonly open?: number;
}

/**
 * How an outcome came about, as nested `details`: a fragment of HTML without styles or scripts, in which nothing of the
 * rulebook or the facts is markup.
 */
export function explainHtml(rulebook: Rulebook, outcome: Outcome, { language, open = 2 }: HtmlOptions): string {
  const root = explainTree(rulebook, outcome, language);
  return `<div class="explanation" lang="${language}">${nodeHtml(root, open)}</div>`;
}

function nodeHtml(node: ExplanationNode, open: number): string {
  const { kind, status, children } = node;
  const attributes = `class="${kind} ${status}"`;
  if (children.length === 0) return `<p ${attributes}>${sentenceHtml(node)}</p>`;
  const below = children.map((child) => nodeHtml(child, open - 1)).join("");
  return `<details ${attributes}${open > 0 ? " open" : ""}><summary>${sentenceHtml(node)}</summary>${below}</details>`;
}

function sentenceHtml({ sentence, provisions, leftOut }: ExplanationNode): string {
  const cited = provisions.length > 0 ? ` <cite>${escaped(provisions.join(", "))}</cite>` : "";
  return `${escaped(sentence)}${leftOut === "too-deep" ? " ..." : ""}${cited}`;
}
