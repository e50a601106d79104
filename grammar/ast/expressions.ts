import type { Span } from "../source.ts";
import type { Citation } from "./citations.ts";
import type { Lined } from "./headings.ts";
import type {
  DateAndTimeLiteral,
  DateLiteral,
  DurationLiteral,
  FractionLiteral,
  MoneyLiteral,
  NumberLiteral,
  PercentageLiteral,
  TimeOfDayLiteral,
  YesNoLiteral,
} from "./literals.ts";
import type { Tail } from "./tails.ts";
import type { Name } from "./words.ts";

export type Expression =
  | NumberLiteral
  | PercentageLiteral
  | FractionLiteral
  | MoneyLiteral
  | DurationLiteral
  | DateLiteral
  | TimeOfDayLiteral
  | DateAndTimeLiteral
  | YesNoLiteral
  | { readonly kind: "zero"; readonly span: Span }
  | { readonly kind: "no-entitlement"; readonly span: Span }
  | { readonly kind: "reference-date"; readonly span: Span }
  | Place
  | Arithmetic
  | ShareOf
  | PerComplete
  | Extreme
  | Total
  | CountOf
  | Elapsed
  | Boundary
  | DatePart
  | AccordingTo
  | ClockPart
  | HoursElapsed
  | HoursCovered
  | Covered
  | LongestRun
  | MostCovered
  | RunEdge
  | PeriodTotal
  | PeriodCount
  | Balance
  | Slices
  | CompoundInterest;

/** A name with what narrows it: `birth_date of child`, `monthly_salary for grade B3 step 1 as on cessation_date`. */
export interface Place {
  readonly kind: "place";
  readonly span: Span;
  readonly name: Name;
  readonly of?: Place;
  readonly lookups: readonly { readonly span: Span; readonly key?: Name; readonly value: Expression }[];
  readonly asOn?: Expression;
}

/** `A plus B`, `A less B`, `A times B`, `A divided by B`; equal operators chain to the left. */
export interface Arithmetic {
  readonly kind: "arithmetic";
  readonly span: Span;
  readonly operator: "plus" | "less" | "times" | "divided-by";
  readonly left: Expression;
  readonly right: Expression;
  /** What a day that the target month lacks becomes, when months or years are added to a date. */
  readonly missingDay?: "last-day" | "next-day";
}

/** `6 % of X`, `1/30 of X`, `half of X`. */
export interface ShareOf {
  readonly kind: "share-of";
  readonly span: Span;
  readonly share: PercentageLiteral | FractionLiteral | { readonly kind: "half"; readonly span: Span };
  readonly whole: Expression;
}

/** `1 month for each complete 2 years of X`: full steps only. */
export interface PerComplete {
  readonly kind: "per-complete";
  readonly span: Span;
  readonly amount: Expression;
  readonly step: Expression;
  readonly of: Expression;
}

/** `the greater of A and B`, `the later of A and B`; `the greatest of` takes a list of dashes. */
export interface Extreme {
  readonly kind: "extreme";
  readonly span: Span;
  readonly pick: "greatest" | "least" | "latest" | "earliest";
  readonly items: readonly {
    readonly span: Span;
    readonly value: Expression;
    readonly citations: readonly Citation[];
  }[];
}

/** `children that are dependent_child`: the records of a list, or those for which a definition holds (or does not). */
export interface Members {
  readonly span: Span;
  readonly list: Place;
  readonly that?: { readonly negated: boolean; readonly definition: Name };
}

/** `total of child_supplement over children`. */
export interface Total {
  readonly kind: "total";
  readonly span: Span;
  readonly item: Name;
  readonly over: Members;
}

/** `number of children that are dependent_child`. */
export interface CountOf {
  readonly kind: "count-of";
  readonly span: Span;
  readonly members: Members;
}

/** `whole years from A to B`, `started months from A to B`, `days from A to B` (both days counted). */
export interface Elapsed {
  readonly kind: "elapsed";
  readonly span: Span;
  readonly measure: "whole-years" | "started-years" | "whole-months" | "started-months" | "days";
  readonly from: Expression;
  readonly to: Expression;
}

/** `first day of the month of D`, `last day of the year of D`. */
export interface Boundary {
  readonly kind: "boundary";
  readonly span: Span;
  readonly edge: "first" | "last";
  readonly unit: "month" | "year";
  readonly date: Expression;
}

/** `day of the month of D`, `month of the year of D`, `calendar year of D`: a number. */
export interface DatePart {
  readonly kind: "date-part";
  readonly span: Span;
  readonly part: "day" | "month" | "year";
  readonly date: Expression;
}

/** `date of M`, `time of M`: a date and time taken apart. */
export interface ClockPart {
  readonly kind: "clock-part";
  readonly span: Span;
  readonly part: "date" | "time";
  readonly moment: Expression;
}

/** `hours from M to N`: by the clock, exactly. */
export interface HoursElapsed {
  readonly kind: "hours-elapsed";
  readonly span: Span;
  readonly from: Expression;
  readonly to: Expression;
}

/** `from A to B`, both days included. */
export interface Stretch {
  readonly from: Expression;
  readonly to: Expression;
}

/** `hours covered by SPELLS from A to B within night_hours on working days of headquarters`. */
export interface HoursCovered {
  readonly kind: "hours-covered";
  readonly span: Span;
  readonly members: Members;
  readonly from: Expression;
  readonly to: Expression;
  readonly hours?: { readonly outside: boolean; readonly name: Name };
  readonly days?: { readonly worked: boolean; readonly calendar: Name };
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

/** `according to year_of_service and at_household_rate` with rows: the first columns are conditions on the keys, the last the value. */
export interface AccordingTo {
  readonly kind: "according-to";
  readonly span: Span;
  readonly keys: readonly Place[];
  readonly rows: readonly Row[];
}

/** `the balance`: what the entry finds in the ledger; it means something within an entry only. */
export interface Balance {
  readonly kind: "balance";
  readonly span: Span;
}

/** `in slices of X`, with rows: each slice of the amount is multiplied by its own value, and they are added up. */
export interface Slices {
  readonly kind: "slices";
  readonly span: Span;
  readonly amount: Expression;
  readonly rows: readonly Row[];
}

/** `X with compound interest at 4 % over 3 years`. */
export interface CompoundInterest {
  readonly kind: "compound-interest";
  readonly span: Span;
  readonly principal: Expression;
  readonly rate: Expression;
  readonly length: Expression;
  /** Whether the part of a year bears simple interest; otherwise the text does not say what it bears. */
  readonly simplePart: boolean;
}

/** `| A7 | 13646.96 | ... [Rule 15/1]`. */
export interface Row extends Lined {
  readonly kind: "row";
  readonly cells: readonly Cell[];
  readonly tail: Tail;
}

export type Cell =
  | { readonly kind: "value-cell"; readonly span: Span; readonly values: readonly Expression[] }
  | {
      readonly kind: "range-cell";
      readonly span: Span;
      readonly from?: Expression;
      readonly to?: Expression;
      readonly fromExcluded: boolean;
      readonly toExcluded: boolean;
    }
  | SliceCell
  | { readonly kind: "any-cell"; readonly span: Span }
  | { readonly kind: "unreadable-cell"; readonly span: Span }
  | { readonly kind: "external-cell"; readonly span: Span }
  | { readonly kind: "no-entitlement-cell"; readonly span: Span };

/** `up to 13 hours` in a row of slices; without an end, `beyond`. */
export interface SliceCell {
  readonly kind: "slice-cell";
  readonly span: Span;
  readonly to?: Expression;
}
