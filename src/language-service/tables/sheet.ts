import type { Bilingual, Language, Span } from "../../../grammar/source.ts";

/** Where the rows of a grid stand: a section of an edition of a table, both counted from 0 in the order of the text. */
export interface SheetAddress {
  readonly file: string;
  /** The name of the table as the file writes it. */
  readonly table: string;
  readonly edition: number;
  readonly section: number;
}

/** A table of a file, for the list of tables and the picker of its editions. */
export interface TableEntry {
  readonly name: string;
  readonly label: Bilingual;
  readonly span: Span;
  readonly editions: readonly EditionEntry[];
}

/** A dated version of a table. ISO days; `until` is also told where a later edition ends it. */
export interface EditionEntry {
  readonly from?: string;
  readonly until?: string;
  readonly span: Span;
  /** What each section holds for, as its line says it; empty for the only section. */
  readonly sections: readonly string[];
}

/** Plain data from which a grid can be drawn: the columns, the rows, and what is wrong with them. */
export interface TableSheet {
  readonly address: SheetAddress;
  readonly label: Bilingual;
  /** The language of the file, in which cells are written. */
  readonly language: Language;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly problems: readonly SheetProblem[];
  readonly gaps: readonly SheetGap[];
}

/** What stands in a column; `dates` and `provisions` are what may close a row, shown where a row of the sheet has them. */
export type ColumnKind = "key" | "output" | "across" | "unknown" | "dates" | "provisions";

/** A column of a grid. Keys stay in view while the others scroll. */
export interface SheetColumn {
  readonly kind: ColumnKind;
  /** The cell of the first row, as written. */
  readonly name: string;
  readonly label: Bilingual;
  /** What its cells may hold, in words, with the unit. */
  readonly type?: Bilingual;
  /** Whether its cells are written to the right. */
  readonly numeric: boolean;
  /** What may be chosen from, where the values can be listed. */
  readonly offers: readonly Offer[];
}

/** A value of a list: how the file writes it, and what people call it. */
export interface Offer {
  readonly text: string;
  readonly label: Bilingual;
}

/** A row: for each column what its cell says as written, and the offset at which it begins. Empty where a row ends early. */
export interface SheetRow {
  readonly cells: readonly string[];
  readonly starts: readonly number[];
}

/** Something wrong with a row or, where `column` is given, a cell. */
export interface SheetProblem {
  readonly kind: "overlap" | "unreachable" | "other";
  readonly row: number;
  readonly column?: number;
  /** The other row, where two hold for the same keys. */
  readonly with?: number;
  readonly message: Bilingual;
}

/** Keys for which the table has no row, as a row that could be added. */
export interface SheetGap {
  /** The keys in words. */
  readonly keys: Bilingual;
  /** A text for each column; empty for what the row would give. */
  readonly cells: readonly string[];
  /** The row after which it would stand; -1 for the top. */
  readonly after: number;
}
