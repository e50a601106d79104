import type { Language, Source } from "../../grammar/source.ts";
import type { FactPath, Status } from "../../src/evaluate/outcome.ts";
import type { WhyNot } from "../../src/explain/why-not.ts";
import type { Json } from "../../src/values/json.ts";
import type { Provenance } from "../../src/workspace/answer.ts";
import type { OtherOutcome } from "../../src/workspace/other-outcomes.ts";
import type { ReadingSensitivity } from "../../src/workspace/under-other-readings.ts";
import type { CaseProblem, ExplanationStep, FactsJson } from "./cases.ts";

/** A question about one rule, and about one record where the rule is about records. */
export interface RuleQuestion {
  readonly rule: string;
  /** From 0. */
  readonly record?: number;
  readonly facts: FactsJson;
  /** ISO 8601. */
  readonly on: string;
  /** As the texts were known on this day. */
  readonly knownOn?: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly language: Language;
}

/** Why a question cannot be put, a sentence for each thing. */
export interface Refused {
  readonly ok: false;
  readonly problems: readonly CaseProblem[];
}

/** One answer with everything that is told of it; days and amounts in words. */
export interface AccountWords {
  readonly ok: true;
  readonly name: string;
  readonly status: Status;
  readonly words: string;
  /** The day asked about. */
  readonly on: string;
  readonly reason?: string;
  /** Since when the texts it rests on are as they are. */
  readonly since?: string;
  readonly steps: readonly {
    readonly sentence: string;
    readonly provisions: readonly string[];
    readonly since?: string;
  }[];
  readonly full: ExplanationStep;
  readonly awaits: readonly { readonly decision: string; readonly authority: string; readonly bounds?: string }[];
  readonly needs: readonly string[];
  readonly readings: readonly ReadingSensitivity[];
  readonly touches: readonly string[];
  readonly others: readonly OtherOutcome[];
  /** The records that can be asked about instead. */
  readonly records: readonly string[];
  readonly provenance: Provenance;
}

/** A day and what comes out from then on. */
export interface LaterWords {
  readonly on: string;
  readonly words: string;
}

/** Why something did not decide. */
export interface WhyNotWords {
  readonly ok: true;
  readonly accounts: readonly WhyNot[];
}

/** What time alone does to an answer within a stretch of days. */
export interface WhenWords {
  readonly ok: true;
  /** The last day tried, ISO 8601 and in words. */
  readonly lastDay: string;
  readonly lastTried: string;
  readonly changes?: LaterWords;
  readonly decides?: LaterWords;
}

/** A fact that can be varied. */
export interface VariableFact {
  readonly fact: FactPath;
  readonly label: string;
  /** What the case tells of it. */
  readonly told?: string;
  /** Ends of a stretch to try; absent for choices. */
  readonly from?: Json;
  readonly to?: Json;
}

/** One answer of a series. `x` and `y` are for drawing only. */
export interface SeriesPoint {
  readonly at: string;
  readonly words: string;
  readonly by?: string;
  readonly piece: number;
  readonly x: number;
  readonly y?: number;
}

/** The answers as one fact is varied. */
export interface SeriesWords {
  readonly ok: true;
  readonly points: readonly SeriesPoint[];
  readonly isMeasure: boolean;
  readonly tried: number;
}

/** Days on end with one answer. `x` and `y` are for drawing only. */
export interface StretchWords {
  readonly from: string;
  readonly until: string;
  readonly words: string;
  readonly x: number;
  readonly xEnd: number;
  readonly y?: number;
}

/** The answers from day to day. */
export interface OverTimeWords {
  readonly ok: true;
  readonly stretches: readonly StretchWords[];
  readonly lastTried: string;
  /** Whether every day asked for was tried. */
  readonly complete: boolean;
}

/** The same case under two versions of the rulebook. */
export interface TwoVersions {
  readonly ok: true;
  readonly older: readonly StretchWords[];
  readonly newer: readonly StretchWords[];
  readonly olderWords: string;
  readonly newerWords: string;
}

/** What is asked of one answer. */
export interface AccountQuestions {
  readonly account: { readonly asked: RuleQuestion; readonly answer: AccountWords | Refused };
  readonly whyNot: {
    readonly asked: RuleQuestion & { readonly branch: string };
    readonly answer: WhyNotWords | Refused;
  };
  /** Every day from the day asked about to `until` is tried; without a branch only the change is sought. */
  readonly when: {
    readonly asked: RuleQuestion & { readonly branch?: string; readonly until: string };
    readonly answer: WhenWords | Refused;
  };
  readonly variableFacts: { readonly asked: RuleQuestion; readonly answer: readonly VariableFact[] };
  readonly vary: {
    readonly asked: RuleQuestion & { readonly fact: FactPath; readonly from?: Json; readonly to?: Json };
    readonly answer: SeriesWords | Refused;
  };
  readonly overTime: {
    readonly asked: RuleQuestion & { readonly until: string };
    readonly answer: OverTimeWords | Refused;
  };
  readonly bothVersions: {
    readonly asked: RuleQuestion & { readonly until: string; readonly older: readonly Source[] };
    readonly answer: TwoVersions | Refused;
  };
}
