import type { ArithmeticProblem } from "./arithmetic-result.ts";
import { type CalendarDate, compareDates, isInCalendar, sameDate } from "./calendar-date.ts";
import type { MissingDay } from "./calendar-period.ts";
import { type DateResult, dateAfter } from "./date-plus.ts";
import { addDays } from "./day-number.ts";
import { inSmallUnit } from "./duration-units.ts";
import { daysInclusive } from "./elapsed.ts";
import type { DurationValue } from "./value.ts";
import { firstPause, type Pause, type YearlyStop } from "./yearly-stop.ts";

/** How a period is counted from an event. */
export interface CountingRule {
  /** Whether the day of the event is the first of the period, or the day after it. */
  readonly firstDay: "event" | "day-after";
  /** What the last day becomes when its month is too short to have it. */
  readonly missingDay: MissingDay;
  readonly stops: readonly YearlyStop[];
  readonly pauses: readonly Pause[];
}

/** A period counted, step by step. */
export interface CountedPeriod {
  /** The first day that counts, after a pause that it may fall in. */
  readonly firstDay: CalendarDate;
  /** Whether it was put off by a pause. */
  readonly isPutOff: boolean;
  /** The last day if nothing paused the period once it ran. */
  readonly reached: CalendarDate;
  /** Whether the month reached lacks the day, so that the policy chose another. */
  readonly inShortMonth: boolean;
  /** What paused it once it ran: how many days each added, and the last day with them. */
  readonly pauses: readonly { readonly pause: Pause; readonly days: number; readonly lastDay: CalendarDate }[];
  readonly lastDay: CalendarDate;
}

/** A period counted, or why it cannot be. */
export type CountedResult =
  | { readonly ok: true; readonly counted: CountedPeriod }
  | { readonly ok: false; readonly problem: ArithmeticProblem };

/**
 * The last day of a period that an event starts; it ends with that day.
 *
 * Counted from the day after the event, a period of days has that many days, and a period of months ends on the day with the
 * number of the event's: 30 June and 2 months make 30 August. Where the event's day is itself the first, both end a day
 * earlier. A pause puts the first day off to the day after it, and one met later adds its days at the end.
 */
export function countPeriod(event: CalendarDate, period: DurationValue, rule: CountingRule): CountedResult {
  const wanted = rule.firstDay === "event" ? event : addDays(event, 1);
  const firstDay = afterPauses(wanted, rule);
  const start = rule.firstDay === "event" ? firstDay : addDays(firstDay, -1);
  const plain = lastDayFrom(start, period, rule);
  if (!plain.ok) return plain;
  const reached = plain.date;
  const pauses = pausesMet(firstDay, reached, rule);
  const lastDay = pauses.at(-1)?.lastDay ?? reached;
  if (!isInCalendar(lastDay)) return { ok: false, problem: { kind: "outside-the-calendar", from: event } };
  const counted = {
    firstDay,
    isPutOff: !sameDate(firstDay, wanted),
    reached,
    inShortMonth: !lastDayFrom(start, period, { ...rule, missingDay: "refuse" }).ok,
    pauses,
    lastDay,
  };
  return { ok: true, counted };
}

function afterPauses(day: CalendarDate, { pauses, stops }: CountingRule): CalendarDate {
  let first = day;
  for (let pause = firstPause({ from: day, to: day }, pauses, stops); pause && isInCalendar(first); ) {
    first = addDays(pause.to, 1);
    pause = firstPause({ from: first, to: first }, pauses, stops);
  }
  return first;
}

/** Counted from the event's own day, months end on the day before the one with its number. */
function lastDayFrom(start: CalendarDate, period: DurationValue, { firstDay, missingDay }: CountingRule): DateResult {
  if (firstDay === "day-after") return dateAfter(start, period, missingDay);
  const inMonths = inSmallUnit(period).unit === "months";
  if (!inMonths || start.day > 1) return dateAfter(addDays(start, -1), period, missingDay);
  // The day before the first of a month lies in another month, whose length must not matter.
  const next = dateAfter(start, period, missingDay);
  return next.ok ? { ok: true, date: addDays(next.date, -1) } : next;
}

function pausesMet(firstDay: CalendarDate, reached: CalendarDate, rule: CountingRule): CountedPeriod["pauses"] {
  const met: CountedPeriod["pauses"][number][] = [];
  let from = firstDay;
  let lastDay = reached;
  while (isInCalendar(lastDay)) {
    const pause = firstPause({ from, to: lastDay }, rule.pauses, rule.stops);
    if (!pause) break;
    // Where two pauses overlap, their common days are counted once.
    const days = daysInclusive(compareDates(pause.from, from) < 0 ? from : pause.from, pause.to);
    lastDay = addDays(lastDay, days);
    met.push({ pause, days, lastDay });
    from = addDays(pause.to, 1);
  }
  return met;
}
