import type { Diagnostic } from "../../grammar/diagnostic.ts";
import type { Bilingual, Language, Span } from "../../grammar/source.ts";
import type { OutlineEntry } from "../../src/language-service/outline.ts";

/** How the texts stand after a change. */
export interface TextAnalysis {
  /** Counts the changes that the worker was told of; a later number replaces an earlier one. */
  readonly revision: number;
  readonly checks: readonly Diagnostic[];
  /** Contents of each file. */
  readonly outlines: ReadonlyMap<string, readonly OutlineEntry[]>;
  /** The language each file is written in. */
  readonly languages: ReadonlyMap<string, Language>;
}

/** How everything stands after a change: what is shown without being asked for. */
export interface Analysis extends TextAnalysis {
  readonly scenarios: readonly ScenarioStanding[];
  /** The scenarios are of an earlier state of the texts, and are being run. */
  readonly areRunning: boolean;
}

/** Where a scenario stands. */
export interface ScenarioStanding {
  /** The same while its file and title stay the same, whatever is typed around it. */
  readonly id: string;
  readonly title: Bilingual;
  readonly provisions: Bilingual;
  readonly span: Span;
  readonly passed: boolean;
  /** Its expectations are what the rules gave, and nobody has confirmed them. */
  readonly toConfirm: boolean;
  readonly answers: readonly AnswerStanding[];
}

/** One expectation of a scenario and what the rules give. */
export interface AnswerStanding {
  /** Key of what is asked. */
  readonly rule: string;
  readonly label: Bilingual;
  readonly span: Span;
  readonly passed: boolean;
  readonly expected: Bilingual;
  readonly actual: Bilingual;
}
