import type { Chapter } from "../../ast.ts";
import type { Block } from "../block.ts";

/** `chapter Household allowance`. */
export function readChapter(block: Block): Chapter {
  const title = block.head.read((grammar) => grammar.words) ?? block.nameless();
  block.read(() => []);
  return { kind: "chapter", ...block.lined(block.declaration), title, heading: block.declaration.heading };
}
