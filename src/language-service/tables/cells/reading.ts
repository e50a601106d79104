import type { Bilingual, Language } from "../../../../grammar/source.ts";
import type { Rulebook } from "../../../rulebook/rulebook.ts";
import type { Column } from "../columns.ts";

/** How somebody writes what can be read in two ways; absent where they have not said. */
export interface Conventions {
  readonly decimal?: "comma" | "point";
  readonly dates?: "day-first" | "month-first";
}

/** What a cell as somebody wrote it means in a column. */
export type CellReading =
  /** Understood: the cell as the file writes it. */
  | { readonly kind: "text"; readonly text: string }
  /** Not understood; `suggestion` is what it may stand for, as the file writes it. */
  | { readonly kind: "problem"; readonly message: Bilingual; readonly suggestion?: string }
  /** It can be read in two ways, and nobody has said in which. */
  | { readonly kind: "asks"; readonly about: keyof Conventions };

/** Where a cell is read. */
export interface ReadingPlace {
  readonly rulebook: Rulebook;
  /** The language of the file. */
  readonly language: Language;
  readonly column: Column;
  readonly conventions: Conventions;
  /** The currency that a bare amount keeps: that of the cell it is typed over. */
  readonly kept?: string;
}

/** An understood cell. */
export function understood(text: string): CellReading {
  return { kind: "text", text };
}

/** A cell that is not understood, with what it may stand for. */
export function notUnderstood(message: Bilingual, suggestion?: string): CellReading {
  return { kind: "problem", message, ...(suggestion !== undefined && { suggestion }) };
}
