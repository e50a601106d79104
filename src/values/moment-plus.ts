import { type ArithmeticResult, fail, succeed } from "./arithmetic-result.ts";
import type { MissingDay } from "./calendar-period.ts";
import { dateAfter } from "./date-plus.ts";
import { integer, isInteger, multiply } from "./exact.ts";
import { addMinutes, type Moment } from "./moment.ts";
import { type DurationValue, dateAndTimeValue } from "./value.ts";

/**
 * The moment a duration later: hours by the clock, to the minute; days, weeks, months and years at the same time of the day
 * that {@link dateAfter} reaches.
 *
 * @param missingDay - what to do when the month reached does not have the day
 */
export function momentPlus(from: Moment, duration: DurationValue, missingDay: MissingDay): ArithmeticResult {
  if (duration.unit === "hours") return hoursLater(from, duration);
  const result = dateAfter(from.date, duration, missingDay);
  return result.ok ? succeed(dateAndTimeValue({ ...from, date: result.date })) : fail(result.problem);
}

const sixty = integer(60);

function hoursLater(from: Moment, { amount }: DurationValue): ArithmeticResult {
  const minutes = multiply(amount, sixty);
  if (!isInteger(minutes)) return fail({ kind: "part-of-a-minute", amount });
  const count = Number(minutes.numerator);
  const reached = Math.abs(count) <= minutesOfTheCalendar ? addMinutes(from, count) : undefined;
  return reached ? succeed(dateAndTimeValue(reached)) : fail({ kind: "outside-the-calendar", from: from.date });
}

/** More than the minutes of 9999 years. */
const minutesOfTheCalendar = 3_652_060 * 1440;
