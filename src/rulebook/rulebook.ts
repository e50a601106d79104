import type { Bilingual, Span } from "../../grammar/source.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import type { Stretch } from "../values/covered-time.ts";
import type { Value } from "../values/value.ts";
import type { YearlyStop } from "../values/yearly-stop.ts";
import type { Authority } from "./authority.ts";
import type { Contents, NotEncoded } from "./contents.ts";
import type { Entry, InForce } from "./entry.ts";
import type { Expression, TableCell } from "./expression.ts";
import type { Key, Provision } from "./key.ts";
import type { Occasion } from "./occasion.ts";
import type { Pattern } from "./pattern.ts";
import type { Scenario } from "./scenario.ts";
import type { Type } from "./type.ts";

export type {
  Authority,
  Delegation,
  Majority,
  Selection,
  Sitting,
} from "./authority.ts";
export type { Contents, ListedProvision, NotEncoded } from "./contents.ts";
export type { Entry, InForce } from "./entry.ts";
export type { TableCell } from "./expression.ts";
export type { Key, Provision } from "./key.ts";
export type { Occasion } from "./occasion.ts";
export type { Pattern } from "./pattern.ts";
export type { Expectation, GivenFact, Scenario } from "./scenario.ts";

/*
 * The resolved rulebook: what text means once every name is bound, every default filled in and every type known.
 * Plain immutable data. After it nobody sees text or looks up a name by its spelling.
 */

export interface Rulebook {
  /** The version of the language that its files state, such as `1`; absent where none does. */
  readonly writtenIn?: string;
  readonly choices: ReadonlyMap<Key, Choice>;
  readonly subjects: ReadonlyMap<Key, Subject>;
  readonly authorities: ReadonlyMap<Key, Authority>;
  readonly facts: ReadonlyMap<Key, Fact>;
  readonly figures: ReadonlyMap<Key, Figure>;
  readonly tables: ReadonlyMap<Key, Table>;
  readonly rules: ReadonlyMap<Key, Rule>;
  readonly readings: ReadonlyMap<Key, Reading>;
  readonly decisions: ReadonlyMap<Key, Decision>;
  readonly calendars: ReadonlyMap<Key, Calendar>;
  readonly countings: ReadonlyMap<Key, Counting>;
  readonly hoursOfTheDay: ReadonlyMap<Key, HoursOfTheDay>;
  readonly notEncoded: readonly NotEncoded[];
  /** The provisions that the text has, part by part. */
  readonly contents: readonly Contents[];
  readonly scenarios: readonly Scenario[];
  /** Chapters in order, with the span from their title to the next; for contents lists. */
  readonly chapters: readonly { readonly title: Bilingual; readonly span: Span }[];
  /** Every use of a name in the text, for references and rename. */
  readonly uses: readonly { readonly span: Span; readonly to: Target }[];
  /** Content of the sources in a form that does not depend on layout, hashed for receipts (hex, 64-bit or more). */
  readonly hash: string;
}

/** What a name can mean. */
export type Target =
  | {
      readonly kind:
        | "choice"
        | "subject"
        | "authority"
        | "fact"
        | "event"
        | "figure"
        | "table"
        | "rule"
        | "reading"
        | "decision"
        | "calendar"
        | "counting"
        | "hours-of-the-day";
      readonly key: Key;
    }
  | { readonly kind: "member"; readonly choice: Key; readonly key: Key }
  | { readonly kind: "output"; readonly table: Key; readonly key: Key }
  | { readonly kind: "branch"; readonly rule: Key; readonly key: Key }
  | { readonly kind: "option"; readonly reading: Key; readonly key: Key }
  | { readonly kind: "local"; readonly rule: Key; readonly key: Key };

export interface Choice extends Entry {
  readonly ordered: boolean;
  readonly members: readonly Entry[];
}

export interface Subject extends Entry {
  /** Facts that are of this subject, by full key. */
  readonly facts: readonly Key[];
  /** The facts between whose days a record lasts, both included; or between whose moments, the last not included. */
  readonly lasts?: { readonly from: Key; readonly to: Key; readonly span: Span };
}

export interface Fact extends Entry {
  /** Absent for facts about the person themselves. */
  readonly subject?: Key;
  readonly type: Type;
  readonly overTime: boolean;
  /** It happens on a day, which is its value, or it has not happened. */
  readonly isEvent?: true;
  /** For an event: the day on which a time limit makes it happen, where the case does not tell of it. */
  readonly deemed?: Expression;
  readonly question?: Bilingual;
  readonly establishedBy?: Bilingual;
  readonly atLeast?: Value | "zero";
  readonly atMost?: Value | "zero";
}

