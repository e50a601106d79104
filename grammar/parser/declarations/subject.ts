import type { Lasting, Subject } from "../../ast.ts";
import type { Block, Clauses } from "../block.ts";

/** `subject absence`, which may say between which days one of its records lasts. */
export function readSubject(block: Block): Subject {
  const name = block.head.read((grammar) => grammar.name) ?? block.nameless();
  let lasts: Lasting | undefined;
  const clauses: Clauses = {
    lastsFrom: (clause) => {
      const days = clause.read((grammar) => grammar.lasting);
      lasts = block.once(clause, lasts, days && { span: clause.span, ...days });
    },
  };
  block.read(() => [clauses]);
  return {
    kind: "subject",
    ...block.lined(block.declaration),
    name,
    heading: block.declaration.heading,
    ...(lasts && { lasts }),
  };
}
