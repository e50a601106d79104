import type { HourStretch, HoursOfTheDay } from "../../ast.ts";
import type { Block, Clauses } from "../block.ts";
import { missingClause } from "../problems.ts";

/** `hours of the day night_hours`: from when to when, once or several times. */
export function readHoursOfTheDay(block: Block): HoursOfTheDay {
  const name = block.head.read((grammar) => grammar.name) ?? block.nameless();
  const stretches: HourStretch[] = [];
  let isSaid = false;
  const clauses: Clauses = {
    fromHour: (clause) => {
      isSaid = true;
      const stretch = clause.read((grammar) => grammar.hourStretch);
      if (stretch) stretches.push({ kind: "hour-stretch", ...clause.lined(), ...stretch });
    },
  };
  block.read(() => [clauses]);
  if (!isSaid) block.reader.report(missingClause(block.head.span, "fromHour"));
  return {
    kind: "hours-of-the-day",
    ...block.lined(block.declaration),
    name,
    heading: block.declaration.heading,
    stretches,
  };
}
