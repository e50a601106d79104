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
  const yearsOver = Math.floor((date.month - 1 + months) / 12);
  const year = date.year + yearsOver;
  const month = date.month + months - 12 * yearsOver;
  const length = daysInMonth(year, month);
  if (date.day <= length) return { year, month, day: date.day };
  switch (policy) {
    case "last-day":
      return { year, month, day: length };
    case "next-day":
      // December has every day, so the month after the one that lacks it lies in the same year.
      return { year, month: month + 1, day: 1 };
    case "refuse":
      return undefined;
  }
}
