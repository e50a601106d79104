import { type CalendarDate, daysInMonth } from "./calendar-date.ts";

/**
 * What becomes of a day that the month reached does not have, such as 31 January plus one month: the last day that the
 * month has (28 or 29 February), the day after it (1 March), or no date at all.
 */
export type MissingDay = "last-day" | "next-day" | "refuse";

/**
 * The same day so many calendar months later, or earlier when `months` is negative; a year is 12 months.
 *
 * Nothing when that month lacks the day and the policy is to refuse. The months are counted in one go and the day is
 * settled once at the end, so that 31 January plus 2 months is 31 March under every policy. May leave the years 1 to
 * 9999. "last-day" and "next-day" agree with what Catala's dates-calc calls rounding down and up.
 */
export function addMonths(date: CalendarDate, months: number, policy: "last-day" | "next-day"): CalendarDate;
export function addMonths(date: CalendarDate, months: number, policy: MissingDay): CalendarDate | undefined;
export function addMonths(date: CalendarDate, months: number, policy: MissingDay): CalendarDate | undefined {
  const reached = inMonth(date.year, date.month + months);
  const length = daysInMonth(reached.year, reached.month);
  if (date.day <= length) return { ...reached, day: date.day };
  switch (policy) {
    case "last-day":
      return { ...reached, day: length };
    case "next-day":
      return { ...inMonth(reached.year, reached.month + 1), day: 1 };
    case "refuse":
      return undefined;
  }
}

/** Carries months beyond 1 to 12 into the year. */
function inMonth(year: number, month: number): { readonly year: number; readonly month: number } {
  const yearsOver = Math.floor((month - 1) / 12);
  return { year: year + yearsOver, month: month - 12 * yearsOver };
}
