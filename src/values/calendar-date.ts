/** A day of the Gregorian calendar, without hour or time zone: the only dates the law counts with. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to the length of the month. */
  readonly day: number;
}

/** A day of the week as ISO 8601 numbers it: 1 is Monday, 7 is Sunday. */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The earlier date comes first: -1 when `a` is before `b`, 0 on the same day, 1 after. */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  const difference = a.year - b.year || a.month - b.month || a.day - b.day;
  return Math.sign(difference) as -1 | 0 | 1;
}

/** Whether both are the same day. */
export function sameDate(a: CalendarDate, b: CalendarDate): boolean {
  return compareDates(a, b) === 0;
}

/** Whether the year has a 29 February: every fourth, but of the centuries only every fourth. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The length of a month, 28 to 31 days. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Whether a date exists and lies in the years 1 to 9999, which is as far as ISO 8601 writes dates without a sign.
 * Additions can leave this range; what reads or keeps dates refuses those.
 */
export function isInCalendar({ year, month, day }: CalendarDate): boolean {
  const monthExists = Number.isInteger(year) && year >= 1 && year <= 9999 && month >= 1 && month <= 12;
  return monthExists && day >= 1 && day <= daysInMonth(year, month);
}

/** The first day of the month or the year in which the date lies. */
export function firstDayOf({ year, month }: CalendarDate, unit: "month" | "year"): CalendarDate {
  return { year, month: unit === "year" ? 1 : month, day: 1 };
}

/** The last day of the month or the year in which the date lies. */
export function lastDayOf({ year, month }: CalendarDate, unit: "month" | "year"): CalendarDate {
  if (unit === "year") return { year, month: 12, day: 31 };
  return { year, month, day: daysInMonth(year, month) };
}
