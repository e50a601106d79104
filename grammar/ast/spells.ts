import type { Span } from "../source.ts";
import type { Name } from "./words.ts";

/** `lasts from first_day to last_day`: two facts of a subject, the days between which its records last, both included. */
export interface Lasting {
  readonly span: Span;
  readonly from: Name;
  readonly to: Name;
}