export interface Figure extends Entry {
  readonly type: Type;
  readonly values: readonly {
    readonly inForce: InForce;
    readonly value: Expression;
    readonly provisions: readonly Provision[];
    readonly span: Span;
  }[];
}

// ------------------------------------------------------------------------------------------------ tables

export interface Table extends Entry {
  readonly keys: readonly TableKey[];
  readonly outputs: readonly (Entry & { readonly type: Type })[];
  readonly otherKeys?: "unknown" | "no-entitlement" | "not-applicable";
  readonly editions: readonly Edition[];
}

export interface TableKey {
  /** As look-ups name it. */
  readonly name: string;
  readonly type: Type;
  /** What the key is when a look-up does not say: the fact or rule of that name. */
  readonly byDefault?: Expression;
}

/** One dated state of a table, flattened: each row has a pattern for every key and a cell for every output. */
export interface Edition {
  readonly inForce: InForce;
  readonly provisions: readonly Provision[];
  readonly rows: readonly TableRow[];
  readonly span: Span;
}

export interface TableRow {
  /** One for each key, in the order of `keys`. */
  readonly patterns: readonly Pattern[];
  /** One for each output, in the order of `outputs`. */
  readonly cells: readonly TableCell[];
  readonly provisions: readonly Provision[];
  readonly inForce: InForce;
  readonly span: Span;
}

// ------------------------------------------------------------------------------------------------ rules

/** One name, one type, and its versions: disjoint cohorts or periods. */
export interface Rule extends Entry {
  readonly subject?: Key;
  readonly type: Type;
  /**
   * A definition gives yes or no; a time limit gives its last day, though its lines are durations; a procedure gives the
   * stage it is at, or that it is over; a stage of it gives its state, and has the key `PROCEDURE.STAGE`; a ledger its balance.
   */
  readonly defines: "value" | "yes-no" | "time-limit" | "procedure" | "stage" | "ledger";
  readonly versions: readonly RuleVersion[];
}

export interface RuleVersion {
  readonly provisions: readonly Provision[];
  readonly notes: readonly Bilingual[];
  readonly inForce: InForce;
  readonly appliesWhere: readonly ConditionLine[];
  readonly when: readonly ConditionLine[];
  readonly otherwise?: Line;
  readonly reliesOn: readonly ReadingUse[];
  readonly steps: readonly Step[];
  readonly alternatives: readonly Branch[];
  /** Exceptions written with the rule and those written elsewhere, in the order of the files. */
  readonly exceptions: readonly Branch[];
  readonly inEveryCase: readonly Step[];
  /** Readings relied on under `in every case`. */
  readonly reliesOnInEveryCase: readonly ReadingUse[];
  /** For a time limit. */
  readonly limit?: TimeLimit;
  /** For a procedure; `when` says when it opens. */
  readonly procedure?: Procedure;
  /** For a stage; `when` says when it is needed. */
  readonly stage?: Stage;
  /** For a ledger. */
  readonly ledger?: Ledger;
  readonly span: Span;
}

/** The stages of a procedure, in the order of the text, and the ways in which it ends early. */
export interface Procedure {
  readonly stages: readonly Expression[];
  readonly endsWhen: readonly ConditionLine[];
}

/** Who acts at a stage, after what, by when, and what shows that it is done. */
export interface Stage {
  readonly procedure: Key;
  readonly restsWith: Decision["restsWith"];
  readonly afterConsulting: readonly Key[];
  /** The stages that come first. */
  readonly after: readonly Expression[];
  /** The time limit by whose last day it is to be done. */
  readonly within?: Expression;
  readonly doneWhen: readonly ConditionLine[];
}

/** From when a time limit runs, how it is counted, whom it binds. */
export interface TimeLimit {
  /** Who must perform what. */
  readonly binds?: { readonly party: Key; readonly event: Key };
  /** The day of the event it runs from. */
  readonly runsFrom: Expression;
  readonly countedBy: Key;
  /** Events between which it does not run, both days included. */
  readonly suspensions: readonly {
    readonly from: Expression;
    readonly to: Expression;
    readonly provisions: readonly Provision[];
  }[];
  /** The event that happens on its last day when it is missed. */
  readonly silenceCountsAs?: Key;
}

/** An account from one day to another, both included: what it opens with, and the entries that act on its balance. */
export interface Ledger {
  readonly runs: { readonly from: Expression; readonly to: Expression };
  readonly opensWith: Expression;
  readonly entries: readonly LedgerEntry[];
}

