import { type CalendarDate, compareDates } from "./calendar-date.ts";
import { addMonths } from "./calendar-period.ts";

/** How many calendar months or years some days from `from` to `to` lie in; 0 where `to` comes before `from`. */
export function periodsBetween(from: CalendarDate, to: CalendarDate, unit: "month" | "year"): number {
  if (compareDates(to, from) < 0) return 0;
  const years = to.year - from.year;
  return unit === "year" ? years + 1 : 12 * years + to.month - from.month + 1;
}

/** The first day from `from` to `to` of each calendar month or year: `from` itself, then the first of each that follows. */
export function periodStarts(from: CalendarDate, to: CalendarDate, unit: "month" | "year"): readonly CalendarDate[] {
  const first = { year: from.year, month: unit === "month" ? from.month : 1, day: 1 };
  const step = unit === "month" ? 1 : 12;
  return Array.from({ length: periodsBetween(from, to, unit) }, (_, i) =>
    i === 0 ? from : addMonths(first, i * step, "last-day"),
  );
}
