import type { PastePlan } from "../../src/language-service/tables/paste-plan.ts";
import type { SheetGap, SheetProblem, TableSheet } from "../../src/language-service/tables/sheet.ts";

/** A row of the grid as it is drawn. */
export type ShownRow =
  | { readonly kind: "row"; readonly row: number; readonly problems: readonly SheetProblem[] }
  /** A row that the table lacks. */
  | { readonly kind: "gap"; readonly gap: SheetGap }
  /** A row being written, which is not in the text yet. */
  | { readonly kind: "draft"; readonly draft: DraftRow }
  /** A row that a paste would add. */
  | { readonly kind: "pasted"; readonly cells: readonly string[] };

/** A row being written: its cells, and the row of the text before which it will stand. */
export interface DraftRow {
  readonly at: number;
  readonly texts: readonly string[];
}

const none: readonly SheetProblem[] = [];

/** The rows of the text with those that are not in it at their places. */
export function shownRows(
  sheet: TableSheet,
  draft: DraftRow | undefined,
  plan: PastePlan | undefined,
): readonly ShownRow[] {
  const problems = new Map<number, SheetProblem[]>();
  for (const problem of sheet.problems) problems.set(problem.row, [...(problems.get(problem.row) ?? []), problem]);
  for (const problem of sheet.problems) noteOther(problems, problem);
  const rows: ShownRow[] = [];
  for (let row = -1; row < sheet.rows.length; row++) {
    if (row >= 0) rows.push({ kind: "row", row, problems: problems.get(row) ?? none });
    if (draft?.at === row + 1) rows.push({ kind: "draft", draft });
    for (const gap of sheet.gaps) if (gap.after === row) rows.push({ kind: "gap", gap });
  }
  for (const cells of plan?.change.insert?.rows ?? []) rows.push({ kind: "pasted", cells });
  return rows;
}

/** An overlap is told of both rows. */
function noteOther(problems: Map<number, SheetProblem[]>, { kind, row, with: other, message }: SheetProblem): void {
  if (kind !== "overlap" || other === undefined) return;
  problems.set(other, [...(problems.get(other) ?? []), { kind, row: other, with: row, message }]);
}
