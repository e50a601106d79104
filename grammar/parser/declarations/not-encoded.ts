import type { Name, NotEncoded, Words } from "../../ast.ts";
import type { Block, Clauses } from "../block.ts";

/** `not encoded`: provisions that compute nothing, their class and the reason. */
export function readNotEncoded(block: Block): NotEncoded {
  block.head.read((grammar) => grammar.nothing);
  let classedAs: Name | undefined;
  let reason: Words | undefined;
  const clauses: Clauses = {
    classedAs: (clause) =>
      (classedAs = block.once(
        clause,
        classedAs,
        clause.read((grammar) => grammar.name),
      )),
    reason: (clause) => block.words(clause, (words) => (reason = block.once(clause, reason, words))),
  };
  block.read(() => [clauses]);
  return {
    kind: "not-encoded",
    ...block.lined(block.declaration),
    heading: block.declaration.heading,
    ...(classedAs && { classedAs }),
    ...(reason && { reason }),
  };
}
