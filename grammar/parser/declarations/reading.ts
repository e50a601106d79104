import type { Name, Option, Reading, Words } from "../../ast.ts";
import type { Block, Clause, Clauses } from "../block.ts";

/** `reading rounding`: the question, the options, the one taken and why. */
export function readReading(block: Block): Reading {
  const name = block.head.read((grammar) => grammar.name) ?? block.nameless();
  const options: (() => Option)[] = [];
  let question: Words | undefined;
  let reason: Words | undefined;
  let taken: Name | undefined;
  const clauses: Clauses = {
    question: (clause) =>
      atMargin(clause, () => block.words(clause, (words) => (question = block.once(clause, question, words)))),
    option: (clause) => options.push(...readOption(block, clause)),
    taken: (clause) =>
      atMargin(
        clause,
        () =>
          (taken = block.once(
            clause,
            taken,
            clause.read((grammar) => grammar.name),
          )),
      ),
    reason: (clause) =>
      atMargin(clause, () => block.words(clause, (words) => (reason = block.once(clause, reason, words)))),
  };
  const atMargin = (_: Clause, read: () => unknown) => {
    block.return();
    read();
  };
  block.read(() => [clauses]);
  return {
    kind: "reading",
    ...block.lined(block.declaration),
    name,
    heading: block.declaration.heading,
    options: options.map((option) => option()),
    ...(question && { question }),
    ...(taken && { taken }),
    ...(reason && { reason }),
  };
}

function readOption(block: Block, clause: Clause): (() => Option)[] {
  const option = clause.read((grammar) => grammar.readingOption);
  const part = block.open(clause);
  return option ? [() => ({ kind: "option", ...block.lined(part), ...option, heading: part.heading })] : [];
}
