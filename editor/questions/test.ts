import type { Bilingual, Source, Span } from "../../grammar/source.ts";
import type { ProvisionCoverage } from "../../src/workspace/missing-cases/provision-coverage.ts";
import type { Suggestion } from "../../src/workspace/missing-cases/suggestions.ts";
import type { Pasting } from "../../src/workspace/scenario-sheet/add-pasted.ts";
import type { Added, NewScenario, Shelf } from "../../src/workspace/scenario-sheet/add-scenarios.ts";
import type { Correction } from "../../src/workspace/scenario-sheet/correct-expectation.ts";
import type { PastedCases } from "../../src/workspace/scenario-sheet/pasted.ts";
import type { Typing } from "../../src/workspace/scenario-sheet/set-cell.ts";
import type { Change, ScenarioSheet, SheetOf } from "../../src/workspace/scenario-sheet/sheet.ts";
import type { FactsJson } from "./cases.ts";

/** A scenario whose answers are not those of the saved text. */
export interface ChangedScenario {
  readonly id: string;
  /** What its answers were, in their order. */
  readonly was: readonly Bilingual[];
}

/** How the conditions of a rule have been tried. */
export interface ConditionCoverage {
  readonly total: number;
  /** Seen both to hold and to fail. */
  readonly both: number;
  readonly missing: readonly { readonly condition: Bilingual; readonly span: Span }[];
}

/** What the Test room asks. */
export interface TestQuestions {
  /** The scenarios of a rule or a file as rows. */
  readonly scenarioSheet: { readonly asked: { readonly of: SheetOf }; readonly answer: ScenarioSheet };
  /** What typing over a cell changes in the text. */
  readonly setScenarioCell: { readonly asked: Typing; readonly answer: Change };
  /** What other facts change in the text of a scenario. */
  readonly setScenarioFacts: {
    readonly asked: { readonly id: string; readonly facts: FactsJson };
    readonly answer: Change;
  };
  /** What mending an expectation changes in the text. */
  readonly correctExpectation: { readonly asked: Correction; readonly answer: Change };
  /** What confirming a scenario changes in the text. */
  readonly confirmScenario: { readonly asked: { readonly id: string }; readonly answer: Change };
  /** The line of the rules that decided an answer. */
  readonly decidedBy: {
    readonly asked: { readonly scenario: string; readonly answer: number };
    readonly answer: Span | undefined;
  };
  /** The text of a file with cases added as scenarios. */
  readonly addScenarios: {
    readonly asked: { readonly shelf: Shelf; readonly cases: readonly NewScenario[] };
    readonly answer: Added;
  };
  /** What pasted cells are understood as. */
  readonly readPasted: {
    readonly asked: Pick<Pasting, "cells" | "shelf" | "conventions" | "on">;
    readonly answer: PastedCases;
  };
  /** The text of a file with pasted cases added as scenarios. */
  readonly addPasted: { readonly asked: Pasting; readonly answer: Added };
  /** The cases missing for one part of a rule, and how many parts it has. */
  readonly missingCases: {
    readonly asked: { readonly rule: string; readonly part: number };
    readonly answer: { readonly parts: number; readonly suggestions: readonly Suggestion[] };
  };
  /** The provisions of the file of a rule, and how many scenarios are about each. */
  readonly provisionCoverage: {
    readonly asked: { readonly rule: string };
    readonly answer: readonly ProvisionCoverage[];
  };
  /** Which conditions of a rule were seen to hold and to fail. */
  readonly conditionCoverage: { readonly asked: { readonly rule: string }; readonly answer: ConditionCoverage };
  /** The scenarios that come out otherwise than with the saved texts of these files. */
  readonly changedFrom: {
    readonly asked: { readonly saved: readonly Source[] };
    readonly answer: readonly ChangedScenario[];
  };
}
