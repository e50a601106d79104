import { type CalendarDate, compareDates, isInCalendar, sameDate } from "./calendar-date.ts";
import { addDays, dayOfWeek } from "./day-number.ts";

/** Which days are not worked, and for which days that is known. */
export interface WorkingDays {
  /** Days of the week as ISO 8601 numbers them, 1 for Monday; never all seven. */
  readonly daysOfRest: readonly number[];
  readonly holidays: readonly CalendarDate[];
  /** The days for which the holidays are listed, both included; absent: all. */
  readonly known?: { readonly from: CalendarDate; readonly until: CalendarDate };
}

/** The working day found, or the first day of which it is not known whether it is worked. */
export type WorkingDayFound = { readonly date: CalendarDate } | { readonly notKnown: CalendarDate };

/** The day itself if it is worked, else the next one that is, or the last one before. */
export function nearestWorkingDay(day: CalendarDate, moves: "forward" | "back", days: WorkingDays): WorkingDayFound {
  let date = day;
  for (; isInCalendar(date); date = addDays(date, moves === "forward" ? 1 : -1)) {
    const worked = isWorked(date, days);
    if (worked === undefined) return { notKnown: date };
    if (worked) return { date };
  }
  return { notKnown: date };
}

/** Whether a day is worked; nothing where the holidays of that time are not listed and it is no day of rest. */
export function isWorked(date: CalendarDate, days: WorkingDays): boolean | undefined {
  if (days.daysOfRest.includes(dayOfWeek(date))) return false;
  return isKnown(date, days) ? !days.holidays.some((holiday) => sameDate(holiday, date)) : undefined;
}

function isKnown(date: CalendarDate, { known }: WorkingDays): boolean {
  return !known || (compareDates(known.from, date) <= 0 && compareDates(date, known.until) <= 0);
}
