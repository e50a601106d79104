import type { WrittenIn } from "../../ast.ts";
import type { Block } from "../block.ts";

/** `written in Proviso 1`: one line, with nothing below it. */
export function readWrittenIn(block: Block): WrittenIn {
  const version = block.head.read((grammar) => grammar.words) ?? block.nameless();
  return { kind: "written-in", ...block.lined(block.declaration), version };
}
