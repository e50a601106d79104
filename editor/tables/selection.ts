import type { CellRange } from "../../src/language-service/tables/commands.ts";

/** A cell of the grid as it is drawn: rows that could be added count too. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** What is selected: from a cell that stays to the one that moves. */
export interface Selection {
  readonly anchor: At;
  readonly at: At;
}

/** How large the grid is. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are on screen. */
  readonly page: number;
}

/** The part of a key event that matters. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether two cells are the same. */
export function sameCell(a: At, b: At): boolean {
  return a.row === b.row && a.column === b.column;
}

/** A selection of one cell. */
export function single(at: At): Selection {
  return { anchor: at, at };
}

/** The cells of a selection. */
export function rangeOf({ anchor, at }: Selection): CellRange {
  return {
    top: Math.min(anchor.row, at.row),
    bottom: Math.max(anchor.row, at.row),
    left: Math.min(anchor.column, at.column),
    right: Math.max(anchor.column, at.column),
  };
}

/** Whether a cell is selected. */
export function contains({ top, bottom, left, right }: CellRange, { row, column }: At): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The selection after a key as spreadsheets have it; nothing for a key that does not move it. */
export function moved(selection: Selection, key: Key, extent: Extent): Selection | undefined {
  const target = targetOf(selection.at, key, extent);
  if (!target) return undefined;
  const at = within(target, extent);
  return key.shiftKey && key.key !== "Tab" ? { anchor: selection.anchor, at } : single(at);
}

/** The cell after an editing key: down, or to the side. */
export function next(at: At, { key, shiftKey }: Pick<Key, "key" | "shiftKey">, extent: Extent): At {
  const step = shiftKey ? -1 : 1;
  return within(key === "Tab" ? { ...at, column: at.column + step } : { ...at, row: at.row + step }, extent);
}

/** All cells of some rows. */
export function wholeRows({ anchor, at }: Selection, { columns }: Extent): Selection {
  return { anchor: { row: anchor.row, column: 0 }, at: { row: at.row, column: columns - 1 } };
}

/** Every cell. */
export function everything({ rows, columns }: Extent): Selection {
  return { anchor: { row: 0, column: 0 }, at: { row: rows - 1, column: columns - 1 } };
}

function within({ row, column }: At, { rows, columns }: Extent): At {
  return { row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) };
}

function targetOf({ row, column }: At, { key, ctrlKey, shiftKey }: Key, extent: Extent): At | undefined {
  const far = ctrlKey ? Infinity : 1;
  switch (key) {
    case "ArrowUp":
      return { row: row - far, column };
    case "ArrowDown":
      return { row: row + far, column };
    case "ArrowLeft":
      return { row, column: column - far };
    case "ArrowRight":
      return { row, column: column + far };
    case "Home":
      return { row: ctrlKey ? 0 : row, column: 0 };
    case "End":
      return { row: ctrlKey ? extent.rows : row, column: extent.columns };
    case "PageUp":
      return { row: row - extent.page, column };
    case "PageDown":
      return { row: row + extent.page, column };
    case "Enter":
      return { row: row + (shiftKey ? -1 : 1), column };
    case "Tab":
      return { row, column: column + (shiftKey ? -1 : 1) };
    default:
      return undefined;
  }
}
