import type { Bilingual, Span } from "../../grammar/source.ts";
import type { Provision } from "./key.ts";

/** A provision that computes nothing, with its class and the reason. */
export interface NotEncoded {
  readonly provisions: readonly Provision[];
  readonly classedAs: string;
  readonly reason: Bilingual;
  readonly span: Span;
}

/** A part of the text and the provisions it has, in the order of the text. */
export interface Contents {
  readonly title: Bilingual;
  readonly listed: readonly ListedProvision[];
  readonly span: Span;
}

/** One provision that the text has. */
export interface ListedProvision {
  readonly provision: Provision;
  /** The text shows no number where it stands. */
  readonly withoutNumber: boolean;
  readonly span: Span;
}
