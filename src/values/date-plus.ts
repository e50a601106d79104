import { type ArithmeticProblem, type ArithmeticResult, fail, succeed } from "./arithmetic-result.ts";
import { type CalendarDate, isInCalendar } from "./calendar-date.ts";
import { addMonths, type MissingDay } from "./calendar-period.ts";
import { addDays } from "./day-number.ts";
import { inSmallUnit } from "./duration-units.ts";
import { isInteger } from "./exact.ts";
import { type DurationValue, dateValue } from "./value.ts";

/** A date, or why there is none. */
export type DateResult =
  | { readonly ok: true; readonly date: CalendarDate }
  | { readonly ok: false; readonly problem: ArithmeticProblem };

/** {@link dateAfter} as a value. */
export function datePlus(from: CalendarDate, duration: DurationValue, missingDay: MissingDay): ArithmeticResult {
  const result = dateAfter(from, duration, missingDay);
  return result.ok ? succeed(dateValue(result.date)) : fail(result.problem);
}

/**
 * The date a duration later: whole days and weeks by counting days, whole months and years by the calendar.
 *
 * @param missingDay - what to do when the month reached does not have the day
 */
export function dateAfter(from: CalendarDate, duration: DurationValue, missingDay: MissingDay): DateResult {
  const { unit, amount } = inSmallUnit(duration);
  if (unit !== "days" && unit !== "months") return failed({ kind: "unit-without-dates", unit });
  if (!isInteger(amount)) return failed({ kind: "part-of-a-unit", amount: duration.amount, unit: duration.unit });
  const count = Number(amount.numerator);
  if (Math.abs(count) > DAYS_OF_THE_CALENDAR) return failed({ kind: "outside-the-calendar", from });
  const date = unit === "days" ? addDays(from, count) : addMonths(from, count, missingDay);
  if (!date) return failed({ kind: "not-a-date", from, months: count });
  return isInCalendar(date) ? { ok: true, date } : failed({ kind: "outside-the-calendar", from });
}

function failed(problem: ArithmeticProblem): DateResult {
  return { ok: false, problem };
}

/** More than the days of 9999 years: no step as long as this can end within them. */
const DAYS_OF_THE_CALENDAR = 3_652_060;
