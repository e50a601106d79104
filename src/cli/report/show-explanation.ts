import type { ExplanationNode } from "../../explain/explain-tree.ts";
import type { Output } from "../host.ts";
import { paint } from "./paint.ts";

/** The lines of an explanation below its first sentence, drawn as a tree, citations in brackets. */
export function showExplanation(root: ExplanationNode, output: Output): readonly string[] {
  const { dim } = paint(output);
  const below = ({ children, leftOut }: ExplanationNode, indent: string): readonly string[] => {
    if (leftOut === "too-deep") return [`${indent}${dim("└─ ...")}`];
    return children.flatMap((child, i) => {
      const isLast = i === children.length - 1;
      const cited = child.provisions.length > 0 ? dim(` [${child.provisions.join(", ")}]`) : "";
      const line = `${indent}${dim(isLast ? "└─ " : "├─ ")}${child.sentence}${cited}`;
      return [line, ...below(child, `${indent}${isLast ? "   " : dim("│  ")}`)];
    });
  };
  return below(root, "  ");
}
