import type { Bilingual, Language, Source, Span } from "../../grammar/source.ts";
import type { ChangeKind, Sort } from "../../src/compare/change.ts";
import type { RowFormat } from "../../src/workspace/population/read-rows.ts";
import type { ExplanationStep, FactsJson } from "./cases.ts";

/** What another version of the rulebooks does differently. */
export interface Comparison {
  readonly declarations: readonly ChangedDeclaration[];
  readonly checks: ChecksChanged;
  /** The formal text that makes these rules of the older ones, an instruction each. */
  readonly amending: readonly Bilingual[];
}

/** What the rules on screen are known by. */
export interface Fingerprints {
  /** Of what they compute; words do not count. */
  readonly meaning: string;
  /** Of what they say, words included. */
  readonly content: string;
}

/** A declaration with everything that changed in it. */
export interface ChangedDeclaration {
  /** The same as long as it is called the same: `rule household_allowance`. */
  readonly id: string;
  readonly sort: Sort;
  readonly label: Bilingual;
  readonly provisions: Bilingual;
  /**
   * `meaning`: it computes something else. `wording`: only words or citations differ. `form`: it is written otherwise, and
   * whether it computes anything else shows only where a person comes out otherwise.
   */
  readonly verdict: "meaning" | "wording" | "form";
  readonly changes: readonly RuleChange[];
  /** What it says, line by line, with what went and what came. */
  readonly lines: { readonly [L in Language]: readonly DifferenceLine[] };
  /** Where it stands in the text on screen; absent for what is gone. */
  readonly span?: Span;
}

/** A line of what a declaration says. */
export interface DifferenceLine {
  readonly level: number;
  readonly segments: readonly Segment[];
  readonly provisions: string;
}

/** Words that stayed, went or came. */
export interface Segment {
  readonly kind: "same" | "gone" | "come";
  readonly text: string;
}

/** Checks that one version has and the other has not. */
export interface ChecksChanged {
  readonly opened: readonly CheckLine[];
  readonly closed: readonly CheckLine[];
}

/** One of them, in words. */
export interface CheckLine {
  readonly words: Bilingual;
  /** Whether it says that some people, keys or days are provided for nowhere. */
  readonly isGap: boolean;
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

/** An answer of a scenario that comes out differently. */
export interface ScenarioChange {
  readonly title: Bilingual;
  /** What is asked. */
  readonly answer: Bilingual;
  readonly from: Bilingual;
  readonly to: Bilingual;
  readonly span: Span;
}

/** Who comes out differently, as far as people have been tried. */
export interface People {
  /** Names this round of trying; later questions about its people name it too. */
  readonly inquiry: number;
  /** Cases tried so far, and how many there are; absent while a file is still being read. */
  readonly tried: number;
  readonly total?: number;
  /** Cases for which any rule comes out differently. */
  readonly changed: number;
  /** Rule by rule, the one that changes most for most people first. */
  readonly effects: readonly Effect[];
  /** For a changed declaration, by its id: the person who shows it best. */
  readonly examples: Readonly<Record<string, PersonPlace>>;
  readonly scenarios: readonly ScenarioChange[];
  /** Rows of a file that could not be read: the first of them, and how many there are. */
  readonly wrong: readonly { readonly line: number; readonly words: Bilingual }[];
  readonly wrongCount: number;
}

/** What happens to those asked about one rule. */
export interface Effect {
  readonly rule: string;
  readonly label: Bilingual;
  readonly asked: number;
  readonly changed: number;
  /** What all changes make together in a month, a sum for each currency. */
  readonly totals: readonly Bilingual[];
  readonly bars: readonly ChangeBar[];
  readonly largest: readonly PersonShown[];
  readonly example?: PersonShown;
}

/** How many people's month changes by an amount within bounds. */
export interface ChangeBar {
  readonly range: Bilingual;
  readonly count: number;
  readonly gains: boolean;
}

/** A person for whom a rule comes out differently. */
export interface PersonShown {
  readonly place: PersonPlace;
  readonly name: Bilingual;
  /** What is asked. */
  readonly rule: Bilingual;
  readonly on: Bilingual;
  readonly from: Bilingual;
  readonly to: Bilingual;
  /** By how much in a month; absent where that is no monthly amount. */
  readonly change?: Bilingual;
}

/** Finds a person again: the rule, and the position among the largest changes, or the example. */
export interface PersonPlace {
  readonly rule: string;
  readonly at: number | "example";
}

/** A scenario to be kept. */
export interface ScenarioToKeep {
  readonly file: string;
  readonly text: string;
  readonly title: Bilingual;
  readonly leftOut: readonly Bilingual[];
}

/** A case kept on this computer, as far as both versions need it. */
export interface CaseToTry {
  readonly id: string;
  readonly name: Bilingual;
  readonly facts: FactsJson;
  /** The day it is about, ISO 8601. */
  readonly on: string;
  /** Options chosen for readings, by name of the reading. */
  readonly readings?: Readonly<Record<string, string>>;
}

/** What the Review room asks. */
export interface ReviewQuestions {
  readonly compare: { readonly asked: Older; readonly answer: Comparison };
  readonly fingerprints: { readonly asked: Readonly<Record<string, never>>; readonly answer: Fingerprints };
  /** Begins to try people: those of the scenarios, and the cases kept on this computer. */
  readonly tryPeople: { readonly asked: Older & { readonly ownCases: readonly CaseToTry[] }; readonly answer: People };
  /** Tries more of them, for a moment. Nothing where a later round has begun. */
  readonly tryMore: { readonly asked: { readonly inquiry: number }; readonly answer: People | undefined };
  /** Begins to try the people of a file with one rule. */
  readonly tryFile: {
    readonly asked: Older & { readonly rule: string; readonly on: string; readonly format: RowFormat };
    readonly answer: People;
  };
  /** Tries the people of the next bit of the file. */
  readonly tryRows: {
    readonly asked: { readonly inquiry: number; readonly text: string; readonly isLast: boolean };
    readonly answer: People | undefined;
  };
  /** How both versions come to what they give a person. */
  readonly explainBoth: {
    readonly asked: PersonPlace & { readonly inquiry: number; readonly language: Language };
    readonly answer: { readonly from?: ExplanationStep; readonly to?: ExplanationStep };
  };
  /** The person as a scenario that expects what the rules on screen give. */
  readonly scenarioOf: {
    readonly asked: PersonPlace & { readonly inquiry: number };
    readonly answer: ScenarioToKeep | undefined;
  };
}

/** The texts compared with. */
interface Older {
  readonly older: readonly Source[];
}
