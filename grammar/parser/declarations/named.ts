import type { Event } from "../../ast.ts";
import type { Block } from "../block.ts";

type Named = Event;

/** `event request_received`: a name with its heading. */
export function readNamed(block: Block, kind: Named["kind"]): Named {
  const name = block.head.read((grammar) => grammar.name) ?? block.nameless();
  block.read(() => []);
  return { kind, ...block.lined(block.declaration), name, heading: block.declaration.heading };
}
