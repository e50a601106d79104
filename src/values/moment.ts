import type { CalendarDate } from "./calendar-date.ts";
import { compareDates, isInCalendar } from "./calendar-date.ts";
import { dayNumber, fromDayNumber } from "./day-number.ts";

/** The minutes of a day: clocks are not moved here, and every day has 24 hours. */
export const minutesInDay = 1440;

/** A minute of a day as the clocks of the place show it, without a time zone. */
export interface Moment {
  readonly date: CalendarDate;
  /** Minutes since midnight, 0 to 1439: what ends at 24:00 ends at 0:00 of the next day. */
  readonly minutes: number;
}

/** The earlier moment comes first: -1 when `a` is before `b`, 0 in the same minute, 1 after. */
export function compareMoments(a: Moment, b: Moment): -1 | 0 | 1 {
  return compareDates(a.date, b.date) || (Math.sign(a.minutes - b.minutes) as -1 | 0 | 1);
}

/** The minutes as a line of whole numbers: midnight at the start of the day numbered 1 has the number 1440. */
export function minuteNumber({ date, minutes }: Moment): number {
  return dayNumber(date) * minutesInDay + minutes;
}

/** The moment with this minute number: the inverse of {@link minuteNumber}. */
export function momentAt(number: number): Moment {
  const day = Math.floor(number / minutesInDay);
  return { date: fromDayNumber(day), minutes: number - day * minutesInDay };
}

/** The moment so many minutes later, or earlier when negative; nothing outside the years 1 to 9999. */
export function addMinutes(moment: Moment, count: number): Moment | undefined {
  const reached = momentAt(minuteNumber(moment) + count);
  return isInCalendar(reached.date) ? reached : undefined;
}
