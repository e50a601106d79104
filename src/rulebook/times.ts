import type { DateAndTimeLiteral, TimeOfDayLiteral } from "../../grammar/ast.ts";
import type { Problems } from "./problems.ts";

/** Reports a time that no clock shows, or a day that the calendar does not have. */
export function reportImpossibleTime(problems: Problems, { text, span }: TimeOfDayLiteral | DateAndTimeLiteral): void {
  problems.report({
    code: "impossible-time",
    span,
    message: {
      en: `There is no ${text}: write hours from 00 to 23 and minutes from 00 to 59, 24:00 for the end of a day, on an existing day.`,
      fr: `${text} n'existe pas : écrivez des heures de 00 à 23 et des minutes de 00 à 59, 24:00 pour la fin du jour, un jour existant.`,
    },
  });
}
