import type { Diagnostic } from "../diagnostic.ts";
import type { Span } from "../source.ts";
import { problem } from "./problem.ts";

/** `on birth_date of child of each of children`. */
export function notADayOfARecord(span: Span): Diagnostic {
  return problem("not-a-day-of-a-record", span, {
    en: `Before "of each of" stands the plain name of a date that each record has, such as "first_day".`,
    fr: `Avant "de chacun des" vient le simple nom d'une date que chaque fiche a, comme "premier_jour".`,
  });
}
