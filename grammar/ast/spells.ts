import type { Span } from "../source.ts";
import type { Expression, Members, Place } from "./expressions.ts";
import type { Name } from "./words.ts";

/** `lasts from first_day to last_day`: two facts of a subject, the days between which its records last, both included. */
export interface Lasting {
  readonly span: Span;
  readonly from: Name;
  readonly to: Name;
}

/** `from A to B`, both days included. */
export interface Stretch {
  readonly from: Expression;
  readonly to: Expression;
}

/** `days covered by absences from A to B`; with a calendar, `working days of headquarters covered by absences from A to B`. */
export interface Covered extends Stretch {
  readonly kind: "covered";
  readonly span: Span;
  readonly calendar?: Name;
  readonly members: Members;
}

/** `days in the longest run of absences from A to B`. */
export interface LongestRun extends Stretch {
  readonly kind: "longest-run";
  readonly span: Span;
  readonly members: Members;
}

/** `most days covered by absences in any 12 months`, perhaps `from A to B`. */
export interface MostCovered {
  readonly kind: "most-covered";
  readonly span: Span;
  readonly members: Members;
  readonly window: Expression;
  readonly within?: Stretch;
}

/** `first day of the run of appointments current on D`. */
export interface RunEdge {
  readonly kind: "run-edge";
  readonly span: Span;
  readonly edge: "first" | "last";
  readonly members: Members;
  readonly on: Expression;
}

/** `total of allowance over each month from A to B`. */
export interface PeriodTotal extends Stretch {
  readonly kind: "period-total";
  readonly span: Span;
  readonly unit: "month" | "year";
  readonly item: Place;
}

/** `number of months from A to B on which married`. */
export interface PeriodCount extends Stretch {
  readonly kind: "period-count";
  readonly span: Span;
  readonly unit: "month" | "year";
  readonly definition: Place;
}
