import type { Span } from "../source.ts";

/** The texts a provision may belong to, highest rank first; an Annex has units of its own. */
export type Rank = "regulation" | "rule" | "instruction" | "annex" | "agreement";

/** The kinds of unit an Annex or agreement is divided in. */
export type AnnexUnit = "article" | "paragraph" | "instruction" | "rule" | "note" | "appendix";

/** A provision, or a range of them, down to the letter. */
export interface Citation {
  readonly span: Span;
  readonly rank: Rank;
  /** Number of the annex (`XXIII`), for rank `annex` only. */
  readonly annex?: string;
  /** Unit within the annex or agreement; absent when the whole is cited. */
  readonly unit?: AnnexUnit;
  /** `16/2.1`, `16/0 bis`, `4.1.6.2`; absent when the whole annex is cited. */
  readonly number?: string;
  /** `a)`, `ii)` in the order written. */
  readonly letters: readonly string[];
  /** Last number of a range, of the same rank and unit. */
  readonly to?: string;
}
