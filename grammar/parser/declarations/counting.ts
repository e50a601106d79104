import type { Counting, Stop } from "../../ast.ts";
import type { Block, Clauses } from "../block.ts";
import { missingClause } from "../problems.ts";

/** `counting tribunal_days`: the first day, short months, days not worked, stops. */
export function readCounting(block: Block): Counting {
  const name = block.head.read((grammar) => grammar.name) ?? block.nameless();
  const stops: Stop[] = [];
  let isSaid = false;
  let firstDay: Counting["firstDay"];
  let missingDay: Counting["missingDay"];
  let lastDay: Counting["lastDay"];
  const clauses: Clauses = {
    theFirstDayIs: (clause) => {
      isSaid = true;
      firstDay = block.once(
        clause,
        firstDay,
        clause.read((grammar) => grammar.firstDay),
      );
    },
    aMissingDayBecomes: (clause) =>
      (missingDay = block.once(
        clause,
        missingDay,
        clause.read((grammar) => grammar.missingDay),
      )),
    aLastDayNotWorkedMoves: (clause) => {
      const move = clause.read((grammar) => grammar.lastDay);
      lastDay = block.once(clause, lastDay, move && { span: clause.span, ...move });
    },
    stopsFrom: (clause) => {
      const stop = clause.read((grammar) => grammar.stop);
      if (stop) stops.push({ kind: "stop", ...clause.lined(), ...stop });
    },
  };
  block.read(() => [clauses]);
  if (!isSaid) block.reader.report(missingClause(block.head.span, "theFirstDayIs"));
  return {
    kind: "counting",
    ...block.lined(block.declaration),
    name,
    heading: block.declaration.heading,
    ...(firstDay && { firstDay }),
    ...(missingDay && { missingDay }),
    ...(lastDay && { lastDay }),
    stops,
  };
}
