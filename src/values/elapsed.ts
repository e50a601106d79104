import { type CalendarDate, compareDates } from "./calendar-date.ts";
import { addMonths } from "./calendar-period.ts";
import { dayNumber } from "./day-number.ts";

/** When a year that began on a 29 February is complete in a year that has none. */
export type LeapDayAnniversary = "28 February" | "1 March";

/**
 * The years completed from one date to another: an age in years, or years of service. A year is complete on its
 * anniversary, not on the eve. 0 when `to` comes before `from`.
 *
 * @param anniversary - by default 28 February, so that 12 whole months always make a whole year. That is how Regulation
 * (EEC, Euratom) 1182/71, article 3(2)(c), ends periods whose last day does not exist.
 */
export function wholeYears(
  from: CalendarDate,
  to: CalendarDate,
  anniversary: LeapDayAnniversary = "28 February",
): number {
  if (compareDates(to, from) < 0) return 0;
  const years = to.year - from.year;
  const complete = addMonths(from, 12 * years, anniversary === "28 February" ? "last-day" : "next-day");
  return compareDates(complete, to) <= 0 ? years : years - 1;
}

/**
 * The number of the year in which `to` lies, `from` being the first day of year 1: from 1 September 2017, 31 August
 * 2022 lies in year 5 and 1 September 2022 in year 6. 0 when `to` comes before `from`.
 */
export function startedYears(from: CalendarDate, to: CalendarDate, anniversary?: LeapDayAnniversary): number {
  return compareDates(to, from) < 0 ? 0 : wholeYears(from, to, anniversary) + 1;
}

/**
 * The months completed from one date to another. A month is complete when its day is reached, and in a month without
 * that day on its last: from 31 January, one month is complete on 28 February. 0 when `to` comes before `from`.
 */
export function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  if (compareDates(to, from) < 0) return 0;
  const months = 12 * (to.year - from.year) + to.month - from.month;
  return compareDates(addMonths(from, months, "last-day"), to) <= 0 ? months : months - 1;
}

/** The number of the month in which `to` lies, `from` being the first day of month 1. 0 when `to` comes before `from`. */
export function startedMonths(from: CalendarDate, to: CalendarDate): number {
  return compareDates(to, from) < 0 ? 0 : wholeMonths(from, to) + 1;
}

/** The days from one date to another, the first not counted; negative when `to` comes before `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The days from one date to another, both counted: 1 for a single day. 0 when `to` comes before `from`. */
export function daysInclusive(from: CalendarDate, to: CalendarDate): number {
  return Math.max(0, daysBetween(from, to) + 1);
}
