import fc from "fast-check";
import type { CalendarDate } from "../../src/values/calendar-date.ts";
import { fromDayNumber } from "../../src/values/day-number.ts";
import { type Exact, exact } from "../../src/values/exact.ts";

/** Numbers as the law has them (amounts to the cent, percentages, thirtieths), and some too long for the machine. */
export function anyExact(): fc.Arbitrary<Exact> {
  const numerator = fc.oneof(fc.bigInt(-1_000_000n, 1_000_000n), fc.bigInt(-(10n ** 30n), 10n ** 30n));
  const everyday = fc.constantFrom(1n, 2n, 3n, 10n, 12n, 30n, 100n, 365n, 10_000n);
  const denominator = fc.oneof(everyday, fc.bigInt(1n, 1_000n), fc.bigInt(1n, 10n ** 30n));
  return fc.tuple(numerator, denominator).map(([above, below]) => exact(above, below));
}

/** Any day of the years 1 to 9999, with days at the end of a month more often than chance has them. */
export function anyDate(): fc.Arbitrary<CalendarDate> {
  const anywhere = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(fromDayNumber);
  const monthEnd = fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom(...MONTH_ENDS))
    .map(([year, { month, day }]) => ({ year, month, day }));
  return fc.oneof(anywhere, monthEnd);
}

/** The day number of 1 January 0001. */
export const FIRST_DAY = 1;

/** The day number of 31 December 9999: 9999 years of 365 days and 2424 leap days. */
export const LAST_DAY = 9999 * 365 + 2424;

const MONTH_ENDS = [
  { month: 1, day: 29 },
  { month: 1, day: 30 },
  { month: 1, day: 31 },
  { month: 2, day: 28 },
  { month: 3, day: 1 },
  { month: 8, day: 31 },
  { month: 12, day: 31 },
];
