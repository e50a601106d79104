import type { Bilingual } from "../../grammar/source.ts";
import type { InForce } from "../rulebook/rulebook.ts";
import { dayNumber, fromDayNumber } from "../values/day-number.ts";
import { dayInWords } from "./wording.ts";

/** A run of days by their numbers, both included; infinite where it is open. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days of a period in force; none where the text is set aside. */
export function daysOf({ from, until, setAside }: InForce): Days {
  if (setAside) return { first: Infinity, last: -Infinity };
  return { first: from ? dayNumber(from) : -Infinity, last: until ? dayNumber(until) : Infinity };
}

/** The days on which all of the periods are in force. */
export function commonDays(periods: readonly InForce[]): Days {
  const days = periods.map(daysOf);
  return { first: Math.max(...days.map(({ first }) => first)), last: Math.min(...days.map(({ last }) => last)) };
}

/** Whether there is no day between first and last. */
export function isEmpty({ first, last }: Days): boolean {
  return first > last;
}

/** A dated thing with the days for which it counts. */
export interface Lasting<T> {
  readonly item: T;
  readonly days: Days;
}

/**
 * Dated things in the order in which they begin, each with the days for which it counts. One without an end gives way to the
 * next that begins later: an amendment adds a line and leaves the old line alone.
 */
export function inSuccession<T extends { readonly inForce: InForce }>(items: readonly T[]): readonly Lasting<T>[] {
  const lasting = items.map((item) => ({ item, days: daysOf(item.inForce) }));
  lasting.sort((a, b) => (a.days.first === b.days.first ? 0 : a.days.first - b.days.first));
  let [here, next] = [Infinity, Infinity];
  return lasting
    .reverse()
    .map(({ item, days }) => {
      if (days.first < here) [here, next] = [days.first, here];
      return days.last === Infinity ? { item, days: { first: days.first, last: next - 1 } } : { item, days };
    })
    .reverse();
}

/** Whether two dated things are in force on the same day. */
export function meetInTime(a: InForce, b: InForce): boolean {
  return !isEmpty(commonDays([a, b]));
}

/** A day by its number, in words. */
export function dayNumberInWords(number: number): Bilingual {
  return dayInWords(fromDayNumber(number));
}
