import type { Language, Span } from "./source.ts";

/*
 * The tree of a rulebook file: plain data, immutable, with a span on every node.
 *
 * It keeps everything the author wrote that a canonical print must give back: words, comments, order. It keeps nothing of
 * layout. English and French texts of the same file give the same tree but for names and free texts.
 */

/** One file: its declarations in the order they are written, and what trails the last of them. */
export interface Document {
  readonly kind: "document";
  readonly file: string;
  readonly language: Language;
  readonly declarations: readonly Declaration[];
  /** Comments after the last declaration. */
  readonly trailingComments: readonly Comment[];
}

/** `# words to the end of the line`: for the drafter, of no effect. `text` is without the mark. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
}

/** A word that names something, in the language of its file. */
export interface Name {
  readonly span: Span;
  readonly text: string;
}

/** Words to the end of a line, with the other language's words where the author gave them (`translated ...`). */
export interface Words {
  readonly span: Span;
  readonly text: string;
  readonly translated?: string;
}

// ---------------------------------------------------------------------------------------------------- citations

/** The texts a provision may belong to, highest rank first; an Annex has units of its own. */
export type Rank = "regulation" | "rule" | "instruction" | "annex" | "agreement";

/** The kinds of unit an Annex or agreement is divided in. */
export type AnnexUnit = "article" | "paragraph" | "instruction" | "rule" | "note" | "appendix";

/** A provision, or a range of them, down to the letter. */
export interface Citation {
  readonly span: Span;
  readonly rank: Rank;
  /** Number of the annex (`XXIII`), for rank `annex` only. */
  readonly annex?: string;
  /** Unit within the annex or agreement; absent when the whole is cited. */
  readonly unit?: AnnexUnit;
  /** `16/2.1`, `16/0 bis`, `4.1.6.2`; absent when the whole annex is cited. */
  readonly number?: string;
  /** `a)`, `ii)` in the order written. */
  readonly letters: readonly string[];
  /** Last number of a range, of the same rank and unit. */
  readonly to?: string;
}

// ---------------------------------------------------------------------------------------------------- headings

/** Labels, provisions and notes of whatever they stand under. */
export interface Heading {
  /** Label in English, where it differs from the words of the name; in a French file, the English label. */
  readonly en?: Words;
  /** Label in French; in a French file, where it differs from the words of the name. */
  readonly fr?: Words;
  readonly under: readonly Citation[];
  readonly notes: readonly Words[];
}

/** Parts shared by everything that stands on lines of its own. */
interface Lined {
  readonly span: Span;
  /** Comments on the lines just above. */
  readonly comments: readonly Comment[];
  /** Comment at the end of its first line. */
  readonly endComment?: Comment;
}

/** `in force from 2022-01-01 until 2023-12-31`. Both days are included. */
export interface Period {
  readonly span: Span;
  readonly from: DateLiteral;
  readonly until?: DateLiteral;
}

/** What may close a line: `in force from ...`, then `[Rule 16/1.1 a)]`. */
export interface Tail {
  readonly period?: Period;
  readonly citations: readonly Citation[];
}

// ---------------------------------------------------------------------------------------------------- types

export type TypeNode =
  | { readonly kind: "yes-no-type"; readonly span: Span }
  | { readonly kind: "number-type"; readonly span: Span }
  | { readonly kind: "count-type"; readonly span: Span }
  | { readonly kind: "percentage-type"; readonly span: Span }
  | { readonly kind: "date-type"; readonly span: Span }
  | { readonly kind: "money-type"; readonly span: Span; readonly currency?: Name; readonly per?: PerUnit }
  | { readonly kind: "duration-type"; readonly span: Span; readonly unit: DurationUnit }
  | { readonly kind: "choice-type"; readonly span: Span; readonly choice: Name }
  | { readonly kind: "list-type"; readonly span: Span; readonly of: Name };

export type PerUnit = "hour" | "day" | "month" | "year";
export type DurationUnit = "years" | "months" | "weeks" | "days" | "working-days" | "hours";

// ---------------------------------------------------------------------------------------------------- declarations

export type Declaration =
  | Chapter
  | Choice
  | Subject
  | Authority
  | Fact
  | Figure
  | Table
  | Rule
  | OutsideException
  | Reading
  | Decision
  | NotEncoded
  | Scenario;

/** `chapter Household allowance`: a title for what follows. */
export interface Chapter extends Lined {
  readonly kind: "chapter";
  readonly title: Words;
  readonly heading: Heading;
}

/** `choice custodies`: a closed list of members, in rising order where that matters. */
export interface Choice extends Lined {
  readonly kind: "choice";
  readonly name: Name;
  readonly heading: Heading;
  readonly ordered: boolean;
  readonly members: readonly Member[];
}

