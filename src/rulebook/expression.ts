import type { Bilingual, Span } from "../../grammar/source.ts";
import type { Value } from "../values/value.ts";
import type { Key, Provision } from "./key.ts";
import type { Pattern } from "./pattern.ts";
import type { Type } from "./type.ts";

/**
 * A resolved expression: names bound, look-ups complete, types known. Conditions are expressions of type yes or no.
 *
 * `record` says whose fact or rule is meant: absent, the record at hand (or the person, where the name has no subject);
 * present, the record that the expression designates.
 */
export type Expression = { readonly span: Span; readonly type: Type } & (
  | { readonly kind: "literal"; readonly value: Value }
  /** What could not be made out; a diagnostic stands at its span. Its type is `unknown-type` unless its place tells, and it never has a value. */
  | { readonly kind: "unresolved" }
  /** The zero of whatever unit its neighbour has. */
  | { readonly kind: "zero" }
  | { readonly kind: "no-entitlement" }
  | { readonly kind: "reference-date" }
  | { readonly kind: "fact" | "rule" | "decision"; readonly key: Key; readonly record?: Expression }
  | { readonly kind: "figure"; readonly key: Key }
  | { readonly kind: "local"; readonly key: Key; readonly label: Bilingual }
  /** The option in force, as a member of the choice `reading:KEY`. */
  | { readonly kind: "option-taken"; readonly reading: Key }
  /** The value that the option in force carries. */
  | { readonly kind: "reading-value"; readonly reading: Key }
  /** A cell of a table; `keys` is complete and in the order of the table's keys. */
  | { readonly kind: "look-up"; readonly table: Key; readonly output: number; readonly keys: readonly Expression[] }
  | { readonly kind: "as-on"; readonly value: Expression; readonly date: Expression }
  /** `monthly_salary for grade B3 step 1`: a rule evaluated as if these facts (or rules) had these values, all else as in the case. */
  | {
      readonly kind: "as-if";
      readonly value: Expression;
      readonly given: readonly { readonly key: Key; readonly value: Expression }[];
    }
  | {
      readonly kind: "arithmetic";
      readonly operator: "plus" | "less" | "times" | "divided-by";
      readonly left: Expression;
      readonly right: Expression;
      readonly missingDay?: "last-day" | "next-day";
    }
  /** `amount` once for each complete `step` contained in `of`. */
  | { readonly kind: "per-complete"; readonly amount: Expression; readonly step: Expression; readonly of: Expression }
  | {
      readonly kind: "extreme";
      readonly pick: "greatest" | "least";
      readonly items: readonly { readonly value: Expression; readonly provisions: readonly Provision[] }[];
    }
  | { readonly kind: "total"; readonly item: Expression; readonly members: Members }
  | { readonly kind: "count-of"; readonly members: Members }
  | {
      readonly kind: "elapsed";
      readonly measure: "whole-years" | "started-years" | "whole-months" | "started-months" | "days";
      readonly from: Expression;
      readonly to: Expression;
    }
  | {
      readonly kind: "boundary";
      readonly edge: "first" | "last";
      readonly unit: "month" | "year";
      readonly date: Expression;
    }
  | { readonly kind: "date-part"; readonly part: "day" | "month" | "year"; readonly date: Expression }
  /** The date or the time of a date and time. */
  | { readonly kind: "clock-part"; readonly part: "date" | "time"; readonly moment: Expression }
  | { readonly kind: "hours-elapsed"; readonly from: Expression; readonly to: Expression }
  /** The hours of a union of spells within whole days; `began` and `ended` are evaluated for each record. */
  | {
      readonly kind: "hours-covered";
      readonly members: Members;
      readonly began: Expression;
      readonly ended: Expression;
      readonly from: Expression;
      readonly to: Expression;
      readonly hours?: { readonly outside: boolean; readonly key: Key };
      readonly days?: { readonly worked: boolean; readonly calendar: Key };
    }
  | { readonly kind: "according-to"; readonly keys: readonly Expression[]; readonly rows: readonly AccordingRow[] }
  /** What the entry of a ledger finds in it. */
  | { readonly kind: "balance" }
  /** Each slice of the amount, from the end of the one before to its own, times its cell; added up. */
  | { readonly kind: "slices"; readonly amount: Expression; readonly rows: readonly SliceRow[] }
  /** The principal times (1 + rate) to the power of the whole years; `simplePart`: the part of a year bears simple interest. */
  | {
      readonly kind: "compound-interest";
      readonly principal: Expression;
      readonly rate: Expression;
      readonly length: Expression;
      readonly simplePart: boolean;
    }
  // Conditions.
  | {
      readonly kind: "group";
      readonly quantifier: "all" | "any" | "none";
      readonly items: readonly {
        readonly condition: Expression;
        readonly provisions: readonly Provision[];
        readonly span: Span;
      }[];
    }
  | { readonly kind: "not"; readonly condition: Expression }
  | {
      readonly kind: "compare";
      readonly comparison: "equal" | "unequal" | "at-least" | "at-most" | "more-than" | "less-than";
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "between"; readonly left: Expression; readonly from: Expression; readonly to: Expression }
  | { readonly kind: "one-of"; readonly left: Expression; readonly values: readonly Expression[] }
  | { readonly kind: "known"; readonly left: Expression }
  /** `EVENT has happened`, on or before the reference date. */
  | { readonly kind: "happened"; readonly event: Expression }
  /** `LIMIT is missed`; `performed` is the event by which it is met. */
  | {
      readonly kind: "limit-is";
      readonly state: "met" | "missed" | "running";
      readonly limit: Expression;
      readonly performed: Expression;
    }
  /** The last day of a limit once it is missed; before, and where it is met, no day. */
  | { readonly kind: "missed-on"; readonly limit: Expression; readonly performed: Expression }
  /** `BODY has a quorum`, `has decided in favour`; the rules by which it sits are the body's. */
  | {
      readonly kind: "body-is";
      readonly body: Key;
      readonly state: "quorate" | "in-favour" | "against" | "divided";
    }
  /** A stage of a procedure is in one of these states, as of the reference date. */
  | { readonly kind: "stage-is"; readonly stage: Expression; readonly states: readonly Key[] }
  | { readonly kind: "includes"; readonly list: Expression; readonly value: Expression }
  | { readonly kind: "some-are" | "every-is"; readonly members: Members }
  | SpellKinds
);

