import type { Span } from "../source.ts";
import type { Citation } from "./citations.ts";
import type { DateLiteral } from "./literals.ts";

/** `in force from 2022-01-01 until 2023-12-31 adopted on 2022-06-15`. Both days of the period are included. */
export interface Period {
  readonly span: Span;
  readonly from: DateLiteral;
  readonly until?: DateLiteral;
  /** The day on which the text was adopted, be it before or after its first day in force. */
  readonly adopted?: DateLiteral;
}

/** What may close a line: `in force from ...`, then `[Rule 16/1.1 a)]`. */
export interface Tail {
  readonly period?: Period;
  readonly citations: readonly Citation[];
}
