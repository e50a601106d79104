import type { Diagnostic } from "../diagnostic.ts";
import type { Span } from "../source.ts";
import { problem } from "./problem.ts";

/** A day and a month that are none: `15 noon`. */
export function notADayOfYear(span: Span): Diagnostic {
  return problem("not-a-day-of-the-year", span, {
    en: `A day of every year is a number and a month, such as "15 July".`,
    fr: `Un jour de chaque année est un nombre et un mois, comme "15 juillet".`,
  });
}

/** `days of rest Someday`. */
export function notADayOfTheWeek(span: Span): Diagnostic {
  return problem("not-a-day-of-the-week", span, {
    en: `This is no day of the week: write for instance "Saturday and Sunday".`,
    fr: `Ce n'est pas un jour de la semaine : écrivez par exemple "samedi et dimanche".`,
  });
}
