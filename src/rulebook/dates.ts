import type { DateLiteral, Period } from "../../grammar/ast.ts";
import { type CalendarDate, compareDates } from "../values/calendar-date.ts";
import { parseDate } from "../values/date-text.ts";
import type { Problems } from "./problems.ts";
import type { InForce } from "./rulebook.ts";

/** The day that a text writes; reported when the calendar does not have it. */
export function dateOf({ iso, span }: DateLiteral, problems: Problems): CalendarDate | undefined {
  const date = parseDate(iso);
  if (date === undefined) {
    problems.report({
      code: "impossible-date",
      span,
      message: {
        en: `The calendar has no ${iso}: write an existing day as year-month-day.`,
        fr: `Le ${iso} n'existe pas dans le calendrier : écrivez un jour existant, année-mois-jour.`,
      },
    });
  }
  return date;
}

/** The days of a period, both included, and when its text was adopted; without a period, all days. */
export function inForceOf(period: Period | undefined, problems: Problems): InForce {
  if (period === undefined) return {};
  const from = dateOf(period.from, problems);
  const until = period.until && dateOf(period.until, problems);
  const adopted = period.adopted && dateOf(period.adopted, problems);
  if (from && until && compareDates(until, from) < 0) reportBackwards(period, problems);
  return { ...(from && { from }), ...(until && { until }), ...(adopted && { adopted }) };
}

function reportBackwards({ span }: Period, problems: Problems): void {
  problems.report({
    code: "period-ends-before-it-starts",
    span,
    message: {
      en: "This period ends before it starts: exchange the dates or correct one.",
      fr: "Cette période finit avant de commencer : inversez les dates ou corrigez-en une.",
    },
  });
}

/** Reports a period on a line where none can be kept, rather than drop it in silence. */
export function refusePeriod(period: Period | undefined, problems: Problems): void {
  if (period === undefined) return;
  problems.report({
    code: "period-out-of-place",
    span: period.span,
    message: {
      en: "This line cannot be in force for a time of its own: date the whole rule, branch or edition instead.",
      fr: "Cette ligne ne peut pas avoir sa propre durée : datez plutôt la règle, le cas ou l'édition.",
    },
  });
}
