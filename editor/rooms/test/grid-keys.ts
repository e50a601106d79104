/** A cell of a grid, rows and columns counted from 0. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell of a grid, as in a spreadsheet; nothing for keys that do not move. */
export function moved(
  at: At,
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
  size: At,
): At | undefined {
  const by = steps[key];
  if (by) return ctrl ? toEdge(at, by, size) : within({ row: at.row + by.row, column: at.column + by.column }, size);
  if (key === "Home") return { row: ctrl ? 0 : at.row, column: 0 };
  if (key === "End") return { row: ctrl ? size.row - 1 : at.row, column: size.column - 1 };
  if (key === "PageDown") return within({ ...at, row: at.row + PAGE }, size);
  return key === "PageUp" ? within({ ...at, row: at.row - PAGE }, size) : undefined;
}

/** Rows that a page key passes. */
const PAGE = 10;

const steps: Readonly<Record<string, At>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

function toEdge(at: At, by: At, size: At): At {
  return within({ row: at.row + by.row * size.row, column: at.column + by.column * size.column }, size);
}

/** The nearest cell that there is. */
export function within({ row, column }: At, size: At): At {
  return { row: Math.max(0, Math.min(size.row - 1, row)), column: Math.max(0, Math.min(size.column - 1, column)) };
}