/** A member of a choice. Those written on one `members` line share `line`; one with a heading stands alone after `member`. */
export interface Member extends Lined {
  readonly kind: "member";
  readonly name: Name;
  readonly heading: Heading;
  /** Index of the line it was written on, so that the printer keeps the author's grouping; -1 for a `member` of its own. */
  readonly line: number;
}

/** `subject child`: a kind of record that facts and rules may be *of*. */
export interface Subject extends Lined {
  readonly kind: "subject";
  readonly name: Name;
  readonly heading: Heading;
}

/** `authority secretary_general`: somebody who decides or is consulted. */
export interface Authority extends Lined {
  readonly kind: "authority";
  readonly name: Name;
  readonly heading: Heading;
}

/** `fact birth_date of child is date`: something to be told about the person or one of their records. */
export interface Fact extends Lined {
  readonly kind: "fact";
  readonly name: Name;
  readonly of?: Name;
  readonly type: TypeNode;
  /** `over time`: the value may change from a date on. */
  readonly overTime: boolean;
  readonly heading: Heading;
  readonly question?: Words;
  readonly establishedBy?: Words;
  readonly atLeast?: Expression;
  readonly atMost?: Expression;
}

/** `figure household_rate`: one amount laid down by a provision, dated. */
export interface Figure extends Lined {
  readonly kind: "figure";
  readonly name: Name;
  readonly heading: Heading;
  readonly type: TypeNode;
  readonly values: readonly FigureValue[];
}

/** `shall be 6 % in force from 2008-01-01 [Rule 16/1.1]`. */
export interface FigureValue extends Lined {
  readonly kind: "figure-value";
  readonly value: Expression;
  readonly tail: Tail;
}

// ---------------------------------------------------------------------------------------------------- tables

/** `table monthly_salary`: values by one or more keys, in dated editions. */
export interface Table extends Lined {
  readonly kind: "table";
  readonly name: Name;
  readonly heading: Heading;
  readonly keys: readonly TableKey[];
  readonly outputs: readonly TableOutput[];
  /** What a key that stands in no row gives. Absent: the table claims to be complete. */
  readonly otherKeys?: "unknown" | "no-entitlement" | "not-applicable";
  readonly editions: readonly Edition[];
}

/** `by grade down`, `by step across`, `by country is one of countries`. */
export interface TableKey extends Lined {
  readonly kind: "table-key";
  readonly name: Name;
  readonly type?: TypeNode;
  readonly direction?: "down" | "across";
}

/** `gives money per month as basic_family_amount`; without a name the table has one output, called as the table. */
export interface TableOutput extends Lined {
  readonly kind: "table-output";
  readonly type: TypeNode;
  readonly name?: Name;
  readonly heading: Heading;
}

/** `edition in force from 2022-07-01 [Rule 15/1]` and the sections under it. A table without editions has one, undated. */
export interface Edition extends Lined {
  readonly kind: "edition";
  /** Absent only for the undated edition that no line introduces. */
  readonly period?: Period;
  readonly citations: readonly Citation[];
  readonly sections: readonly Section[];
}

/** `for duty_country france in EUR [...]`: rows that hold for one value of a key. A key-less section has no line of its own. */
export interface Section extends Lined {
  readonly kind: "section";
  readonly key?: Name;
  readonly value?: Expression;
  readonly currency?: Name;
  readonly citations: readonly Citation[];
  /** The first row: names of keys and outputs, or values of the `across` key. */
  readonly header?: Row;
  readonly rows: readonly Row[];
}

/** `| A7 | 13646.96 | ... [Rule 15/1]`. */
export interface Row extends Lined {
  readonly kind: "row";
  readonly cells: readonly Cell[];
  readonly tail: Tail;
}

export type Cell =
  | { readonly kind: "value-cell"; readonly span: Span; readonly values: readonly Expression[] }
  | { readonly kind: "range-cell"; readonly span: Span; readonly from?: Expression; readonly to?: Expression; readonly fromExcluded: boolean; readonly toExcluded: boolean }
  | { readonly kind: "any-cell"; readonly span: Span }
  | { readonly kind: "unreadable-cell"; readonly span: Span }
  | { readonly kind: "external-cell"; readonly span: Span }
  | { readonly kind: "no-entitlement-cell"; readonly span: Span };

// ---------------------------------------------------------------------------------------------------- rules

