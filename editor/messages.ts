import type { Diagnostic } from "../grammar/diagnostic.ts";
import type { Bilingual, Language, Source, Span } from "../grammar/source.ts";
import type { ChangeKind } from "../src/compare/change.ts";
import type { Completion } from "../src/language-service/complete.ts";
import type { Hover } from "../src/language-service/hover.ts";
import type { OutlineEntry } from "../src/language-service/outline.ts";

/*
 * What the page and its language worker say to each other. Plain data that the browser can copy; amounts and dates travel as
 * text, because the worker alone holds rulebooks.
 */

/** How things stand after a change: everything that is shown without being asked for. */
export interface Analysis {
  /** Counts the changes that the worker was told of; a later number replaces an earlier one. */
  readonly revision: number;
  readonly checks: readonly Diagnostic[];
  readonly scenarios: readonly ScenarioStanding[];
  /** Contents of each file. */
  readonly outlines: ReadonlyMap<string, readonly OutlineEntry[]>;
  /** The language each file is written in. */
  readonly languages: ReadonlyMap<string, Language>;
}

/** Where a scenario stands. */
export interface ScenarioStanding {
  /** The same while its file and title stay the same, whatever is typed around it. */
  readonly id: string;
  readonly title: Bilingual;
  readonly provisions: Bilingual;
  readonly span: Span;
  readonly passed: boolean;
  readonly answers: readonly AnswerStanding[];
}

/** One expectation of a scenario and what the rules give. */
export interface AnswerStanding {
  readonly label: Bilingual;
  readonly span: Span;
  readonly passed: boolean;
  readonly expected: Bilingual;
  readonly actual: Bilingual;
}

/** A step of an explanation, in one language. */
export interface ExplanationStep {
  readonly sentence: string;
  readonly provisions: readonly string[];
  /** It was looked at and had no part in the answer: an exception that does not hold, a condition that is not met. */
  readonly idle: boolean;
  /** Whether its children are shown before anybody asks for them. */
  readonly opensAtFirst: boolean;
  readonly span?: Span;
  readonly children: readonly ExplanationStep[];
}

/** What another version of the rulebooks does differently. */
export interface Comparison {
  readonly changes: readonly RuleChange[];
  readonly scenarios: readonly ScenarioChange[];
}

/** An answer of a scenario that comes out differently. */
export interface ScenarioChange {
  readonly title: Bilingual;
  /** What is asked. */
  readonly answer: Bilingual;
  readonly from: Bilingual;
  readonly to: Bilingual;
  readonly span: Span;
}

/** One change, in the declaration called `label` at a `place` within it (empty for the whole of it). */
export interface RuleChange {
  readonly kind: ChangeKind;
  readonly label: Bilingual;
  readonly place: Bilingual;
  readonly from?: Bilingual;
  readonly to?: Bilingual;
  /** First day on which it counts, as people write it. */
  readonly since?: Bilingual;
  readonly provisions: Bilingual;
  /** Where it stands in the text on screen; absent for what is gone. */
  readonly span?: Span;
}

/** A place asked about: an offset in a file as the page shows it now. */
export interface Place {
  readonly file: string;
  readonly offset: number;
}

/** Every question the page can ask, with its answer. */
export interface Questions {
  readonly complete: { readonly asked: Place; readonly answer: readonly Completion[] };
  readonly hover: { readonly asked: Place & { readonly language: Language }; readonly answer: Hover | undefined };
  readonly definition: { readonly asked: Place; readonly answer: Span | undefined };
  readonly references: { readonly asked: Place; readonly answer: readonly Span[] };
  readonly format: { readonly asked: { readonly file: string }; readonly answer: string | undefined };
  readonly explain: {
    readonly asked: { readonly scenario: string; readonly answer: number; readonly language: Language };
    readonly answer: ExplanationStep | undefined;
  };
  readonly compare: { readonly asked: { readonly older: readonly Source[] }; readonly answer: Comparison };
}

/** The name of a question. */
export type Question = keyof Questions;

/** From the page to the worker. */
export type ToWorker =
  | { readonly kind: "open"; readonly revision: number; readonly sources: readonly Source[] }
  | { readonly kind: "change"; readonly revision: number; readonly source: Source }
  | {
      [Q in Question]: {
        readonly kind: "ask";
        readonly id: number;
        readonly question: Q;
        readonly asked: Questions[Q]["asked"];
      };
    }[Question];

/** From the worker to the page. */
export type FromWorker =
  | { readonly kind: "analysis"; readonly analysis: Analysis }
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  | { readonly kind: "failure"; readonly id?: number; readonly words: string };
