import type { Bilingual } from "../../grammar/source.ts";
import type { Entry, InForce, Rulebook } from "../rulebook/rulebook.ts";
import { type CalendarDate, compareDates } from "../values/calendar-date.ts";
import { formatDate, formatDateForPeople } from "../values/date-text.ts";
import { addDays } from "../values/day-number.ts";

/** A stretch of days on which the texts of a file stay the same. */
export interface TimelinePeriod {
  /** Its first day, ISO 8601; absent for the time before the first change. */
  readonly from?: string;
  /** Its last day, ISO 8601; absent for the time after the last change. */
  readonly until?: string;
  /** Both, as people write them. */
  readonly words: Bilingual;
}

/** The periods of a file: from one day on which something in it begins or ends to the next. One, where nothing ever changes. */
export function timeline(rulebook: Rulebook, file: string): readonly TimelinePeriod[] {
  const days = new Map<string, CalendarDate>();
  for (const entry of declaredIn(rulebook, file)) {
    for (const day of changesWithin(entry)) days.set(formatDate(day), day);
  }
  const starts = [...days.values()].toSorted(compareDates);
  return [undefined, ...starts].map((from, i) => periodOf(from, starts[i]));
}

/** @param next - the first day of the following period */
function periodOf(from: CalendarDate | undefined, next: CalendarDate | undefined): TimelinePeriod {
  const until = next && addDays(next, -1);
  return {
    ...(from && { from: formatDate(from) }),
    ...(until && { until: formatDate(until) }),
    words: { en: wordsOf(from, until, "en"), fr: wordsOf(from, until, "fr") },
  };
}

function wordsOf(from: CalendarDate | undefined, until: CalendarDate | undefined, language: "en" | "fr"): string {
  const words = { en: ["from", "until", "at all times"], fr: ["depuis le", "jusqu'au", "en tout temps"] }[language];
  const [since, to, always] = words;
  const first = from && formatDateForPeople(from, language);
  const last = until && formatDateForPeople(until, language);
  if (first && last) return `${first} – ${last}`;
  if (first) return `${since} ${first}`;
  return last ? `${to} ${last}` : (always ?? "");
}

function declaredIn(rulebook: Rulebook, file: string): readonly Entry[] {
  const { figures, tables, rules, decisions } = rulebook;
  const all: readonly ReadonlyMap<string, Entry>[] = [figures, tables, rules, decisions];
  return all.flatMap((entries) => [...entries.values()].filter(({ span }) => span.file === file));
}

/** The days on which a part of a declaration begins to hold, or no longer holds. */
function changesWithin(part: unknown): readonly CalendarDate[] {
  if (Array.isArray(part)) return part.flatMap(changesWithin);
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    name === "inForce" ? changesOf(value as InForce) : changesWithin(value),
  );
}

function changesOf({ from, until }: InForce): readonly CalendarDate[] {
  return [...(from ? [from] : []), ...(until ? [addDays(until, 1)] : [])];
}