/** `rule ...` gives a value by `shall be`; `definition ...` gives yes or no by `means`. A name may have several, for disjoint cohorts or periods. */
export interface Rule extends Lined {
  readonly kind: "rule";
  readonly defines: "value" | "yes-no";
  readonly name: Name;
  readonly of?: Name;
  readonly heading: Heading;
  /** Absent for a definition. */
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

type StepOf<K extends string, Parts> = Lined & Parts & { readonly kind: K; readonly where?: Condition; readonly tail: Tail };

// ---------------------------------------------------------------------------------------------------- readings, decisions, records of silence

/** `reading rounding`: what the text leaves open, the options, the one taken and why. */
export interface Reading extends Lined {
  readonly kind: "reading";
  readonly name: Name;
  readonly heading: Heading;
  readonly question?: Words;
  readonly options: readonly Option[];
  readonly taken?: Name;
  readonly reason?: Words;
}

/** `option restored is 4215.63 USD per month`. */
export interface Option extends Lined {
  readonly kind: "option";
  readonly name: Name;
  readonly heading: Heading;
  readonly value?: Expression;
}

/** `decision frontier_exception`: a power left to an authority, with its bounds. */
export interface Decision extends Lined {
  readonly kind: "decision";
  readonly name: Name;
  readonly of?: Name;
  readonly heading: Heading;
  readonly period?: Period;
  /** The conditions under which the power exists; elsewhere the decision counts as `until decided`, or no. */
  readonly when: readonly ConditionClause[];
  readonly restsWith: readonly { readonly authority: Name; readonly where?: Condition; readonly tail: Tail; readonly span: Span }[];
  readonly afterConsulting: readonly Name[];
  readonly onRecommendationOf: readonly Name[];
  readonly havingRegardTo: readonly Words[];
  readonly reliesOn: readonly ReliesOn[];
  readonly mayBe?: DecisionBounds;
  /** The provisional value; the result still reports the power. */
  readonly untilDecided?: Expression;
}

export type DecisionBounds =
  | { readonly kind: "yes-or-no"; readonly span: Span }
  | { readonly kind: "up-to"; readonly span: Span; readonly most: Expression }
  | { readonly kind: "from-to"; readonly span: Span; readonly least: Expression; readonly most: Expression }
  | { readonly kind: "one-of-values"; readonly span: Span; readonly values: readonly Expression[] };

/** `not encoded`: a provision that computes nothing, with its class and the reason. */
export interface NotEncoded extends Lined {
  readonly kind: "not-encoded";
  readonly heading: Heading;
  readonly classedAs?: Name;
  readonly reason?: Words;
}

// ---------------------------------------------------------------------------------------------------- scenarios

/** `scenario Title`: a case with its expected answers. */
export interface Scenario extends Lined {
  readonly kind: "scenario";
  readonly title: Words;
  readonly heading: Heading;
  readonly on?: DateLiteral;
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

// ---------------------------------------------------------------------------------------------------- expressions

export type Expression =
  | NumberLiteral
  | PercentageLiteral
  | FractionLiteral
  | MoneyLiteral
  | DurationLiteral
  | DateLiteral
  | YesNoLiteral
  | { readonly kind: "zero"; readonly span: Span }
  | { readonly kind: "no-entitlement"; readonly span: Span }
  | { readonly kind: "reference-date"; readonly span: Span }
  | Place
  | Arithmetic
  | ShareOf
  | PerComplete
  | Extreme
  | Total
  | CountOf
  | Elapsed
  | Boundary
  | DatePart
  | AccordingTo;

/** `12`, `2.5`, in the decimal notation of English whatever the file's language. */
export interface NumberLiteral {
  readonly kind: "number";
  readonly span: Span;
  readonly digits: string;
}

/** `6 %`. */
export interface PercentageLiteral {
  readonly kind: "percentage";
  readonly span: Span;
  readonly digits: string;
}

/** `1/30`. */
export interface FractionLiteral {
  readonly kind: "fraction";
  readonly span: Span;
  readonly numerator: string;
  readonly denominator: string;
}

/** `367.79 EUR per month`. */
export interface MoneyLiteral {
  readonly kind: "money";
  readonly span: Span;
  readonly digits: string;
  readonly currency: Name;
  readonly per?: PerUnit;
}

/** `4 months`. */
export interface DurationLiteral {
  readonly kind: "duration";
  readonly span: Span;
  readonly digits: string;
  readonly unit: DurationUnit;
}

/** `2022-09-01`, as written; whether the day exists is checked later. */
export interface DateLiteral {
  readonly kind: "date";
  readonly span: Span;
  readonly iso: string;
}

export interface YesNoLiteral {
  readonly kind: "yes-no";
  readonly span: Span;
  readonly yes: boolean;
}

/** A name with what narrows it: `birth_date of child`, `monthly_salary for grade B3 step 1 as on cessation_date`. */
export interface Place {
  readonly kind: "place";
  readonly span: Span;
  readonly name: Name;
  readonly of?: Place;
  readonly lookups: readonly { readonly span: Span; readonly key?: Name; readonly value: Expression }[];
  readonly asOn?: Expression;
}

/** `A plus B`, `A less B`, `A times B`, `A divided by B`; equal operators chain to the left. */
export interface Arithmetic {
  readonly kind: "arithmetic";
  readonly span: Span;
  readonly operator: "plus" | "less" | "times" | "divided-by";
  readonly left: Expression;
  readonly right: Expression;
  /** What a day that the target month lacks becomes, when months or years are added to a date. */
  readonly missingDay?: "last-day" | "next-day";
}

/** `6 % of X`, `1/30 of X`, `half of X`. */
export interface ShareOf {
  readonly kind: "share-of";
  readonly span: Span;
  readonly share: PercentageLiteral | FractionLiteral | { readonly kind: "half"; readonly span: Span };
  readonly whole: Expression;
}

/** `1 month for each complete 2 years of X`: full steps only. */
export interface PerComplete {
  readonly kind: "per-complete";
  readonly span: Span;
  readonly amount: Expression;
  readonly step: Expression;
  readonly of: Expression;
}

/** `the greater of A and B`, `the later of A and B`; `the greatest of` takes a list of dashes. */
export interface Extreme {
  readonly kind: "extreme";
  readonly span: Span;
  readonly pick: "greatest" | "least" | "latest" | "earliest";
  readonly items: readonly { readonly span: Span; readonly value: Expression; readonly citations: readonly Citation[] }[];
}

/** `children that are dependent_child`: the records of a list, or those for which a definition holds (or does not). */
export interface Members {
  readonly span: Span;
  readonly list: Place;
  readonly that?: { readonly negated: boolean; readonly definition: Name };
}

/** `total of child_supplement over children`. */
export interface Total {
  readonly kind: "total";
  readonly span: Span;
  readonly item: Name;
  readonly over: Members;
}

/** `number of children that are dependent_child`. */
export interface CountOf {
  readonly kind: "count-of";
  readonly span: Span;
  readonly members: Members;
}

/** `whole years from A to B`, `started months from A to B`, `days from A to B` (both days counted). */
export interface Elapsed {
  readonly kind: "elapsed";
  readonly span: Span;
  readonly measure: "whole-years" | "started-years" | "whole-months" | "started-months" | "days";
  readonly from: Expression;
  readonly to: Expression;
}

/** `first day of the month of D`, `last day of the year of D`. */
export interface Boundary {
  readonly kind: "boundary";
  readonly span: Span;
  readonly edge: "first" | "last";
  readonly unit: "month" | "year";
  readonly date: Expression;
}

/** `day of the month of D`, `month of the year of D`, `calendar year of D`: a number. */
export interface DatePart {
  readonly kind: "date-part";
  readonly span: Span;
  readonly part: "day" | "month" | "year";
  readonly date: Expression;
}

/** `according to year_of_service and at_household_rate` with rows: the first columns are conditions on the keys, the last the value. */
export interface AccordingTo {
  readonly kind: "according-to";
  readonly span: Span;
  readonly keys: readonly Place[];
  readonly rows: readonly Row[];
}

// ---------------------------------------------------------------------------------------------------- conditions

export type Condition = Group | Junction | Test;

/** `all of`, `any of`, `none of` with dashed items; the number of dashes is the depth. */
export interface Group {
  readonly kind: "group";
  readonly span: Span;
  readonly quantifier: "all" | "any" | "none";
  readonly items: readonly GroupItem[];
}

/** One dashed line of a group. */
export interface GroupItem extends Lined {
  readonly kind: "group-item";
  readonly condition: Condition;
  readonly tail: Tail;
}

/** `A and B and C` or `A or B or C` on one line; the two never mix. */
export interface Junction {
  readonly kind: "junction";
  readonly span: Span;
  readonly connective: "and" | "or";
  readonly tests: readonly Test[];
}

export type Test =
  | TestOf<"holds", { readonly negated: boolean; readonly subject: Expression }>
  | TestOf<"compare", { readonly left: Expression; readonly comparison: Comparison; readonly right: Expression }>
  | TestOf<"between", { readonly left: Expression; readonly from: Expression; readonly to: Expression }>
  | TestOf<"one-of", { readonly left: Expression; readonly negated: boolean; readonly values: readonly Expression[] }>
  | TestOf<"known", { readonly left: Expression; readonly known: boolean }>
  | TestOf<"includes", { readonly left: Expression; readonly negated: boolean; readonly value: Expression }>
  | TestOf<"some-are", { readonly every: boolean; readonly list: Place; readonly definition: Name }>;

type TestOf<K extends string, Parts> = Parts & { readonly kind: K; readonly span: Span };

/** How two values are compared. Dates use the words before and after; the meaning is the same order. */
export type Comparison = "is" | "is-not" | "at-least" | "at-most" | "more-than" | "less-than" | "before" | "after" | "on-or-before" | "on-or-after";
