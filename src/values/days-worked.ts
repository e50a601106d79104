import type { CalendarDate } from "./calendar-date.ts";
import { dayNumber, dayOfWeek, fromDayNumber } from "./day-number.ts";
import { clipped, type DayRun, daysIn } from "./day-runs.ts";
import type { WorkingDays } from "./working-day.ts";

/** How many days are worked, or the first day of which that is not known. */
export type DaysWorked = { readonly days: number } | { readonly notKnown: CalendarDate };

/** How many days of joined runs are worked: neither days of rest nor holidays. */
export function daysWorked(runs: readonly DayRun[], calendar: WorkingDays): DaysWorked {
  const { known, holidays, daysOfRest } = calendar;
  if (known) {
    const outside = [
      { first: -Infinity, last: dayNumber(known.from) - 1 },
      { first: dayNumber(known.until) + 1, last: Infinity },
    ];
    for (const run of outside.flatMap((days) => clipped(runs, days))) {
      const day = firstOffRest(run, daysOfRest);
      if (day !== undefined) return { notKnown: fromDayNumber(day) };
    }
  }
  const free = new Set(holidays.map(dayNumber).filter((day) => !isRest(day, daysOfRest)));
  const taken = [...free].filter((day) => clipped(runs, { first: day, last: day }).length > 0).length;
  return { days: daysIn(runs) - runs.reduce((days, run) => days + restDaysIn(run, daysOfRest), 0) - taken };
}

/** Within a week there is one, if the run is so long: no calendar rests on all seven days. */
function firstOffRest({ first, last }: DayRun, daysOfRest: readonly number[]): number | undefined {
  for (let day = first; day <= Math.min(last, first + 6); day++) if (!isRest(day, daysOfRest)) return day;
  return undefined;
}

/** Whole weeks have each day of rest once; the days over are looked at one by one. */
function restDaysIn({ first, last }: DayRun, daysOfRest: readonly number[]): number {
  const weeks = Math.floor((last - first + 1) / 7);
  let days = weeks * daysOfRest.length;
  for (let day = first + 7 * weeks; day <= last; day++) if (isRest(day, daysOfRest)) days++;
  return days;
}

function isRest(day: number, daysOfRest: readonly number[]): boolean {
  return daysOfRest.includes(dayOfWeek(fromDayNumber(day)));
}
