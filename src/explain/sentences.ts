import type { Gate, TraceSubject } from "../evaluate/outcome.ts";
import type { LedgerSentences } from "./ledger-words.ts";
import type { SpellSentences } from "./spell-sentences.ts";

type BranchSubject = Extract<TraceSubject, { readonly kind: "branch" }>;
type StepSubject = Extract<TraceSubject, { readonly kind: "step" }>;

/**
 * Every sentence of an explanation, as functions of what is already in words; one file for each language holds them all.
 * Sentences have no full stop, so that citations can follow.
 */
export interface Sentences {
  /** "X: 367.79 EUR". */
  readonly result: (name: string, result: string) => string;
  readonly ofRecord: (name: string, record: string) => string;
  readonly noEntitlement: string;
  readonly notApplicable: string;
  readonly notKnown: (why: string | undefined) => string;
  readonly awaiting: (authorities: string | undefined) => string;
  readonly unsettled: string;
  readonly conflict: (why: string | undefined) => string;
  readonly range: (least: string | undefined, most: string | undefined) => string;

  readonly told: (name: string, value: string, since: string | undefined) => string;
  readonly notTold: (name: string) => string;
  readonly notHappened: (name: string) => string;
  /** An event that a time limit makes happen, or not. */
  readonly deemed: (name: string, result: string) => string;
  readonly pending: (name: string) => string;
  readonly givenRule: (name: string, value: string) => string;
  readonly figure: (name: string, value: string, on: string) => string;
  readonly decisionTaken: (name: string, value: string) => string;
  readonly decisionOpen: (
    name: string,
    authorities: string,
    bounds: string | undefined,
    until: string | undefined,
  ) => string;
  readonly decisionNotOpen: (name: string) => string;
  readonly decisionUndecided: (name: string) => string;
  readonly lookUp: (
    table: string,
    edition: string | undefined,
    keys: readonly (readonly [string, string])[],
    result: string,
  ) => string;
  readonly reading: (name: string, option: string, byDefault: boolean) => string;
  readonly readingUnsettled: (name: string) => string;
  readonly gate: {
    readonly [T in "yes" | "no" | "open"]: (gate: Gate, condition: string | undefined) => string;
  };
  readonly branch: {
    readonly [S in BranchSubject["standing"]]: (
      kind: BranchSubject["branch"],
      name: string,
      by: string | undefined,
    ) => string;
  };
  readonly generalCase: (line: string | undefined, result: string) => string;
  readonly inEveryCase: (result: string) => string;
  readonly otherwise: (result: string) => string;
  /** "It is 6 % of salary: 150 EUR". */
  readonly itIs: (line: string | undefined, result: string) => string;
  readonly step: {
    readonly [K in Exclude<StepSubject["step"], "shall-be" | "not-more-than" | "not-less-than" | "rounded">]: (
      operand: string,
      result: string,
    ) => string;
  };
  readonly limited: {
    readonly [K in "not-more-than" | "not-less-than"]: (
      after: string,
      before: string,
      by: string | undefined,
    ) => string;
  };
  readonly notLimited: { readonly [K in "not-more-than" | "not-less-than"]: (bound: string) => string };
  readonly rounded: (before: string, after: string, to: string, readings: string | undefined) => string;
  /** The amount to be rounded or bounded is not known yet. */
  readonly roundedLater: (to: string) => string;
  readonly boundLater: { readonly [K in "not-more-than" | "not-less-than"]: (bound: string) => string };
  readonly roundedAlready: (value: string, to: string) => string;
  readonly skipped: (line: string) => string;
  readonly amount: string;
  readonly local: (name: string, result: string) => string;
  readonly condition: (condition: string, answer: string) => string;
  readonly against: (left: string, right: string) => string;
  readonly answer: { readonly [T in "yes" | "no" | "open"]: string };
  readonly group: { readonly [Q in "all" | "any" | "none"]: { readonly [T in "yes" | "no" | "open"]: string } };
  readonly test: string;
  readonly accordingRow: (keys: string, result: string) => string;
  readonly extreme: (all: string | undefined, result: string) => string;
  readonly asIf: (given: readonly (readonly [string, string])[], result: string) => string;
  readonly limit: {
    readonly firstDay: { readonly [F in "event" | "day-after"]: (day: string, isPutOff: boolean) => string };
    readonly period: (length: string, day: string) => string;
    readonly missingDay: { readonly [P in "last-day" | "next-day"]: string };
    readonly pause: (from: string, to: string, days: number, day: string) => string;
    readonly moved: (from: string, calendar: string, day: string) => string;
  };
  readonly spells: SpellSentences;
  /** Who acts at a stage, by when, and how late; each part stands alone or after another. */
  readonly stage: {
    readonly restsWith: (authorities: string) => string;
    readonly afterConsulting: (authorities: string) => string;
    readonly lastDay: (day: string) => string;
    readonly noLastDay: string;
    readonly doneOn: (day: string) => string;
    readonly daysLate: (days: number) => string;
    readonly early: (stages: string) => string;
    readonly joined: (parts: readonly string[]) => string;
  };
  readonly ledger: LedgerSentences;
  /** Added to a sentence: which text was applied. */
  readonly text: {
    readonly adopted: (day: string) => string;
    readonly laterAdopted: (day: string) => string;
  };
  readonly explainedAbove: (sentence: string) => string;

  readonly whyNot: {
    /** A test with what it came to, and what would have been needed. */
    readonly wanted: { readonly [A in "yes" | "no"]: (test: string) => string };
    readonly all: string;
    readonly any: string;
    readonly ruleClosed: (branch: string) => string;
    readonly given: (branch: string) => string;
    readonly notInForce: (branch: string) => string;
    readonly noPart: (name: string) => string;
  };

  readonly needs: (facts: string) => string;
  readonly awaits: (decision: string, authority: string, bounds: string | undefined) => string;
  readonly touches: (provisions: string) => string;

  readonly reason: {
    readonly factsNeeded: string;
    readonly pending: string;
    readonly cell: {
      readonly [K in "cell-unreadable" | "cell-external" | "outside-table" | "no-edition-in-force"]: (
        table: string,
        keys: string,
      ) => string;
    };
    readonly notInForce: (name: string, on: string) => string;
    readonly noAlternative: string;
    readonly twoHold: (names: string) => string;
    readonly twoVersions: (name: string) => string;
    readonly noOption: (name: string) => string;
    readonly noRow: string;
    readonly twoRows: string;
    readonly currencies: (left: string, right: string) => string;
    readonly divisionByZero: string;
    readonly noSuchDay: string;
    readonly noLine: (name: string) => string;
    readonly definedByItself: (name: string) => string;
    readonly noAuthority: (name: string) => string;
    readonly notHappened: string;
    readonly notBegun: string;
    readonly notOpen: string;
    readonly entryUndated: string;
    readonly suspended: (since: string) => string;
    readonly calendarNotKnown: (calendar: string, on: string) => string;
  };
}
