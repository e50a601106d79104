import type { OutsideException } from "../../ast.ts";
import type { Block } from "../block.ts";
import { openBranch } from "./branch.ts";

/** `exception NAME to RULE`, and the clauses of the exception. */
export function readOutsideException(block: Block): OutsideException {
  const head = block.head.read((grammar) => grammar.outsideException);
  const name = head?.name ?? block.nameless();
  const { clauses, finish } = openBranch(block, block.declaration, "exception", name);
  block.read(() => clauses);
  const branch = { ...finish(), comments: [] };
  return { kind: "outside-exception", ...block.lined(block.declaration), rule: head?.rule ?? block.nameless(), branch };
}
