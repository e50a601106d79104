import type { Span } from "../source.ts";
import type { DurationUnit, PerUnit } from "./types.ts";
import type { Name } from "./words.ts";

/** `12`, `2.5`, in the decimal notation of English whatever the file's language. */
export interface NumberLiteral {
  readonly kind: "number";
  readonly span: Span;
  readonly digits: string;
}

/** `6 %`. */
export interface PercentageLiteral {
  readonly kind: "percentage";
  readonly span: Span;
  readonly digits: string;
}

/** `1/30`. */
export interface FractionLiteral {
  readonly kind: "fraction";
  readonly span: Span;
  readonly numerator: string;
  readonly denominator: string;
}

/** `367.79 EUR per month`. */
export interface MoneyLiteral {
  readonly kind: "money";
  readonly span: Span;
  readonly digits: string;
  readonly currency: Name;
  readonly per?: PerUnit;
}

/** `4 months`. */
export interface DurationLiteral {
  readonly kind: "duration";
  readonly span: Span;
  readonly digits: string;
  readonly unit: DurationUnit;
}

/** `2022-09-01`, as written; whether the day exists is checked later. */
export interface DateLiteral {
  readonly kind: "date";
  readonly span: Span;
  readonly iso: string;
}

/** `22:00`, as written; whether a clock shows it is checked later. */
export interface TimeOfDayLiteral {
  readonly kind: "time-of-day";
  readonly span: Span;
  readonly text: string;
}

/** `2022-03-07 18:00`, as written; whether it exists is checked later. */
export interface DateAndTimeLiteral {
  readonly kind: "date-and-time";
  readonly span: Span;
  readonly text: string;
}

export interface YesNoLiteral {
  readonly kind: "yes-no";
  readonly span: Span;
  readonly yes: boolean;
}
