import type { Expression } from "../rulebook/expression.ts";
import type { Step } from "../rulebook/rulebook.ts";
import type { Type } from "../rulebook/type.ts";
import type { DayOfYear } from "../values/yearly-stop.ts";
import type { BodyPhrases } from "./body-phrases.ts";
import type { ClockPhrases } from "./clock-phrases.ts";
import type { LedgerPhrases } from "./ledger-words.ts";
import type { SpellPhrases } from "./spell-phrases.ts";

type Of<Kind extends Expression["kind"]> = Extract<Expression, { readonly kind: Kind }>;
type PerUnit = NonNullable<Extract<Type, { readonly kind: "money" }>["per"]>;

/** How one language words what calendars, countings and time limits say. */
export interface LimitPhrases {
  readonly gives: string;
  readonly binds: (party: string, event: string) => string;
  readonly runsFrom: (event: string) => string;
  readonly countedBy: (counting: string) => string;
  readonly suspended: (from: string, to: string) => string;
  readonly silence: (event: string) => string;
  readonly firstDay: { readonly event: string; readonly "day-after": string };
  readonly missingDay: { readonly "last-day": string; readonly "next-day": string };
  readonly moves: { readonly forward: (calendar: string) => string; readonly back: (calendar: string) => string };
  readonly stops: (from: DayOfYear, to: DayOfYear) => string;
  /** Days of the week, 1 for Monday. */
  readonly daysOfRest: (days: readonly number[]) => string;
  readonly holiday: (date: string, name: string | undefined) => string;
  readonly known: (from: string, until: string) => string;
}

/** How one language words what procedures and their stages say. */
export interface ProcedurePhrases {
  readonly gives: string;
  readonly stateOf: string;
  readonly opensWhen: (condition: string) => string;
  readonly endsWhen: (condition: string) => string;
  readonly stage: (name: string) => string;
  readonly isAt: (stage: string) => string;
  readonly restsWith: (authority: string) => string;
  readonly after: (stages: string) => string;
  readonly within: (limit: string) => string;
  readonly doneWhen: (condition: string) => string;
}

/**
 * How one language words what a rule says. Functions join words that are already in that language; one file for each
 * language holds them all.
 */
export interface Phrases {
  /** "a, b and c". */
  readonly and: (items: readonly string[]) => string;
  /** "a, b or c". */
  readonly or: (items: readonly string[]) => string;
  /** What stands above the items of a group, each on a line of its own. */
  readonly groupHead: { readonly [Q in Of<"group">["quantifier"]]: string };
  /** A list within a group: "all of (a; b)". */
  readonly group: { readonly [Q in Of<"group">["quantifier"]]: (items: readonly string[]) => string };
  readonly not: (condition: string) => string;
  readonly comparison: { readonly [C in Of<"compare">["comparison"]]: (left: string, right: string) => string };
  readonly dateComparison: { readonly [C in Of<"compare">["comparison"]]: (left: string, right: string) => string };
  readonly between: (left: string, from: string, to: string) => string;
  readonly oneOf: (left: string, values: string) => string;
  readonly known: (left: string) => string;
  readonly happened: (event: string) => string;
  readonly limitIs: { readonly [S in Of<"limit-is">["state"]]: (limit: string) => string };
  readonly missedOn: (limit: string) => string;
  readonly includes: (list: string, value: string) => string;
  readonly someAre: (list: string, that: string | undefined) => string;
  readonly everyIs: (list: string, that: string | undefined) => string;
  readonly halfOf: (whole: string) => string;
  readonly partOf: (part: string, whole: string) => string;
  readonly arithmetic: {
    readonly [O in Of<"arithmetic">["operator"]]: (left: string, right: string) => string;
  };
  readonly missingDay: { readonly "last-day": string; readonly "next-day": string };
  readonly perComplete: (amount: string, step: string, of: string) => string;
  readonly extreme: { readonly [P in Of<"extreme">["pick"]]: (items: string, areDates: boolean) => string };
  readonly total: (item: string, list: string, that: string | undefined) => string;
  readonly countOf: (list: string, that: string | undefined) => string;
  readonly elapsed: { readonly [M in Of<"elapsed">["measure"]]: (from: string, to: string) => string };
  readonly boundary: (edge: Of<"boundary">["edge"], unit: Of<"boundary">["unit"], date: string) => string;
  readonly datePart: { readonly [P in Of<"date-part">["part"]]: (date: string) => string };
  readonly asOn: (value: string, date: string) => string;
  readonly asIf: (value: string, given: readonly (readonly [name: string, value: string])[]) => string;
  readonly lookUp: (output: string, keys: readonly (readonly [name: string, value: string])[]) => string;
  readonly ofRecord: (name: string, record: string) => string;
  readonly optionTaken: (reading: string) => string;
  readonly accordingTo: (keys: string, rows: readonly (readonly [keys: string, value: string])[]) => string;
  readonly referenceDate: string;
  readonly zero: string;
  readonly noEntitlement: string;
  readonly unreadable: string;
  readonly external: string;
  readonly unresolved: string;
  readonly any: string;
  readonly range: (
    from: string | undefined,
    to: string | undefined,
    fromExcluded: boolean,
    toExcluded: boolean,
  ) => string;
  readonly step: {
    readonly [K in Exclude<Step["kind"], "let" | "in-the-ratio" | "rounded">]: (value: string) => string;
  };
  /** The test of a definition. */
  readonly means: (condition: string) => string;
  readonly ratio: (part: string, whole: string) => string;
  readonly rounded: {
    readonly [D in Extract<Step, { readonly kind: "rounded" }>["direction"]]: (to: string) => string;
  };
  readonly let: (name: string, value: string) => string;
  readonly where: (line: string, condition: string) => string;
  readonly type: (type: Type, label: string) => string;
  readonly body: BodyPhrases;
  readonly limit: LimitPhrases;
  readonly clock: ClockPhrases;
  readonly spells: SpellPhrases;
  readonly procedure: ProcedurePhrases;
  readonly ledger: LedgerPhrases;
  readonly per: { readonly [P in PerUnit]: string };
  readonly inForce: (from: string | undefined, until: string | undefined, adopted: string | undefined) => string;
  /** Heads of what a rule says, without the colon. */
  readonly heads: {
    readonly gives: (type: string) => string;
    readonly definition: string;
    readonly appliesWhere: (condition: string) => string;
    readonly when: (condition: string) => string;
    readonly otherwise: (value: string) => string;
    readonly exactlyOne: string;
    readonly alternative: (name: string) => string;
    readonly exception: (name: string) => string;
    readonly notwithstanding: (names: string) => string;
    readonly disapplies: (names: string) => string;
    readonly evenIfNotEntitled: string;
    readonly inEveryCase: string;
    readonly leansOn: (reading: string, option: string | undefined) => string;
    readonly note: (words: string) => string;
    readonly restsWith: (authority: string) => string;
    readonly afterConsulting: (authorities: string) => string;
    readonly onRecommendationOf: (authorities: string) => string;
    readonly havingRegardTo: (words: string) => string;
    readonly mayBeYesOrNo: string;
    readonly mayBeRange: (least: string | undefined, most: string) => string;
    readonly mayBeOneOf: (values: string) => string;
    readonly untilDecided: (value: string) => string;
    readonly notFound: (key: string) => string;
    readonly options: (options: string) => string;
    readonly taken: (option: string | undefined, reason: string | undefined) => string;
    readonly question: (words: string) => string;
    readonly keys: (keys: string) => string;
    readonly edition: (inForce: string, rows: number) => string;
  };
}
