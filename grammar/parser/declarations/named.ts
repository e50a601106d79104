import type { Authority, Subject } from "../../ast.ts";
import type { Block } from "../block.ts";

/** `subject child`, `authority secretary_general`: a name with its heading. */
export function readNamed(block: Block, kind: Subject["kind"] | Authority["kind"]): Subject | Authority {
  const name = block.head.read((grammar) => grammar.name) ?? block.nameless();
  block.read(() => []);
  return { kind, ...block.lined(block.declaration), name, heading: block.declaration.heading };
}
