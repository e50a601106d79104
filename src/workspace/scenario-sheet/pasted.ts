import type { Bilingual } from "../../../grammar/source.ts";

/** Cells that somebody copied, with a row of headings above them. */
export interface PastedCells {
  readonly rows: readonly (readonly string[])[];
  /** How many cells the spreadsheet had merged. */
  readonly merged: number;
}

/** What pasted cells are understood as, before anything is changed. */
export interface PastedCases {
  readonly columns: readonly PastedColumn[];
  readonly cases: readonly PastedCase[];
  /** Rows without anything in them. */
  readonly empty: number;
  readonly merged: number;
  /** What can be read in two ways and nobody has said how. */
  readonly asks: readonly ("decimal" | "dates")[];
}

/** A heading, and what it is the heading of; without that, its cells are left out. */
export interface PastedColumn {
  readonly heading: string;
  readonly means?: Bilingual;
  /** What heading may have been meant. */
  readonly nearest?: Bilingual;
}

/** A row that tells a case. */
export interface PastedCase {
  /** In the spreadsheet, counted from 1. */
  readonly row: number;
  readonly title: string;
  /** Cells that are not understood; with any, the case is not kept. */
  readonly problems: readonly PastedProblem[];
}

/** A cell that is not understood. */
export interface PastedProblem {
  readonly heading: string;
  readonly text: string;
  readonly message: Bilingual;
}
