import type { CalendarDate } from "./calendar-date.ts";

/**
 * The days from one date to another where every month has 30 and every year 360, the first day not counted; negative
 * when `to` comes before `from`.
 *
 * The convention is 30E/360 (2006 ISDA Definitions, 4.16(g)): a 31st counts as the 30th at either end, and the end of
 * February is the day it is, so that 28 February to 1 March is 3 days.
 */
export function daysByThirty360(from: CalendarDate, to: CalendarDate): number {
  const years = to.year - from.year;
  const months = to.month - from.month;
  return 360 * years + 30 * months + Math.min(to.day, 30) - Math.min(from.day, 30);
}
