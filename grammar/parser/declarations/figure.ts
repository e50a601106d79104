import type { Figure, FigureValue, TypeNode } from "../../ast.ts";
import type { Block, Clauses } from "../block.ts";
import { missingClause } from "../problems.ts";

/** `figure household_rate`, what it gives, and its dated values. */
export function readFigure(block: Block): Figure {
  const name = block.head.read((grammar) => grammar.name) ?? block.nameless();
  const values: FigureValue[] = [];
  let type: TypeNode | undefined;
  let given = false;
  const clauses: Clauses = {
    gives: (clause) => {
      given = true;
      type = block.once(
        clause,
        type,
        clause.read((grammar) => grammar.type),
      );
    },
    shallBe: (clause) => {
      const value = clause.read((grammar) => grammar.valueClause);
      if (value) values.push({ kind: "figure-value", ...clause.lined(), ...value });
    },
  };
  block.read(() => [clauses]);
  if (!given) block.reader.report(missingClause(block.head.span, "gives"));
  return {
    kind: "figure",
    ...block.lined(block.declaration),
    name,
    heading: block.declaration.heading,
    type: type ?? { kind: "number-type", span: block.nameless().span },
    values,
  };
}
