import type { Condition } from "./conditions.ts";
import type { LimitClauses } from "./deadlines.ts";
import type { Expression } from "./expressions.ts";
import type { Heading, Lined } from "./headings.ts";
import type { Occasion } from "./ledgers.ts";
import type { Period, Tail } from "./tails.ts";
import type { TypeNode } from "./types.ts";
import type { Name } from "./words.ts";

/**
 * `rule ...` gives a value by `shall be`; `definition ...` gives yes or no by `means`; `time limit ...` has a length by
 * `shall be` and gives its last day; `ledger ...` gives the balance that its entries leave. A name may have several, for disjoint cohorts or periods.
 */
export interface Rule extends Lined {
  readonly kind: "rule";
  readonly defines: "value" | "yes-no" | "time-limit" | "ledger";
  readonly name: Name;
  readonly of?: Name;
  readonly heading: Heading;
  /** Absent for a definition and a time limit. */
  readonly type?: TypeNode;
  readonly period?: Period;
  /** `applies where ...`: elsewhere the rule is not applicable, another provision governs. All lines must hold. */
  readonly appliesWhere: readonly ConditionClause[];
  /** `when ...` and `unless ...` before the result: they govern the exceptions too, save those that say otherwise. */
  readonly when: readonly ConditionClause[];
  /** `otherwise no entitlement`, `otherwise zero`, `otherwise ...`: what comes out where the `when` lines do not hold. */
  readonly otherwise?: OtherwiseClause;
  readonly reliesOn: readonly ReliesOn[];
  /** The general case; empty where there are alternatives. */
  readonly steps: readonly Step[];
  readonly alternatives: readonly Branch[];
  readonly exceptions: readonly Branch[];
  /** `in every case`: steps that act on whatever came out above, exceptions included. */
  readonly inEveryCase?: InEveryCase;
  /** Present for a time limit. */
  readonly limit?: LimitClauses;
  /** Present for a ledger. */
  readonly ledger?: LedgerClauses;
}

/** The lines under `in every case`. */
export interface InEveryCase extends Lined {
  readonly kind: "in-every-case";
  readonly steps: readonly Step[];
  readonly reliesOn: readonly ReliesOn[];
}

/** `alternative NAME` (one of several parallel cases) or `except where NAME` (displaces the general case). */
export interface Branch extends Lined {
  readonly kind: "alternative" | "exception";
  readonly name: Name;
  readonly heading: Heading;
  readonly period?: Period;
  /** `notwithstanding a and b`: this exception prevails over those. */
  readonly notwithstanding: readonly Name[];
  /** `disapplies a and b`: where this one holds, those do not. */
  readonly disapplies: readonly Name[];
  /** `whether or not entitled`: the `when` lines of the rule do not govern this exception. */
  readonly evenIfNotEntitled: boolean;
  readonly when: readonly ConditionClause[];
  readonly reliesOn: readonly ReliesOn[];
  readonly steps: readonly Step[];
}

/** `exception NAME to RULE`: an exception written away from its rule. */
export interface OutsideException extends Lined {
  readonly kind: "outside-exception";
  readonly rule: Name;
  readonly branch: Branch;
}

/** `when ...`, `unless ...` or `applies where ...`, with its tail. */
export interface ConditionClause extends Lined {
  readonly kind: "condition-clause";
  readonly negated: boolean;
  readonly condition: Condition;
  readonly tail: Tail;
}

/** `otherwise ...`. */
export interface OtherwiseClause extends Lined {
  readonly kind: "otherwise";
  readonly value: Expression;
  readonly tail: Tail;
}

/** `relies on rounding as per_component`: leans on a reading; the option shown is the one taken. */
export interface ReliesOn extends Lined {
  readonly kind: "relies-on";
  readonly reading: Name;
  readonly option?: Name;
}

/** A line that sets or changes the running amount, top to bottom; or names a part result (`let`). */
export type Step =
  | StepOf<"shall-be", { readonly value: Expression }>
  | StepOf<"means", { readonly condition: Condition }>
  | StepOf<"plus" | "less", { readonly value: Expression }>
  | StepOf<"not-more-than" | "not-less-than", { readonly value: Expression }>
  | StepOf<"multiplied-by" | "divided-by", { readonly value: Expression }>
  | StepOf<"in-the-ratio", { readonly part: Expression; readonly whole: Expression }>
  | StepOf<"rounded", { readonly direction: "half-up" | "up" | "down"; readonly value: Expression }>
  | StepOf<"failing-which", { readonly value: Expression }>
  | StepOf<"let", { readonly name: Name; readonly heading: Heading; readonly value: Expression }>;

type StepOf<K extends string, Parts> = Lined &
  Parts & { readonly kind: K; readonly where?: Condition; readonly tail: Tail };

/** What a ledger says besides what every rule says: from which day to which it runs, with what it opens, its entries. */
export interface LedgerClauses {
  readonly runs?: { readonly from: Expression; readonly to: Expression };
  readonly opensWith?: Expression;
  readonly entries: readonly LedgerEntry[];
}

/** `on 31 March of each year` and the lines below it, which act on the balance. */
export interface LedgerEntry extends Lined {
  readonly kind: "ledger-entry";
  readonly occasion: Occasion;
  readonly heading: Heading;
  readonly reliesOn: readonly ReliesOn[];
  readonly steps: readonly Step[];
}
