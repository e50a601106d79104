import type { Language, Span } from "../../grammar/source.ts";
import type { Completion } from "../../src/language-service/complete.ts";
import type { Hover } from "../../src/language-service/hover.ts";
import type { CaseInHand } from "../../src/workspace/case-in-hand.ts";
import type { ContentsPart } from "../../src/workspace/contents-by-provision.ts";
import type { TimelinePeriod } from "../../src/workspace/timeline.ts";

/** A place asked about: an offset in a file as the page shows it now. */
export interface Place {
  readonly file: string;
  readonly offset: number;
}

/** What the text editor asks. */
export interface WriteQuestions {
  readonly complete: { readonly asked: Place; readonly answer: readonly Completion[] };
  /** With a case in hand, its value too. */
  readonly hover: {
    readonly asked: Place & { readonly language: Language; readonly inHand?: CaseInHand };
    readonly answer: Hover | undefined;
  };
  readonly definition: { readonly asked: Place; readonly answer: Span | undefined };
  readonly references: { readonly asked: Place; readonly answer: readonly Span[] };
  /** The periods of a file. */
  readonly timeline: { readonly asked: { readonly file: string }; readonly answer: readonly TimelinePeriod[] };
  /** The contents of the texts, provision by provision. */
  readonly contents: { readonly asked: Record<never, never>; readonly answer: readonly ContentsPart[] };
  readonly format: { readonly asked: { readonly file: string }; readonly answer: string | undefined };
}
