import type { Row } from "../../../grammar/ast.ts";
import type { Diagnostic } from "../../../grammar/diagnostic.ts";
import type { FoundSheet } from "./find-sheet.ts";
import type { SheetProblem } from "./sheet.ts";

/** What the checks say about the rows of a sheet and their cells. */
export function sheetProblems(found: FoundSheet, diagnostics: readonly Diagnostic[]): readonly SheetProblem[] {
  const { rows, span } = found.section;
  const here = diagnostics.filter((one) => {
    return one.span.file === span.file && one.span.start >= span.start && one.span.end <= span.end;
  });
  return here.flatMap((diagnostic) => {
    const row = rowAt(rows, diagnostic.span.start);
    return row === -1 ? [] : [problemOf(rows, row, diagnostic)];
  });
}

function problemOf(rows: readonly Row[], row: number, { code, span, message, related }: Diagnostic): SheetProblem {
  const cells = rows[row]?.cells ?? [];
  const column = cells.findIndex((cell) => cell.span.start <= span.start && span.end <= cell.span.end);
  const other = code === "table-overlap" ? rowAt(rows, related[0]?.span.start ?? -1) : -1;
  const kind = code === "table-overlap" ? "overlap" : code === "unreachable-row" ? "unreachable" : "other";
  return { kind, row, message, ...(column !== -1 && { column }), ...(other !== -1 && { with: other }) };
}

/** The row in which an offset lies; rows stand in the order of the text. */
function rowAt(rows: readonly Row[], offset: number): number {
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = rows[middle]?.span;
    if (!span) return -1;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
