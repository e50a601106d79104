import type { Language, Span } from "../../grammar/source.ts";
import type { CodeAction } from "../../src/language-service/code-action.ts";
import type { CodeLens } from "../../src/language-service/code-lenses.ts";
import type { FoldingRange } from "../../src/language-service/folding.ts";
import type { InlayHint } from "../../src/language-service/inlay-hints.ts";
import type { Renamed } from "../../src/language-service/rename.ts";
import type { SemanticToken } from "../../src/language-service/semantic-tokens.ts";
import type { Signature } from "../../src/language-service/signature-help.ts";
import type { CaseInHand } from "../../src/workspace/case-in-hand.ts";
import type { Place } from "./write.ts";

/** What the text editor asks besides completing, finding and laying out. */
export interface TextQuestions {
  /** The name at a place, if it can be changed. */
  readonly renamable: {
    readonly asked: Place;
    readonly answer: { readonly span: Span; readonly name: string } | undefined;
  };
  readonly rename: { readonly asked: Place & { readonly to: string }; readonly answer: Renamed };
  readonly folding: { readonly asked: { readonly file: string }; readonly answer: readonly FoldingRange[] };
  readonly tokens: { readonly asked: { readonly file: string }; readonly answer: readonly SemanticToken[] };
  readonly signature: {
    readonly asked: Place & { readonly language: Language };
    readonly answer: Signature | undefined;
  };
  readonly lenses: { readonly asked: { readonly file: string }; readonly answer: readonly CodeLens[] };
  /** What the lines of a file come to for the case in hand. */
  readonly hints: {
    readonly asked: { readonly file: string; readonly inHand: CaseInHand };
    readonly answer: readonly InlayHint[];
  };
  readonly actions: {
    readonly asked: { readonly selection: Span; readonly inHand?: CaseInHand };
    readonly answer: readonly CodeAction[];
  };
}
