import type { Bilingual, Span } from "../../grammar/source.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { CaseFacts } from "../evaluate/question.ts";
import type { Expression } from "../rulebook/expression.ts";
import type {
  ConditionLine,
  DecisionBounds,
  InForce,
  Key,
  Occasion,
  Pattern,
  Provision,
  Step,
  TableCell,
} from "../rulebook/rulebook.ts";
import type { Type } from "../rulebook/type.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import type { Value } from "../values/value.ts";

/**
 * What became different, in the order in which a reviewer asks:
 *
 * - `added`, `removed`: a declaration, or a part of one (a member of a choice, a row of a table, a version of a rule).
 * - `value-changed`: what comes out, an amount, a cell, a line that acts on an amount.
 * - `condition-changed`: when it comes out.
 * - `exception-…`, `alternative-…`: a branch of a rule came or went.
 * - `reading-changed`: which options a reading has, which one is taken, or which readings a rule leans on.
 * - `type-changed`, `in-force-changed`, `authority-changed`: what a thing is, when it counts, who decides.
 * - `provision-changed`: only the citation differs.
 * - `wording-only`: labels, notes, questions and reasons differ; nothing that is computed does.
 */
export type ChangeKind =
  | "added"
  | "removed"
  | "value-changed"
  | "condition-changed"
  | "exception-added"
  | "exception-removed"
  | "alternative-added"
  | "alternative-removed"
  | "reading-changed"
  | "type-changed"
  | "in-force-changed"
  | "authority-changed"
  | "provision-changed"
  | "wording-only";

/** What sort of declaration a change is in. */
export type Sort =
  | "rule"
  | "figure"
  | "table"
  | "decision"
  | "reading"
  | "fact"
  | "calendar"
  | "counting"
  | "hours-of-the-day"
  | "choice"
  | "subject"
  | "authority";

/** One difference in meaning between two versions of a rulebook. Plain data: `src/workspace` puts it in words. */
export interface Change extends Difference {
  readonly sort: Sort;
  readonly key: Key;
  readonly label: Bilingual;
}

/** A change before it is known in which declaration it stands. */
export interface Difference {
  readonly kind: ChangeKind;
  /** Where in the declaration, from the outside in; empty for the declaration itself. */
  readonly place: readonly Place[];
  /** Absent for what is new. */
  readonly from?: Content;
  /** Absent for what is gone. */
  readonly to?: Content;
  /** First day on which the difference counts; absent where it counts at all times. */
  readonly since?: CalendarDate;
  /** Those of the newer version, or of the older one for what is gone. */
  readonly provisions: readonly Provision[];
  readonly olderSpan?: Span;
  readonly newerSpan?: Span;
  /** A case whose outcome differs because of this change. */
  readonly witness?: Witness;
}

/** A case that shows a change: the facts, the day, and what comes out of either version. */
export interface Witness {
  readonly facts: CaseFacts;
  readonly on: CalendarDate;
  readonly older: Outcome;
  readonly newer: Outcome;
}

/** A step on the way from a declaration to the place of a change. */
export type Place =
  | { readonly kind: "version"; readonly appliesWhere: readonly ConditionLine[]; readonly inForce: InForce }
  | {
      readonly kind: "branch";
      readonly branch: "alternative" | "exception";
      readonly key: Key;
      readonly label: Bilingual;
    }
  | { readonly kind: "gate"; readonly gate: "applies" | "when" }
  | {
      readonly kind:
        | "otherwise"
        | "in-every-case"
        | "until-decided"
        | "may-be"
        | "precedence"
        | "at-least"
        | "at-most"
        | "other-keys"
        | "taken"
        | "keys"
        | "edition"
        | "limit"
        | "sitting"
        | "lasting"
        | "hours"
        | "stages"
        | "stage"
        | "ledger"
        | "days";
    }
  | { readonly kind: "entry"; readonly occasion: Occasion }
  | {
      readonly kind: "part";
      readonly part: "member" | "option" | "output";
      readonly key: Key;
      readonly label: Bilingual;
    }
  | { readonly kind: "row"; readonly keys: readonly { readonly name: string; readonly pattern: Pattern }[] };

/** What stood or stands at the place of a change. */
export type Content =
  | { readonly kind: "expression"; readonly expression: Expression }
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "cells"; readonly cells: readonly TableCell[] }
  | { readonly kind: "conditions"; readonly lines: readonly ConditionLine[] }
  | { readonly kind: "patterns"; readonly keys: readonly { readonly name: string; readonly pattern: Pattern }[] }
  | { readonly kind: "value"; readonly value: Value | "zero" }
  | { readonly kind: "bounds"; readonly bounds: DecisionBounds }
  | { readonly kind: "type"; readonly type: Type; readonly overTime: boolean; readonly of?: Key }
  | { readonly kind: "provisions"; readonly provisions: readonly Provision[] }
  | { readonly kind: "in-force"; readonly inForce: InForce }
  | { readonly kind: "words"; readonly words: readonly Bilingual[] }
  | { readonly kind: "names"; readonly keys: readonly Key[] }
  | {
      readonly kind: "status";
      readonly status:
        | "unknown"
        | "no-entitlement"
        | "not-applicable"
        | "complete"
        | "unsettled"
        | "even-if-not-entitled"
        | "only-if-entitled";
    };
