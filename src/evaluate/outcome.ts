import type { Bilingual, Span } from "../../grammar/source.ts";
import type { Key, Majority, Provision } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import type { Stretch } from "../values/covered-time.ts";
import type { Value } from "../values/value.ts";

/**
 * What evaluating something gives. The status says how far the law and the case settle it:
 *
 * - `value`: settled.
 * - `no-entitlement`: nothing is due; the trace shows the condition that failed.
 * - `not-applicable`: another provision governs this person.
 * - `unknown`: facts are missing (`needs`, in the order in which they can settle it), or a cell, date or amount cannot be had (`reason`).
 * - `awaiting-decision`: an authority has yet to decide.
 * - `unsettled`: the text leaves it open and no reading is chosen.
 * - `conflict`: two provisions claim it and none prevails.
 */
export type Status =
  | "value"
  | "no-entitlement"
  | "not-applicable"
  | "unknown"
  | "awaiting-decision"
  | "unsettled"
  | "conflict";

export interface Outcome {
  readonly status: Status;
  /** Present for `value`, and for a decision whose provisional value stands until it is taken. */
  readonly value?: Value;
  /** Why there is no value, for `unknown`, `conflict` and `unsettled`. */
  readonly reason?: Reason;
  /** Facts still needed, most decisive first, without repetition. */
  readonly needs: readonly FactPath[];
  /** Decisions still to be taken. */
  readonly awaiting: readonly Awaiting[];
  /** Bounds between which the value will lie, where only these are known. */
  readonly range?: Range;
  /** Readings leaned on, with the option in force. */
  readonly readings: ReadonlyMap<Key, Key | undefined>;
  /** Provisions on the way that are recorded as not computable. */
  readonly touches: readonly Provision[];
  readonly trace: Trace;
}

/** A fact of the person, or of the record at `index` (from 0) of a subject. */
export interface FactPath {
  readonly fact: Key;
  readonly index?: number;
}

export interface Awaiting {
  readonly decision: Key;
  readonly authority: Key;
  /** In whose place the authority acts, and by which provisions. */
  readonly onBehalfOf?: Key;
  readonly provisions?: readonly Provision[];
  readonly range?: Range;
}

export interface Range {
  readonly atLeast?: Value;
  readonly atMost?: Value;
}

/** How many, as far as is known: the same twice where it is settled. */
export interface Tally {
  readonly least: number;
  readonly most: number;
}

/** Why something has no value, as data; `explain` words it. */
export type Reason =
  | { readonly kind: "facts-needed" }
  | { readonly kind: "pending" }
  | {
      readonly kind: "cell-unreadable" | "cell-external" | "outside-table" | "no-edition-in-force";
      readonly table: Key;
      readonly keys: readonly Value[];
    }
  | { readonly kind: "not-in-force"; readonly key: Key; readonly on: CalendarDate }
  | { readonly kind: "no-alternative-holds"; readonly rule: Key }
  | { readonly kind: "two-hold"; readonly rule: Key; readonly branches: readonly Key[] }
  | { readonly kind: "two-versions-apply"; readonly rule: Key }
  | { readonly kind: "no-option-taken"; readonly reading: Key }
  | { readonly kind: "no-row-holds" | "two-rows-hold"; readonly span: Span }
  | { readonly kind: "mixed-currencies"; readonly left: string; readonly right: string }
  | { readonly kind: "division-by-zero" }
  | { readonly kind: "day-does-not-exist" }
  /** No line of the rule sets an amount for this case on this date. */
  | { readonly kind: "no-line-holds"; readonly rule: Key }
  /** A rule, decision or figure needs its own result; the checker reports those. */
  | { readonly kind: "defined-by-itself"; readonly key: Key }
  /** Told as not having happened, or not deemed to have. */
  | { readonly kind: "not-happened"; readonly event: Key }
  /** Nothing has happened that the time limit runs from. */
  | { readonly kind: "not-begun"; readonly limit: Key }
  /** The ledger is asked before its first day. */
  | { readonly kind: "not-open"; readonly ledger: Key }
  /** It is not known on which day an entry of the ledger is made. */
  | { readonly kind: "entry-undated"; readonly ledger: Key }
  /** The time limit is suspended since this day, and the suspension has not ended. */
  | { readonly kind: "suspended"; readonly since: CalendarDate }
  /** The calendar does not say whether this day is worked. */
  | { readonly kind: "calendar-not-known"; readonly calendar: Key; readonly on: CalendarDate }
  /** A record ends before it begins. */
  | {
      readonly kind: "reversed";
      readonly subject: Key;
      readonly index: number;
      readonly from: CalendarDate;
      readonly to: CalendarDate;
    }
  /** No record of the subject that is meant lasts on this day. */
  | { readonly kind: "no-run"; readonly subject: Key; readonly on: CalendarDate }
  /** There are more months or years to go through than anybody could read an account of. */
  | { readonly kind: "too-many-periods"; readonly unit: "month" | "year"; readonly most: number }
  /** None of the authorities named may take the decision in this case. */
  | { readonly kind: "no-authority"; readonly decision: Key }
  | { readonly kind: "values-do-not-fit"; readonly words: Bilingual };

