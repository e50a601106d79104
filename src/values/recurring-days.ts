import { type CalendarDate, compareDates, daysInMonth, firstDayOf, isInCalendar, lastDayOf } from "./calendar-date.ts";
import { addMonths, type MissingDay } from "./calendar-period.ts";
import { addDays } from "./day-number.ts";
import { inSmallUnit } from "./duration-units.ts";
import { daysBetween, wholeMonths } from "./elapsed.ts";
import { floor, integer, multiply } from "./exact.ts";
import type { DurationValue } from "./value.ts";
import type { DayOfYear } from "./yearly-stop.ts";

/** Days from one to another, both included. */
export interface Stretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The first or the last days of the months or years that lie in a stretch, in order. */
export function* edgeDays(stretch: Stretch, edge: "first" | "last", unit: "month" | "year"): Iterable<CalendarDate> {
  const edgeOf = edge === "first" ? firstDayOf : lastDayOf;
  const months = unit === "month" ? 1 : 12;
  const start = firstDayOf(stretch.from, unit);
  for (let n = 0; ; n++) {
    const day = edgeOf(addMonths(start, n * months, "last-day"), unit);
    if (compareDates(day, stretch.to) > 0) return;
    if (compareDates(day, stretch.from) >= 0) yield day;
  }
}

/** A day of every year in a stretch; a 29 February becomes, in a year without one, what the policy says, or is left out. */
export function* yearlyDays(
  { from, to }: Stretch,
  { month, day }: DayOfYear,
  missingDay: MissingDay,
): Iterable<CalendarDate> {
  for (let year = from.year; year <= to.year; year++) {
    const there = day <= daysInMonth(year, month) ? { year, month, day } : inShortMonth(year, month, missingDay);
    if (there && compareDates(from, there) <= 0 && compareDates(there, to) <= 0) yield there;
  }
}

function inShortMonth(year: number, month: number, missingDay: MissingDay): CalendarDate | undefined {
  if (missingDay === "refuse") return undefined;
  return missingDay === "last-day"
    ? { year, month, day: daysInMonth(year, month) }
    : { year, month: month + 1, day: 1 };
}

/**
 * The days at whole multiples of a step from a day, that day not among them, as far as they lie in a stretch; months and
 * years are counted from the day in one go. Nothing for one that its month does not have.
 *
 * @param step - whole years, months, weeks or days, above zero
 */
export function* daysApart(
  { from, to }: Stretch,
  start: CalendarDate,
  step: DurationValue,
  missingDay: MissingDay,
): Iterable<CalendarDate | undefined> {
  const { unit, amount } = inSmallUnit(step);
  const passed = unit === "months" ? wholeMonths(start, from) : daysBetween(start, from);
  const reached = (n: bigint) => {
    const count = Number(floor(multiply(amount, integer(n))));
    return unit === "months" ? addMonths(start, count, missingDay) : addDays(start, count);
  };
  // One step too early rather than too late: what lies before the stretch is left out below.
  const first = BigInt(Math.max(0, passed)) / floor(amount);
  for (let n = first > 1n ? first : 1n; ; n++) {
    const day = reached(n);
    // A month without the day still tells whether the stretch is over.
    const place = day ?? addMonths(start, Number(floor(amount) * n), "last-day");
    if (!isInCalendar(place) || compareDates(place, to) > 0) return;
    if (compareDates(place, from) >= 0) yield day;
  }
}
