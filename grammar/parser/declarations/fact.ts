import type { Expression, Fact, Words } from "../../ast.ts";
import type { Block, Clauses } from "../block.ts";

/** `fact birth_date of child is date`. */
export function readFact(block: Block): Fact {
  const { end } = block.head;
  const head = block.head.read((grammar) => grammar.fact);
  let question: Words | undefined;
  let establishedBy: Words | undefined;
  let atLeast: Expression | undefined;
  let atMost: Expression | undefined;
  const clauses: Clauses = {
    question: (clause) => block.words(clause, (words) => (question = block.once(clause, question, words))),
    establishedBy: (clause) =>
      block.words(clause, (words) => (establishedBy = block.once(clause, establishedBy, words))),
    atLeastClause: (clause) =>
      (atLeast = block.once(
        clause,
        atLeast,
        clause.read((grammar) => grammar.expression),
      )),
    atMostClause: (clause) =>
      (atMost = block.once(
        clause,
        atMost,
        clause.read((grammar) => grammar.expression),
      )),
  };
  block.read(() => [clauses]);
  return {
    kind: "fact",
    ...block.lined(block.declaration),
    name: block.nameless(),
    type: { kind: "yes-no-type", span: block.reader.span(end, end) },
    overTime: false,
    ...head,
    heading: block.declaration.heading,
    ...(question && { question }),
    ...(establishedBy && { establishedBy }),
    ...(atLeast && { atLeast }),
    ...(atMost && { atMost }),
  };
}