/** Values of records that last from one day to another, and of what is taken month by month. Both days are included. */
type SpellKinds =
  /** Distinct days; with a calendar only those that are worked. */
  | {
      readonly kind: "covered";
      readonly members: Spells;
      readonly calendar?: Key;
      readonly from: Expression;
      readonly to: Expression;
    }
  | { readonly kind: "longest-run"; readonly members: Spells; readonly from: Expression; readonly to: Expression }
  /** `window` is a literal duration, whole and more than zero. */
  | {
      readonly kind: "most-covered";
      readonly members: Spells;
      readonly window: Expression;
      readonly within?: { readonly from: Expression; readonly to: Expression };
    }
  | {
      readonly kind: "run-edge";
      readonly edge: "first" | "last";
      readonly members: Spells;
      readonly on: Expression;
    }
  | {
      readonly kind: "period-total";
      readonly unit: "month" | "year";
      readonly item: Expression;
      readonly from: Expression;
      readonly to: Expression;
    }
  | {
      readonly kind: "period-count";
      readonly unit: "month" | "year";
      readonly condition: Expression;
      readonly from: Expression;
      readonly to: Expression;
    };

/** Records that last, with their first and last day; both are evaluated for each record. */
export interface Spells extends Members {
  readonly first: Expression;
  readonly last: Expression;
}

/** The records of a list, filtered by a definition of their subject. `that` is evaluated for each record. */
export interface Members {
  readonly list: Expression;
  readonly subject: Key;
  readonly that?: Expression;
}

/** A row of `according to`: a pattern for each key, then the value. */
export interface AccordingRow {
  readonly patterns: readonly Pattern[];
  readonly cell: TableCell;
  readonly provisions: readonly Provision[];
  readonly span: Span;
}

/** A row of `in slices of`: where the slice ends, and what it is multiplied by. The last may have no end. */
export interface SliceRow {
  readonly upTo?: Expression;
  readonly cell: TableCell;
  readonly provisions: readonly Provision[];
  readonly span: Span;
}

/** A cell: its value, or why it has none. */
export type TableCell =
  | { readonly kind: "value"; readonly value: Expression; readonly span: Span }
  | { readonly kind: "unreadable" | "external" | "no-entitlement"; readonly span: Span };
