/** Names are English, whatever language the files are written in; those of a subject carry it: `child.birth_date`. */
export type Key = string;

/** A provision, structured so that it sorts, ranges and carries rank. */
export interface Provision {
  readonly rank: "regulation" | "rule" | "instruction" | "annex" | "agreement";
  readonly annex?: string;
  readonly unit?: "article" | "paragraph" | "instruction" | "rule" | "note" | "appendix";
  readonly number?: string;
  readonly letters: readonly string[];
  /** Last number of a range. */
  readonly to?: string;
}
