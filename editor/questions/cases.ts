import type { Bilingual, Language, Source, Span } from "../../grammar/source.ts";
import type { Form } from "../../src/facts/form.ts";
import type { Json } from "../../src/values/json.ts";
import type { Result } from "../../src/workspace/result.ts";

/** Facts of a person as the interfaces write them: English names, amounts and dates as text. */
export type FactsJson = { readonly [name: string]: Json };

/** A step of an explanation, in one language. */
export interface ExplanationStep {
  readonly sentence: string;
  readonly provisions: readonly string[];
  /** It was looked at and had no part in the answer: an exception that does not hold, a condition that is not met. */
  readonly idle: boolean;
  /** Whether its children are shown before anybody asks for them. */
  readonly opensAtFirst: boolean;
  /** Since when the text, figure or table it applies is as it is, as people write it. */
  readonly since?: string;
  readonly span?: Span;
  readonly children: readonly ExplanationStep[];
}

/** A question about a person. */
export interface CaseQuestion {
  readonly rules: readonly string[];
  readonly facts: FactsJson;
  /** ISO 8601. */
  readonly on: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly language: Language;
}

/** One result with its account; `steps` is what an officer reads, or everything looked at where that was asked. */
export type CaseResult = Omit<Result, "explanation"> & { readonly rule: string; readonly steps?: ExplanationStep };

/** What came out of a question, or why it cannot be put, a sentence each. */
export type CaseAnswer =
  | { readonly ok: true; readonly results: readonly CaseResult[]; readonly rulebook: string; readonly engine: string }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** A fact or a day that does not fit. */
export interface CaseProblem {
  readonly words: string;
  /** Where in the facts, such as `["children", 0, "birth_date"]`. */
  readonly path?: readonly (string | number)[];
}

/** The case of a scenario, without what it expects. */
export interface ScenarioCase {
  readonly name: Bilingual;
  readonly facts: FactsJson;
  /** The day it is about, ISO 8601; absent where the scenario names none. */
  readonly on?: string;
  /** Options chosen for readings. */
  readonly readings: Readonly<Record<string, string>>;
  /** What it asks for, by key. */
  readonly rules: readonly string[];
}

/** What every room asks about cases. */
export interface CaseQuestions {
  /** The rule, figure or decision that a place of a text belongs to. */
  readonly ruleAt: {
    readonly asked: { readonly file: string; readonly offset: number };
    readonly answer: { readonly rule: string; readonly label: Bilingual } | undefined;
  };
  /** What the saved texts answer; `saved` holds those of the drafts. */
  readonly answerBefore: {
    readonly asked: CaseQuestion & { readonly saved: readonly Source[] };
    readonly answer: CaseAnswer;
  };
  /** The case of a scenario; nothing for a scenario that is gone. */
  readonly caseOf: { readonly asked: { readonly scenario: string }; readonly answer: ScenarioCase | undefined };
  /** How an answer of a scenario came about. */
  readonly explain: {
    readonly asked: { readonly scenario: string; readonly answer: number; readonly language: Language };
    readonly answer: ExplanationStep | undefined;
  };
  /** Answers a question about a person. */
  readonly answer: {
    readonly asked: CaseQuestion & { readonly explain: "not" | "in-short" | "in-full" };
    readonly answer: CaseAnswer;
  };
  /** What rules can ask for, as fields to fill in; rules that are gone ask for nothing. */
  readonly form: { readonly asked: { readonly rules: readonly string[] }; readonly answer: Form };
}