/**
 * How an outcome came about: a tree with one node for each thing looked at. It holds data, no sentences; `src/explain` words it.
 * Every node carries what it came to, so that a reader can stop at any depth.
 */
export interface Trace {
  readonly what: TraceSubject;
  readonly provisions: readonly Provision[];
  readonly status: Status;
  readonly value?: Value;
  readonly reason?: Reason;
  readonly range?: Range;
  readonly span?: Span;
  /** Where texts say when they were adopted: which was applied. */
  readonly text?: AppliedText;
  /** First day of the text that was applied, where it says. */
  readonly since?: CalendarDate;
  readonly children: readonly Trace[];
}

/** What a condition governs. */
export type Gate = "applies" | "when" | "unless" | "opens" | "ends" | "done";
/** The text that was applied among those of one thing. */
export interface AppliedText {
  /** When it was adopted, if it says so. */
  readonly adopted?: CalendarDate;
  /** A text adopted on this day governs the same day too, but was not known yet on the day asked about. */
  readonly laterAdopted?: CalendarDate;
}

/** What a node of the trace is about. */
export type TraceSubject =
  | { readonly kind: "rule" | "figure"; readonly key: Key; readonly index?: number; readonly on: CalendarDate }
  /** `taken`: the case gives it. `open`: to be taken by `authorities`. `not-open`: the conditions of the power do not hold. */
  | {
      readonly kind: "decision";
      readonly key: Key;
      readonly index?: number;
      readonly on: CalendarDate;
      readonly standing: "taken" | "open" | "not-open" | "undecided";
      readonly authorities: readonly Key[];
      readonly bounds?: Range;
    }
  /**
   * `told`: known, unknown or pending in the case; of an event also that it has not happened, or that a time limit settles
   * it. `since`: from when the dated value holds.
   */
  | {
      readonly kind: "fact";
      readonly key: Key;
      readonly index?: number;
      readonly told: "known" | "unknown" | "pending" | "not-happened" | "deemed";
      readonly since?: CalendarDate;
    }
  /** The case gives the value of a rule directly. */
  | { readonly kind: "given-rule"; readonly key: Key; readonly index?: number }
  /** A cell of a table, with the keys looked up and the edition it stands in. */
  | {
      readonly kind: "look-up";
      readonly table: Key;
      readonly output: number;
      readonly keys: readonly { readonly name: string; readonly value: Value }[];
      readonly editionFrom?: CalendarDate;
    }
  | { readonly kind: "reading"; readonly key: Key; readonly option?: Key; readonly byDefault: boolean }
  /**
   * A gate of a rule: `applies`, `when` or `unless`; of a procedure: what opens and ends it; of a stage: what shows it to be
   * done. Its value is yes, no or unknown.
   */
  | { readonly kind: "gate"; readonly gate: Gate }
  /** Who acts at a stage and by when; `early`: the stages that should have come first, where it was done before them. */
  | {
      readonly kind: "stage";
      readonly key: Key;
      readonly authorities: readonly Key[];
      readonly lastDay?: CalendarDate;
      readonly doneOn?: CalendarDate;
      /** Days between the last day and the day it was done, or the reference date while it is not. */
      readonly daysLate?: number;
      readonly early: readonly Key[];
    }
  /** An alternative or exception: whether its conditions hold, and if they do whether it decided, was displaced (by whom), or conflicts. */
  | {
      readonly kind: "branch";
      readonly branch: "alternative" | "exception";
      readonly rule: Key;
      readonly key: Key;
      readonly standing: "decided" | "did-not-hold" | "displaced" | "disapplied" | "undecided" | "conflicts";
      readonly by?: Key;
    }
  | { readonly kind: "general-case" | "in-every-case" | "otherwise" }
  /** A line acting on the running amount: before and after; `bit` says whether a bound or rounding changed it. */
  | {
      readonly kind: "step";
      readonly step:
        | "shall-be"
        | "plus"
        | "less"
        | "not-more-than"
        | "not-less-than"
        | "multiplied-by"
        | "divided-by"
        | "in-the-ratio"
        | "rounded"
        | "failing-which";
      readonly operand?: Value;
      readonly before?: Value;
      readonly bit: boolean /** Its `where` does not hold, so it did not act. */;
      readonly skipped?: true;
    }
  | { readonly kind: "local"; readonly key: Key; readonly label: Bilingual }
  /** A test or a group within a condition; the text at `span` says what it asks. */
  | {
      readonly kind: "condition";
      readonly shape:
        | "all"
        | "any"
        | "none"
        | "not"
        | "compare"
        | "between"
        | "one-of"
        | "known"
        | "includes"
        | "some-are"
        | "every-is"
        | "happened"
        | "limit-is"
        | "stage-is"
        | "holds";
      readonly comparison?: string;
      readonly left?: Value;
      readonly right?: readonly Value[];
    }
  /** The first day that a time limit counts; `isPutOff`: by a stop or suspension that it would have fallen in. */
  | {
      readonly kind: "first-day";
      readonly counting: Key;
      readonly firstDay: "event" | "day-after";
      readonly isPutOff: boolean;
    }
  /** The last day of a time limit before stops and days not worked; `missingDay`: the policy, where the month lacks the day. */
  | { readonly kind: "period"; readonly length: Value; readonly missingDay?: "last-day" | "next-day" }
  /** Days that do not count, both included, and the last day with them. */
  | { readonly kind: "pause"; readonly from: CalendarDate; readonly to: CalendarDate; readonly days: number }
  /** The last day moved, because it is not worked. */
  | {
      readonly kind: "moved";
      readonly calendar: Key;
      readonly moves: "forward" | "back";
      readonly from: CalendarDate;
    }
  /** The hours covered by spells, within which hours and by which calendar; the days on which they fall stand below. */
  | { readonly kind: "hours-covered"; readonly hours?: Key; readonly calendar?: Key }
  /** Hours that count on one day, as stretches of minutes since midnight. */
  | { readonly kind: "hours-of-day"; readonly date: CalendarDate; readonly stretches: readonly Stretch[] }
  /** Hours that count on the days after those told one by one. */
  | { readonly kind: "hours-of-days"; readonly from: CalendarDate; readonly to: CalendarDate }
  /** What a ledger opens with on its first day. */
  | { readonly kind: "ledger-opens"; readonly ledger: Key; readonly on: CalendarDate }
  /** An entry of a ledger: by how much it changed the balance, where both are known. */
  | {
      readonly kind: "entry";
      readonly ledger: Key;
      readonly on: CalendarDate;
      readonly label?: Bilingual;
      readonly record?: { readonly subject: Key; readonly index: number };
      readonly change?: Value;
    }
  /** What of an amount lies within one slice, and what it is multiplied by; the last may have no end. */
  | { readonly kind: "slice"; readonly portion: Value; readonly upTo?: Value; readonly times?: Value }
  | { readonly kind: "interest"; readonly principal?: Value; readonly rate?: Value; readonly length?: Value }
  /** Evaluated as if facts or rules had these values; one that is not known has none. */
  | { readonly kind: "as-if"; readonly given: readonly { readonly key: Key; readonly value?: Value }[] }
  /** Somebody acts in the place of an authority, if the condition holds. */
  | { readonly kind: "delegation"; readonly from: Key; readonly to: Key; readonly isReplaced: boolean }
  /** What a body came to, with the counts behind it; `majority` is absent while it is open which is needed. */
  | {
      readonly kind: "body";
      readonly body: Key;
      readonly asks: "quorate" | "in-favour" | "against" | "divided";
      readonly members: number;
      readonly excluded: Tally;
      readonly present: Tally;
      readonly majority?: Majority;
      readonly votes?: {
        readonly for: Tally;
        readonly against: Tally;
        readonly castingFor: Tally;
        readonly castingAgainst: Tally;
      };
    }
  /** One line of a quorum: how many must be there, or a member who must be. */
  | {
      readonly kind: "quorum";
      readonly body: Key;
      readonly present: Tally;
      readonly required?: Value;
      readonly including?: Span;
    }
  /** How one member of a body takes part. */
  | {
      readonly kind: "seat";
      readonly subject: Key;
      readonly index: number;
      readonly standing: "excluded" | "absent" | "present" | "for" | "against" | "open";
    }
  /** The greatest or least of several; `picked` is the position of the one that decided. */
  | {
      readonly kind: "extreme";
      readonly pick: "greatest" | "least";
      readonly items: readonly (Value | undefined)[];
      readonly picked?: number;
    }
  /** The row of `according to` that held, with the keys it was found by. */
  | { readonly kind: "according-row"; readonly keys: readonly Value[] }
  | { readonly kind: "record"; readonly subject: Key; readonly index: number }
  /** Days counted over records that last; `from` and `to`: the days looked through, or those of the run or window found. */
  | { readonly kind: "spells"; readonly from?: CalendarDate; readonly to?: CalendarDate }
  /** One record that lasts; it counts unless a condition says that it is none of those meant. */
  | {
      readonly kind: "spell";
      readonly subject: Key;
      readonly index: number;
      readonly from?: CalendarDate;
      readonly to?: CalendarDate;
      readonly counts: "yes" | "no" | "open";
    }
  /** A sum or a count over months or years; each is a `period-of` below, judged as on a day. */
  | { readonly kind: "periods"; readonly unit: "month" | "year" }
  | { readonly kind: "period-of"; readonly unit: "month" | "year"; readonly on: CalendarDate };
