import type { CalendarDate, DayOfWeek } from "./calendar-date.ts";

const DAYS_IN_400_YEARS = 146_097;
/** From 1 March of the year 0 to 1 January of the year 1. */
const DAYS_BEFORE_FIRST = 306;

/**
 * The days as a line of whole numbers: 1 January 0001 is 1, the next day 2.
 *
 * Years are taken to begin in March, so that the leap day comes last and the months before it have a regular pattern
 * (153 days for every five months): "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + daysBeforeMonth((month + 9) % 12) + day - DAYS_BEFORE_FIRST;
}

/** The date with this day number: the inverse of {@link dayNumber}. */
export function fromDayNumber(number: number): CalendarDate {
  const days = number - 1 + DAYS_BEFORE_FIRST;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = 400 * era + yearOfEra + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - daysBeforeMonth(monthFromMarch) + 1 };
}

/** The date so many days later, or earlier when `days` is negative. May leave the years 1 to 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function dayOfWeek(date: CalendarDate): DayOfWeek {
  // 1 January 0001 was a Monday.
  const sinceMonday = (dayNumber(date) - 1) % 7;
  return (sinceMonday < 0 ? sinceMonday + 8 : sinceMonday + 1) as DayOfWeek;
}

/** In a year that begins on 1 March; month 0 is March. */
function daysBeforeMonth(monthFromMarch: number): number {
  return Math.floor((153 * monthFromMarch + 2) / 5);
}
