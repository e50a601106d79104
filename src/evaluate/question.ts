import type { GivenFact, Key } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";

/** What is told of a person, by key. A key may also name a rule or a decision: then its value is taken as given. */
export type CaseFacts = ReadonlyMap<Key, GivenFact>;

/** One question about one person: what does this rule (or decision, figure or fact) come to on this date? */
export interface Question {
  readonly rule: Key;
  readonly facts: CaseFacts;
  /** The as-of date: what is in force and which dated facts hold is judged on this day. */
  readonly on: CalendarDate;
  /** Texts adopted after this day do not exist for the question; absent: everything is known. */
  readonly knownOn?: CalendarDate;
  /** Options chosen for readings, by key of the reading, instead of those the rulebook takes. */
  readonly readings?: ReadonlyMap<Key, Key>;
  /** The record asked about, for a rule that is about each child, each absence and so on; the first has the index 0. */
  readonly record?: { readonly subject: Key; readonly index: number };
}
