import type { Language } from "../../grammar/source.ts";
import type { Askable } from "../../src/workspace/askable.ts";
import type { CaseProblem, CaseQuestion, CaseResult } from "./cases.ts";

/** Where a questionnaire stands: what came out so far, and what can still change it. */
export type Standing =
  | {
      readonly ok: true;
      /** What is asked for, as people call it. */
      readonly label: string;
      /** One; for a rule about records, one for each record, and none while it is not told whether there are any. */
      readonly results: readonly RecordResult[];
      /** What can still change the answer, most decisive first. */
      readonly needs: readonly Need[];
      readonly awaiting: readonly AwaitedDecision[];
      /** What is told of the facts that the rule can ask for. */
      readonly told: readonly ToldFact[];
    }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** What came out, and for which record; `Child 2`. */
export type RecordResult = CaseResult & { readonly record?: string };

/** A fact that is still needed, as answers name it: `children[1].birth_date`. */
export interface Need {
  readonly fact: string;
  /** The rules that look at it. */
  readonly by: readonly { readonly label: string; readonly provisions: readonly string[] }[];
}

/** A decision that has yet to be taken. */
export interface AwaitedDecision {
  /** Its name in the facts, by which the case may give it. */
  readonly decision: string;
  readonly label: string;
  readonly authority: string;
  readonly provisions: readonly string[];
}

/** A fact that is told, in words. */
export interface ToldFact {
  readonly fact: string;
  readonly words: string;
  /** Whether the answer rests on it. */
  readonly isUsed: boolean;
}

/** A case and its answers as the text of a scenario. */
export type ScenarioWritten =
  | { readonly ok: true; readonly text: string; readonly leftOut: readonly string[] }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** What the Ask room asks. */
export interface AskQuestions {
  /** Everything that can be asked, chapter by chapter. */
  readonly askable: { readonly asked: Record<never, never>; readonly answer: readonly Askable[] };
  /** Where a questionnaire about one rule stands. */
  readonly standing: {
    readonly asked: Omit<CaseQuestion, "rules"> & { readonly rule: string };
    readonly answer: Standing;
  };
  /** The files that hold scenarios, those that hold scenarios of the rule first. */
  readonly scenarioFiles: { readonly asked: { readonly rule: string }; readonly answer: readonly string[] };
  /** A scenario of the case that expects what the rules give now, in the language that the file is written in. */
  readonly scenarioWritten: {
    readonly asked: Omit<CaseQuestion, "rules" | "language"> & {
      readonly rule: string;
      readonly title: string;
      readonly file: string;
      readonly language: Language;
    };
    readonly answer: ScenarioWritten;
  };
}
