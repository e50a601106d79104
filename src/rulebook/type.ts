import type { DurationUnit, PerUnit } from "../../grammar/ast.ts";

/**
 * The type of a value. Units are part of it: money per month is not money per year, years are not days.
 *
 * `unknown-type` stands where a diagnostic was already given, so that one mistake is reported once.
 */
export type Type =
  | { readonly kind: "yes-no" }
  | { readonly kind: "number" }
  | { readonly kind: "count" }
  | { readonly kind: "percentage" }
  /** `currency` absent: decided by the case, for instance by the duty country. `per` absent: a sum, not a rate. */
  | { readonly kind: "money"; readonly currency?: string; readonly per?: PerUnit }
  | { readonly kind: "date" }
  | { readonly kind: "time-of-day" }
  | { readonly kind: "date-and-time" }
  | { readonly kind: "duration"; readonly unit: DurationUnit }
  | { readonly kind: "choice"; readonly choice: string }
  | { readonly kind: "record"; readonly subject: string }
  | { readonly kind: "list"; readonly of: Type }
  | { readonly kind: "unknown-type" };
