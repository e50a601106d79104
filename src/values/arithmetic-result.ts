import type { CalendarDate } from "./calendar-date.ts";
import type { Exact } from "./exact.ts";
import type { DurationUnit, Period, Value, ValueKind } from "./value.ts";

/** The operations on values. */
export type Operation = "plus" | "minus" | "times" | "divided-by" | "percent-of";

/** Why two values do not combine. Plain data: the evaluator puts it into words, with the place. */
export type ArithmeticProblem =
  | { readonly kind: "mixed-currencies"; readonly left: string; readonly right: string }
  /** Rates for different times, or a rate and an amount due once (`undefined`). */
  | { readonly kind: "mixed-periods"; readonly left: Period | undefined; readonly right: Period | undefined }
  /** Durations whose units do not convert, such as months and days. */
  | { readonly kind: "mixed-units"; readonly left: DurationUnit; readonly right: DurationUnit }
  /** A rate times a duration in another unit: a rate per month is not paid for years without a stated conversion. */
  | { readonly kind: "rate-in-other-unit"; readonly per: Period; readonly unit: DurationUnit }
  | { readonly kind: "division-by-zero" }
  /** The month reached lacks the day, and no policy says which day to take instead. */
  | { readonly kind: "not-a-date"; readonly from: CalendarDate; readonly months: number }
  /** The date reached lies outside the years 1 to 9999. */
  | { readonly kind: "outside-the-calendar"; readonly from: CalendarDate }
  /** A part of a day or of a month added to a date. */
  | { readonly kind: "part-of-a-unit"; readonly amount: Exact; readonly unit: DurationUnit }
  /** Hours that end within a minute, added to a date and time. */
  | { readonly kind: "part-of-a-minute"; readonly amount: Exact }
  /** Hours, or working days, which need a calendar of holidays, added to a date. */
  | { readonly kind: "unit-without-dates"; readonly unit: DurationUnit }
  | {
      readonly kind: "wrong-kinds";
      readonly operation: Operation;
      readonly left: ValueKind;
      readonly right: ValueKind;
    };

/** A value, or the reason why there is none. */
export type ArithmeticResult =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ArithmeticProblem };

/** The operation gave this value. */
export function succeed(value: Value): ArithmeticResult {
  return { ok: true, value };
}

/** The operation has no value, for this reason. */
export function fail(problem: ArithmeticProblem): ArithmeticResult {
  return { ok: false, problem };
}

/** The operation has no meaning for values of these kinds, in this order. */
export function failOnKinds(operation: Operation, left: Value, right: Value): ArithmeticResult {
  return fail({ kind: "wrong-kinds", operation, left: left.kind, right: right.kind });
}
