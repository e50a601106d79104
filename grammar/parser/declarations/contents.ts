import type { Contents, ListedLine } from "../../ast.ts";
import type { Block, Clause, Clauses } from "../block.ts";

/** `contents Title IV, Regulations 15 and 16` and the provisions it lists. */
export function readContents(block: Block): Contents {
  const title = block.head.read((grammar) => grammar.words) ?? block.nameless();
  const lines: ListedLine[] = [];
  const listed = (clause: Clause, withoutNumber: boolean) => {
    const provisions = clause.read((grammar) => grammar.citations);
    if (provisions) lines.push({ kind: "listed", ...clause.lined(), provisions, withoutNumber });
  };
  const clauses: Clauses = {
    lists: (clause) => listed(clause, false),
    listsWithoutNumber: (clause) => listed(clause, true),
  };
  block.read(() => [clauses]);
  return { kind: "contents", ...block.lined(block.declaration), title, heading: block.declaration.heading, lines };
}
