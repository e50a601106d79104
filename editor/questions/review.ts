import type { Bilingual, Source, Span } from "../../grammar/source.ts";
import type { ChangeKind } from "../../src/compare/change.ts";

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

/** What the Review room asks. */
export interface ReviewQuestions {
  readonly compare: { readonly asked: { readonly older: readonly Source[] }; readonly answer: Comparison };
}
