import type { Span } from "../source.ts";
import type { DayOfYear } from "./deadlines.ts";
import type { Expression, Members } from "./expressions.ts";
import type { Name } from "./words.ts";

/** What becomes of a day that the month lacks. */
type MissingDay = "last-day" | "next-day";

/** The days on which an entry is made. */
export type Occasion =
  /** `the first day of each month`. */
  | {
      readonly kind: "edge-of-each";
      readonly span: Span;
      readonly edge: "first" | "last";
      readonly unit: "month" | "year";
    }
  /** `31 March of each year`. */
  | {
      readonly kind: "day-of-each-year";
      readonly span: Span;
      readonly day: DayOfYear;
      readonly missingDay?: MissingDay;
    }
  /** `every 24 months from service_began`. */
  | {
      readonly kind: "every";
      readonly span: Span;
      readonly step: Expression;
      readonly from: Expression;
      readonly missingDay?: MissingDay;
    }
  /** `2022-07-01`, `departure`: one day. */
  | { readonly kind: "dated"; readonly span: Span; readonly date: Expression }
  /** `first_day of each of absences that are annual_leave`: a day of each record. */
  | { readonly kind: "of-each"; readonly span: Span; readonly date: Name; readonly members: Members };
