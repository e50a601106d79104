import type { Span } from "../source.ts";
import type { Name } from "./words.ts";

export type TypeNode =
  | { readonly kind: "yes-no-type"; readonly span: Span }
  | { readonly kind: "number-type"; readonly span: Span }
  | { readonly kind: "count-type"; readonly span: Span }
  | { readonly kind: "percentage-type"; readonly span: Span }
  | { readonly kind: "date-type"; readonly span: Span }
  | { readonly kind: "time-of-day-type"; readonly span: Span }
  | { readonly kind: "date-and-time-type"; readonly span: Span }
  | { readonly kind: "money-type"; readonly span: Span; readonly currency?: Name; readonly per?: PerUnit }
  | { readonly kind: "duration-type"; readonly span: Span; readonly unit: DurationUnit }
  | { readonly kind: "choice-type"; readonly span: Span; readonly choice: Name }
  | { readonly kind: "list-type"; readonly span: Span; readonly of: Name };

export type PerUnit = "hour" | "day" | "month" | "year";
export type DurationUnit = "years" | "months" | "weeks" | "days" | "working-days" | "hours";