/** Lines that act on the balance on certain days. */
export interface LedgerEntry {
  readonly occasion: Occasion;
  /** What it is called, where the text says. */
  readonly label?: Bilingual;
  readonly provisions: readonly Provision[];
  readonly notes: readonly Bilingual[];
  readonly reliesOn: readonly ReadingUse[];
  readonly steps: readonly Step[];
  readonly span: Span;
}

export interface Branch extends Entry {
  readonly kind: "alternative" | "exception";
  readonly inForce: InForce;
  /** Keys of exceptions that this one prevails over. */
  readonly notwithstanding: readonly Key[];
  readonly disapplies: readonly Key[];
  readonly evenIfNotEntitled: boolean;
  readonly when: readonly ConditionLine[];
  readonly reliesOn: readonly ReadingUse[];
  readonly steps: readonly Step[];
}

/** A line with what it cites and when it is in force. */
export interface Line {
  readonly value: Expression;
  readonly provisions: readonly Provision[];
  readonly inForce: InForce;
  readonly span: Span;
}

/** `when`, `unless` (already negated in `value`) or `applies where`. */
export interface ConditionLine extends Line {
  readonly negated: boolean;
}

export interface ReadingUse {
  readonly reading: Key;
  readonly span: Span;
}

/** A line that sets or changes the running amount. `means` has become `shall-be` of a yes/no expression. */
export type Step = Line & {
  readonly where?: Expression;
} & (
    | {
        readonly kind:
          | "shall-be"
          | "plus"
          | "less"
          | "not-more-than"
          | "not-less-than"
          | "multiplied-by"
          | "divided-by"
          | "failing-which";
      }
    | { readonly kind: "in-the-ratio"; readonly whole: Expression }
    | { readonly kind: "rounded"; readonly direction: "half-up" | "up" | "down" }
    | { readonly kind: "let"; readonly name: Key; readonly label: Bilingual }
  );

// ------------------------------------------------------------------------------------------------ readings, decisions, silence

export interface Reading extends Entry {
  readonly question?: Bilingual;
  readonly options: readonly (Entry & { readonly value?: Expression })[];
  /** The option taken by default; absent: unsettled. */
  readonly taken?: Key;
  readonly reason?: Bilingual;
  /** Type of the options' values, where they have any. */
  readonly type?: Type;
}

export interface Decision extends Entry {
  readonly subject?: Key;
  readonly type: Type;
  readonly inForce: InForce;
  readonly when: readonly ConditionLine[];
  readonly restsWith: readonly {
    readonly authority: Key;
    readonly where?: Expression;
    readonly provisions: readonly Provision[];
  }[];
  readonly afterConsulting: readonly Key[];
  readonly onRecommendationOf: readonly Key[];
  readonly havingRegardTo: readonly Bilingual[];
  readonly reliesOn: readonly ReadingUse[];
  readonly mayBe: DecisionBounds;
  readonly untilDecided?: Expression;
}

export type DecisionBounds =
  | { readonly kind: "yes-or-no" }
  | { readonly kind: "range"; readonly least?: Expression; readonly most: Expression }
  | { readonly kind: "values"; readonly values: readonly Expression[] };

// ------------------------------------------------------------------------------------------------ calendars and countings

/** Which days are not worked, as far as it is known. */
export interface Calendar extends Entry {
  /** 1 for Monday to 7 for Sunday; never all seven. */
  readonly daysOfRest: readonly number[];
  readonly holidays: readonly Holiday[];
  /** The days for which the holidays are listed, both included; absent: all. */
  readonly known?: { readonly from: CalendarDate; readonly until: CalendarDate };
}

/** A day that is not worked though it is no day of rest. */
export interface Holiday {
  readonly date: CalendarDate;
  readonly label?: Bilingual;
  readonly provisions: readonly Provision[];
  readonly span: Span;
}

/** How time limits are counted. */
export interface Counting extends Entry {
  readonly firstDay: "event" | "day-after";
  /** What the last day becomes when its month is too short to have it; absent where no limit counts months. */
  readonly missingDay?: "last-day" | "next-day";
  /** Where a last day that is not worked moves; absent: it stays. */
  readonly lastDay?: { readonly moves: "forward" | "back"; readonly calendar: Key };
  readonly stops: readonly (YearlyStop & { readonly provisions: readonly Provision[]; readonly span: Span })[];
}

/** Hours of every day that go by a name. */
export interface HoursOfTheDay extends Entry {
  /** In minutes since midnight, the end not included; one that ends before it begins reaches over midnight. */
  readonly stretches: readonly (Stretch & { readonly provisions: readonly Provision[]; readonly span: Span })[];
}
