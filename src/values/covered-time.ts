import type { CalendarDate } from "./calendar-date.ts";
import { dayNumber, fromDayNumber } from "./day-number.ts";
import { type Exact, exact } from "./exact.ts";
import { type Moment, minuteNumber, minutesInDay } from "./moment.ts";

/** From one moment to another; the last is not included. */
export interface Spell {
  readonly from: Moment;
  readonly to: Moment;
}

/** Times of one day, in minutes since midnight: from the first, included, to the last, not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Which time counts. */
export interface Counted {
  /** The first and the last day, both whole. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Hours of every day; where `to` is not after `from` they reach over midnight. Absent: the whole day. */
  readonly hours?: readonly Stretch[];
  /** Whether a day counts; `undefined` where it is not known. Absent: all do. */
  readonly counts?: (date: CalendarDate) => boolean | undefined;
}

/** Time that counts, all of it on one day. */
export interface Piece extends Stretch {
  readonly date: CalendarDate;
}

/**
 * The time that spells cover, cut at midnight and at the hours of the day, each piece judged by the day that it falls on:
 * what is worked after Friday 24:00 is worked on Saturday. Spells that overlap count once. In order, one by one, because
 * they may be as many as there are days; where it is not known whether a day counts, the day instead of its pieces.
 */
export function* coveredTime(
  spells: readonly Spell[],
  { from, to, hours, counts }: Counted,
): Generator<Piece | { readonly notKnown: CalendarDate }> {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const windows = hours ? ofOneDay(hours) : [{ from: 0, to: minutesInDay }];
  for (const spell of united(spells)) {
    const lastDay = Math.min(last, Math.ceil(spell.to / minutesInDay) - 1);
    for (let day = Math.max(first, Math.floor(spell.from / minutesInDay)); day <= lastDay; day++) {
      const within = overlaps(spell, day * minutesInDay, windows);
      if (within.length > 0) yield* ofDay(fromDayNumber(day), within, counts);
    }
  }
}

function ofDay(date: CalendarDate, within: readonly Stretch[], counts: Counted["counts"]) {
  const isCounted = counts ? counts(date) : true;
  if (isCounted === undefined) return [{ notKnown: date }];
  return isCounted ? within.map((stretch) => ({ date, ...stretch })) : [];
}

/** Minutes as hours, exactly: twenty minutes are a third of an hour. */
export function hoursOfMinutes(minutes: number): Exact {
  return exact(BigInt(minutes), 60n);
}

/** The hours from one moment to another, exactly; negative when `to` comes before `from`. */
export function hoursBetween(from: Moment, to: Moment): Exact {
  return hoursOfMinutes(minuteNumber(to) - minuteNumber(from));
}

/** The hours of a day that lie outside these. */
export function otherHours(hours: readonly Stretch[]): readonly Stretch[] {
  const windows = ofOneDay(hours);
  const ends = [0, ...windows.map(({ to }) => to)];
  const starts = [...windows.map(({ from }) => from), minutesInDay];
  return ends.flatMap((from, i) => {
    const to = starts[i] ?? minutesInDay;
    return from < to ? [{ from, to }] : [];
  });
}

/** Hours that reach over midnight as two stretches of one day; in order, none overlapping. */
function ofOneDay(hours: readonly Stretch[]): readonly Stretch[] {
  const cut = hours.flatMap(({ from, to }) =>
    to > from
      ? [{ from, to }]
      : [
          { from: 0, to },
          { from, to: minutesInDay },
        ],
  );
  return joined(cut);
}

function united(spells: readonly Spell[]): readonly Stretch[] {
  return joined(spells.map(({ from, to }) => ({ from: minuteNumber(from), to: minuteNumber(to) })));
}

/** In order, and those that touch or overlap as one; empty ones are left out. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  const filled = stretches.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from);
  for (const { from, to } of filled) {
    const before = result.at(-1);
    if (before && from <= before.to) result[result.length - 1] = { from: before.from, to: Math.max(before.to, to) };
    else result.push({ from, to });
  }
  return result;
}

function overlaps(spell: Stretch, midnight: number, windows: readonly Stretch[]): readonly Stretch[] {
  return windows.flatMap((window) => {
    const from = Math.max(window.from, spell.from - midnight);
    const to = Math.min(window.to, spell.to - midnight);
    return from < to ? [{ from, to }] : [];
  });
}
