import type { InForce } from "../rulebook/rulebook.ts";
import { type CalendarDate, compareDates } from "../values/calendar-date.ts";
import { addDays } from "../values/day-number.ts";
import type { Difference } from "./change.ts";
import { contentOf } from "./meaning.ts";

/** A day, or the time before every dated change. */
export type Day = CalendarDate | undefined;

/**
 * Compares two things that change over time, stretch by stretch. A difference that holds in several stretches on end is
 * told once, with the first day on which it counts.
 */
export function overTime(
  periods: readonly InForce[],
  differencesOn: (day: Day) => readonly Difference[],
): readonly Difference[] {
  let before: ReadonlySet<string> = new Set();
  return turningPoints(periods).flatMap((day) => {
    const here = differencesOn(day);
    const fresh = here.filter((difference) => !before.has(contentOf(difference)));
    before = new Set(here.map(contentOf));
    return day === undefined ? fresh : fresh.map((difference) => ({ ...difference, since: day }));
  });
}

/** The first days of the stretches within which nothing comes into force or lapses, earliest first. */
function turningPoints(periods: readonly InForce[]): readonly Day[] {
  const days = periods
    .flatMap(({ from, until }) => [from, until && addDays(until, 1)])
    .filter((day) => day !== undefined)
    .toSorted(compareDates);
  return [undefined, ...days.filter((day, i) => contentOf(day) !== contentOf(days[i - 1]))];
}

/** Whether a period covers a day; that of a text that another replaced covers none. */
export function coversDay({ from, until, setAside }: InForce, day: Day): boolean {
  if (setAside) return false;
  if (day === undefined) return from === undefined;
  return (from === undefined || compareDates(from, day) <= 0) && (until === undefined || compareDates(day, until) <= 0);
}

/** Of dated things, the one in force on a day: where several are, the one that came last. */
export function inForceOn<T extends { readonly inForce: InForce }>(things: readonly T[], day: Day): T | undefined {
  return things.filter(({ inForce }) => coversDay(inForce, day)).reduce<T | undefined>(later, undefined);
}

function later<T extends { readonly inForce: InForce }>(a: T | undefined, b: T): T {
  const from = a?.inForce.from;
  if (a === undefined || from === undefined) return b;
  return b.inForce.from !== undefined && compareDates(b.inForce.from, from) >= 0 ? b : a;
}
