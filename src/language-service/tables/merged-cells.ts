// An attribute of HTML. cspell:ignore rowspan

/** Cells of a rectangle that a spreadsheet had merged into one. Rows and columns are counted from 0. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The merged cells of the first table in what a spreadsheet puts on the clipboard as HTML. */
export function readMergedCells(html: string): readonly MergedCells[] {
  const table = /<table\b[\s\S]*?<\/table>/i.exec(html)?.[0] ?? "";
  const merged: MergedCells[] = [];
  /** For each column, the row from which it is free again. */
  const freeFrom: number[] = [];
  [...table.matchAll(/<tr\b[\s\S]*?(?=<tr\b|<\/table>)/gi)].forEach(([line], row) => {
    let column = 0;
    for (const [tag] of line.matchAll(/<t[dh]\b[^>]*>/gi)) {
      while ((freeFrom[column] ?? 0) > row) column++;
      const [rows, columns] = [span(tag, "rowspan"), span(tag, "colspan")];
      if (rows * columns > 1) merged.push({ row, column, rows, columns });
      for (let i = 0; i < columns; i++) freeFrom[column + i] = row + rows;
      column += columns;
    }
  });
  return merged;
}

/** No spreadsheet merges more cells than this in one direction. */
const MOST = 20_000;

function span(tag: string, name: "rowspan" | "colspan"): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, "i").exec(tag)?.[1];
  return Math.min(MOST, Math.max(1, Number(found ?? 1)));
}
