import type { ExplanationNode } from "../../explain/explain-tree.ts";
import type { Output } from "../host.ts";
import { paint } from "./paint.ts";

/** The lines of an explanation below its first sentence, drawn as a tree, citations in brackets; to a number of levels. */
export function showExplanation(
  root: ExplanationNode,
  output: Output,
  levels = Number.MAX_SAFE_INTEGER,
): readonly string[] {
  const { dim } = paint(output);
  const below = ({ children, leftOut }: ExplanationNode, indent: string, left: number): readonly string[] => {
    if (leftOut === "too-deep") return [`${indent}${dim("└─ ...")}`];
    if (left <= 0) return [];
    return children.flatMap((child, i) => {
      const isLast = i === children.length - 1;
      const cited = child.provisions.length > 0 ? dim(` [${child.provisions.join(", ")}]`) : "";
      const line = `${indent}${dim(isLast ? "└─ " : "├─ ")}${child.sentence}${cited}`;
      return [line, ...below(child, `${indent}${isLast ? "   " : dim("│  ")}`, left - 1)];
    });
  };
  return below(root, "  ", levels);
}
