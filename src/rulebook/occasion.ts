import type { DurationValue } from "../values/value.ts";
import type { DayOfYear } from "../values/yearly-stop.ts";
import type { Expression, Members } from "./expression.ts";

/** The days on which an entry is made. `missingDay`: what becomes of a day that its month lacks. */
export type Occasion =
  | { readonly kind: "edge-of-each"; readonly edge: "first" | "last"; readonly unit: "month" | "year" }
  | { readonly kind: "day-of-each-year"; readonly day: DayOfYear; readonly missingDay?: "last-day" | "next-day" }
  /** At each whole number of steps from a day, the day itself not among them. */
  | {
      readonly kind: "every";
      readonly step: DurationValue;
      readonly from: Expression;
      readonly missingDay?: "last-day" | "next-day";
    }
  | { readonly kind: "dated"; readonly date: Expression }
  /** The date is evaluated for each record. */
  | { readonly kind: "of-each"; readonly date: Expression; readonly members: Members };
