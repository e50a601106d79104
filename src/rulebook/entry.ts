import type { Bilingual, Span } from "../../grammar/source.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import type { Key, Provision } from "./key.ts";

/** What everything named has: its key, its labels, its provisions, its notes, its place in the text. */
export interface Entry {
  readonly key: Key;
  readonly label: Bilingual;
  readonly provisions: readonly Provision[];
  readonly notes: readonly Bilingual[];
  readonly span: Span;
  /** Where its name stands, for go-to-definition and rename. */
  readonly nameSpan: Span;
}

/** Days in force, both included; open where absent. */
export interface InForce {
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
  /** The day on which the text was adopted; absent where it does not say. */
  readonly adopted?: CalendarDate;
  /** In a rulebook as it was known on a day: why the text is in force on none. */
  readonly setAside?: "not-yet-adopted" | "replaced";
}
