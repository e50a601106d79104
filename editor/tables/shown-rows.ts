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
  const problems = problemsByRow(sheet.problems);
  const rows: ShownRow[] = [];
  for (let row = -1; row < sheet.rows.length; row++) {
    if (row >= 0) rows.push({ kind: "row", row, problems: problems.get(row) ?? none });
    rows.push(...notInText(sheet, draft, row));
  }
  for (const cells of plan?.change.insert?.rows ?? []) rows.push({ kind: "pasted", cells });
  return rows;
}

/** What stands below a row of the text without being in it. */
function notInText({ gaps }: TableSheet, draft: DraftRow | undefined, row: number): readonly ShownRow[] {
  const below = gaps.filter(({ after }) => after === row).map((gap): ShownRow => ({ kind: "gap", gap }));
  return draft?.at === row + 1 ? [{ kind: "draft", draft }, ...below] : below;
}

/** An overlap is told of both rows. */
function problemsByRow(problems: readonly SheetProblem[]): ReadonlyMap<number, readonly SheetProblem[]> {
  const byRow = new Map<number, SheetProblem[]>();
  const note = (problem: SheetProblem) => byRow.set(problem.row, [...(byRow.get(problem.row) ?? []), problem]);
  for (const problem of problems) {
    note(problem);
    const { kind, row, with: other, message } = problem;
    if (kind === "overlap" && other !== undefined) note({ kind, row: other, with: row, message });
  }
  return byRow;
}
