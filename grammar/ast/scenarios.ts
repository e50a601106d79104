import type { Span } from "../source.ts";
import type { Expression, Row } from "./expressions.ts";
import type { Heading, Lined } from "./headings.ts";
import type { DateLiteral, NumberLiteral } from "./literals.ts";
import type { ReliesOn } from "./rules.ts";
import type { Name, Words } from "./words.ts";

/** `scenario Title`: a case with its expected answers. */
export interface Scenario extends Lined {
  readonly kind: "scenario";
  readonly title: Words;
  readonly heading: Heading;
  readonly on?: DateLiteral;
  /** `as known on 2022-03-01`: texts adopted after that day do not exist for it. */
  readonly knownOn?: DateLiteral;
  readonly given: readonly Given[];
  readonly readings: readonly ReliesOn[];
  readonly expect: readonly Expectation[];
}

/** `grade is A2 from 2019-01-01 to 2021-12-31 and A3 from 2022-01-01`, or `children are` with rows. */
export interface Given extends Lined {
  readonly kind: "given";
  readonly name: Name;
  readonly value: GivenValue;
}

export type GivenValue =
  | { readonly kind: "given-unknown"; readonly span: Span }
  | { readonly kind: "given-pending"; readonly span: Span }
  | { readonly kind: "given-none"; readonly span: Span }
  | { readonly kind: "given-happened"; readonly span: Span; readonly on: DateLiteral }
  | { readonly kind: "given-not-happened"; readonly span: Span }
  | { readonly kind: "given-spans"; readonly span: Span; readonly spans: readonly GivenSpan[] }
  | { readonly kind: "given-rows"; readonly span: Span; readonly header?: Row; readonly rows: readonly Row[] };

/** One value, and where it is dated, from when to when (both included). */
export interface GivenSpan {
  readonly span: Span;
  readonly value: Expression;
  readonly from?: DateLiteral;
  readonly to?: DateLiteral;
}

/** `expect household_allowance is 0.01 EUR per month` and the `because` line under it. */
export interface Expectation extends Lined {
  readonly kind: "expectation";
  readonly name: Name;
  /** `of child 2`: the record, counted from 1. */
  readonly record?: { readonly subject: Name; readonly index: NumberLiteral };
  /** `of improvement_plan`: the procedure that the stage is of. */
  readonly procedure?: Name;
  readonly outcome: ExpectedOutcome;
  /** Another date than the scenario's. */
  readonly on?: DateLiteral;
  /** Branches, readings or rules that the explanation must show to have decided. */
  readonly because: readonly Name[];
}

export type ExpectedOutcome =
  | { readonly kind: "expect-value"; readonly span: Span; readonly value: Expression }
  | { readonly kind: "expect-no-entitlement"; readonly span: Span }
  | { readonly kind: "expect-not-applicable"; readonly span: Span }
  | { readonly kind: "expect-unknown"; readonly span: Span; readonly needing: readonly Name[] }
  | { readonly kind: "expect-awaits"; readonly span: Span; readonly authority: Name; readonly upTo?: Expression }
  | { readonly kind: "expect-unsettled"; readonly span: Span }
  | { readonly kind: "expect-conflict"; readonly span: Span; readonly between: readonly Name[] };
