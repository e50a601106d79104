import { addMonths } from "./calendar-period.ts";
import { dayNumber, fromDayNumber } from "./day-number.ts";
import { type DayRun, daysIn } from "./day-runs.ts";
import { isInteger } from "./exact.ts";
import type { Value } from "./value.ts";

/** The length of a window that rolls over the calendar. */
export interface RollingWindow {
  readonly unit: "months" | "days";
  readonly length: number;
}

const inMonths = { months: 1, years: 12 } as const;
const inDays = { days: 1, weeks: 7 } as const;
/** A hundred years, beyond any life in service. */
const longest = { months: 1_200, days: 36_525 } as const;

/** The window that a duration stands for: whole, of at least a day and at most a hundred years; nothing for any other value. */
export function windowOf(value: Value): RollingWindow | undefined {
  if (value.kind !== "duration" || !isInteger(value.amount)) return undefined;
  const { unit } = value;
  const times = Number(value.amount.numerator);
  if (unit === "months" || unit === "years") return bounded({ unit: "months", length: times * inMonths[unit] });
  return unit === "days" || unit === "weeks" ? bounded({ unit: "days", length: times * inDays[unit] }) : undefined;
}

function bounded(window: RollingWindow): RollingWindow | undefined {
  return window.length >= 1 && window.length <= longest[window.unit] ? window : undefined;
}

/**
 * The last day of the window that begins on a day, by day numbers. A window of 12 months has the days from its first on which
 * 12 whole months are not yet complete: from 1 March to the end of February, from 31 January a month to 27 February.
 */
export function windowEnd(first: number, { unit, length }: RollingWindow): number {
  if (unit === "days") return first + length - 1;
  return dayNumber(addMonths(fromDayNumber(first), length, "last-day")) - 1;
}

/** The window in which most days of the runs lie, the earliest of several. */
export interface Fullest {
  readonly window: DayRun;
  readonly days: number;
}

/**
 * The fullest window over joined runs; nothing where there are no days.
 *
 * Only windows that begin with a run, or within one on the first of a month, are looked at. A fullest window that begins on a
 * free day can begin later, with the next run, and loses nothing. One that begins within a run can begin a day earlier: it
 * gains that day, and loses at most one at its end, except where its end jumps by several days, which it does only when it
 * begins on the first of a month (a window of a month from 28 February ends on 27 March, from 1 March on 31 March).
 */
export function fullestWindow(runs: readonly DayRun[], size: RollingWindow): Fullest | undefined {
  const daysBefore = [0];
  for (const run of runs) daysBefore.push((daysBefore.at(-1) ?? 0) + daysIn([run]));
  let fullest: Fullest | undefined;
  for (const first of runs.flatMap((run) => beginnings(run, size))) {
    const window = { first, last: windowEnd(first, size) };
    const days = daysUpTo(window.last, runs, daysBefore) - daysUpTo(first - 1, runs, daysBefore);
    if (!fullest || days > fullest.days) fullest = { window, days };
  }
  return fullest;
}

function beginnings({ first, last }: DayRun, { unit }: RollingWindow): readonly number[] {
  if (unit === "days") return [first];
  const days = [first];
  let month = { ...fromDayNumber(first), day: 1 };
  for (;;) {
    month = addMonths(month, 1, "last-day");
    const day = dayNumber(month);
    if (day > last) return days;
    days.push(day);
  }
}

/** How many days of the runs are not later than a day: whole runs before it, and a part of one. */
function daysUpTo(day: number, runs: readonly DayRun[], daysBefore: readonly number[]): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as DayRun).first <= day) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run ? (daysBefore[low - 1] as number) + Math.min(day, run.last) - run.first + 1 : 0;
}
