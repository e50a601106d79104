import { type CalendarDate, compareDates, daysInMonth } from "./calendar-date.ts";

/** Days that do not count, both included. */
export interface Pause {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A day of every year. */
export interface DayOfYear {
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Days that do not count in any year, both included; where `to` comes before `from` they reach into the next year. */
export interface YearlyStop {
  readonly from: DayOfYear;
  readonly to: DayOfYear;
}

/**
 * The stop that begins in a year. In a year without a 29 February, one that begins that day begins on 1 March and one that
 * ends that day ends on the 28th, so that no other day is lost.
 */
export function stopIn(year: number, { from, to }: YearlyStop): Pause {
  const endsInYear = from.month < to.month || (from.month === to.month && from.day <= to.day);
  const endYear = endsInYear ? year : year + 1;
  const length = daysInMonth(endYear, to.month);
  const begins = from.day > daysInMonth(year, from.month) ? { year, month: from.month + 1, day: 1 } : { year, ...from };
  return { from: begins, to: { year: endYear, month: to.month, day: Math.min(to.day, length) } };
}

/** The earliest pause, of these and of the yearly stops, that touches the days from one to another, both included. */
export function firstPause(
  { from, to }: Pause,
  pauses: readonly Pause[],
  stops: readonly YearlyStop[],
): Pause | undefined {
  const years = [from.year - 1, from.year, from.year + 1];
  const all = [...pauses, ...stops.flatMap((stop) => years.map((year) => stopIn(year, stop)))];
  const touching = all.filter((pause) => compareDates(pause.to, from) >= 0 && compareDates(pause.from, to) <= 0);
  const [first, ...others] = touching;
  return first && others.reduce((a, b) => (compareDates(b.from, a.from) < 0 ? b : a), first);
}
