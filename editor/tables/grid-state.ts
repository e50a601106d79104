import type { Language } from "../../grammar/source.ts";
import type { Conventions } from "../../src/language-service/tables/cells/reading.ts";
import type { Paste, PastePlan } from "../../src/language-service/tables/paste-plan.ts";
import type { SheetAddress, TableSheet } from "../../src/language-service/tables/sheet.ts";
import type { Studio } from "../store/studio.ts";
import type { Texts } from "../texts/en.ts";
import type { At, Extent, Selection } from "./selection.ts";
import type { DraftRow, ShownRow } from "./shown-rows.ts";

/** What a grid shows besides the rows of the text. */
export interface GridState {
  readonly selection: Selection;
  readonly editing?: Editing | undefined;
  readonly draft?: DraftRow | undefined;
  /** Texts on their way into the file, by row and column of the sheet: shown at once. */
  readonly pending: ReadonlyMap<string, string>;
  readonly pasting?: Pasting | undefined;
  /** A sentence about the last thing done, with what could be written instead. */
  readonly told?: Told | undefined;
}

/** A cell being written. */
export interface Editing {
  readonly at: At;
  readonly text: string;
  /** Whether what was typed last was refused. */
  readonly isRefused?: boolean;
}

/** A sentence, and a text that may be meant. */
export interface Told {
  readonly words: string;
  readonly suggestion?: string;
}

/** A paste that somebody looks at before it is done. */
export interface Pasting {
  readonly paste: Paste;
  readonly plan: PastePlan;
  /** Whether it was done; what was left out is still listed. */
  readonly isApplied: boolean;
}

/** A grid as its actions see it. */
export interface Grid {
  readonly studio: Studio;
  readonly texts: Texts;
  readonly language: Language;
  readonly address: SheetAddress;
  readonly sheet: TableSheet;
  readonly rows: readonly ShownRow[];
  readonly extent: Extent;
  readonly conventions: Conventions;
  readonly state: GridState;
  set(part: Partial<GridState>): void;
  /** The grid as it is by now, for what is done from a row that was drawn a while ago. */
  latest(): Grid;
}

/** At the first cell. */
export const startState: GridState = {
  selection: { anchor: { row: 0, column: 0 }, at: { row: 0, column: 0 } },
  pending: new Map(),
};

/** The name of a cell of the sheet among those on their way. */
export function cellId(row: number, column: number): string {
  return `${row} ${column}`;
}

/** The text of a cell as the grid shows it. */
export function textAt(grid: Pick<Grid, "rows" | "sheet" | "state">, { row, column }: At): string {
  const shown = grid.rows[row];
  switch (shown?.kind) {
    case "row":
      return grid.state.pending.get(cellId(shown.row, column)) ?? grid.sheet.rows[shown.row]?.cells[column] ?? "";
    case "gap":
      return shown.gap.cells[column] ?? "";
    case "draft":
      return shown.draft.texts[column] ?? "";
    case "pasted":
      return shown.cells[column] ?? "";
    default:
      return "";
  }
}
