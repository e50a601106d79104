import type { Calendar, Holiday, Name } from "../../ast.ts";
import { dayNames } from "../../keywords.ts";
import type { Block, Clause, Clauses } from "../block.ts";
import { notADayOfTheWeek } from "../deadline-problems.ts";

/** `calendar headquarters`: days of rest, holidays, and how far they are known. */
export function readCalendar(block: Block): Calendar {
  const name = block.head.read((grammar) => grammar.name) ?? block.nameless();
  const daysOfRest: number[] = [];
  const holidays: (() => Holiday)[] = [];
  let known: Calendar["known"];
  const clauses: Clauses = {
    daysOfRest: (clause) => {
      block.return();
      const names = clause.read((grammar) => grammar.names) ?? [];
      daysOfRest.push(...names.flatMap((day) => dayOfWeek(block, day)));
    },
    holiday: (clause) => holidays.push(...holidayOf(block, clause)),
    knownFrom: (clause) => {
      block.return();
      const days = clause.read((grammar) => grammar.knownDays);
      known = block.once(clause, known, days && { span: clause.span, ...days });
    },
  };
  block.read(() => [clauses]);
  return {
    kind: "calendar",
    ...block.lined(block.declaration),
    name,
    heading: block.declaration.heading,
    daysOfRest,
    holidays: holidays.map((holiday) => holiday()),
    ...(known && { known }),
  };
}

function holidayOf(block: Block, clause: Clause): (() => Holiday)[] {
  const holiday = clause.read((grammar) => grammar.holiday);
  const part = block.open(clause);
  return holiday ? [() => ({ kind: "holiday", ...block.lined(part), ...holiday, heading: part.heading })] : [];
}

function dayOfWeek({ reader }: Block, { text, span }: Name): number[] {
  const names: readonly string[] = dayNames[reader.language];
  const position = names.indexOf(text) + 1;
  if (position > 0) return [position];
  reader.report(notADayOfTheWeek(span));
  return [];
}
