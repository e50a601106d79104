import type { Bilingual } from "../../grammar/source.ts";
import type { SheetCommand } from "../../src/language-service/tables/commands.ts";
import { cellId, type Grid, textAt } from "./grid-state.ts";
import { type Refusal, runCommand } from "./run-command.ts";
import { type At, rangeOf, single } from "./selection.ts";
import { type DraftRow, shownRows } from "./shown-rows.ts";
import { stepLabels } from "./step-labels.ts";

/** Begins to write a cell; with `text` over what it says. Rows that a paste would add are not written in. */
export function beginEdit(grid: Grid, at: At, text?: string): void {
  const shown = grid.rows[at.row];
  if (shown?.kind === "gap") fillGap(grid, at.row);
  if (!shown || shown.kind === "gap" || shown.kind === "pasted" || grid.sheet.columns[at.column]?.kind === "unknown")
    return;
  grid.set({ editing: { at, text: text ?? textAt(grid, at) }, selection: single(at), told: undefined });
}

/** Leaves a cell as it was. */
export function cancelEdit(grid: Grid): void {
  grid.set({ editing: undefined, told: undefined });
}

/** Puts what was written into the file, and goes on to another cell if one is said. */
export function commitEdit(grid: Grid, text: string, then?: At): void {
  const { editing } = grid.state;
  if (!editing) return;
  const shown = grid.rows[editing.at.row];
  if (shown?.kind === "draft") writeDraft(grid, shown.draft, editing.at, text, then);
  else writeCell(grid, editing.at, text, then);
}

function writeCell(grid: Grid, at: At, text: string, then: At | undefined): void {
  const shown = grid.rows[at.row];
  grid.set({ editing: undefined, told: undefined, ...(then && { selection: single(then) }) });
  if (shown?.kind !== "row" || text.trim() === textAt(grid, at)) return;
  const { column } = at;
  grid.set({ pending: new Map(grid.state.pending).set(cellId(shown.row, column), text.trim()) });
  const command = { kind: "type", cells: [{ row: shown.row, column, text }], conventions: grid.conventions } as const;
  void run(grid, command, stepLabels.type, (refusal) => {
    const isRefused = true;
    grid.set({ editing: { at, text, isRefused }, selection: single(at), ...told(grid, refusal) });
  });
}

/** Runs a command; what was on its way is the text's again when it is refused. */
export async function run(
  grid: Grid,
  command: SheetCommand,
  label: Bilingual,
  refused: (refusal: Refusal) => void = (refusal) => grid.set(told(grid, refusal)),
): Promise<boolean> {
  const refusal = await runCommand(grid.studio, grid.address, command, label);
  if (!refusal) return true;
  grid.set({ pending: new Map() });
  refused(refusal);
  return false;
}

function told({ language }: Grid, { message, suggestion }: Refusal) {
  return { told: { words: message[language], ...(suggestion !== undefined && { suggestion }) } };
}

/** The rows of the text that are selected, by their places in the sheet. */
export function selectedRows({ rows, state }: Pick<Grid, "rows" | "state">): readonly number[] {
  const { top, bottom } = rangeOf(state.selection);
  return rows.slice(top, bottom + 1).flatMap((shown) => (shown.kind === "row" ? [shown.row] : []));
}

/** Empties the selected cells, where a cell may be empty. */
export function clearCells(grid: Grid): void {
  const { left, right } = rangeOf(grid.state.selection);
  const columns = grid.sheet.columns.map((_, column) => column).slice(left, right + 1);
  const cells = selectedRows(grid).flatMap((row) => columns.map((column) => ({ row, column, text: "" })));
  void run(grid, { kind: "type", cells, conventions: {} }, stepLabels.clear, () => {
    grid.set({ told: { words: grid.texts.table.emptyCells } });
  });
}

/** Copies the first selected row (or column) over the others; of one row alone, the one above. */
export function fill(grid: Grid, direction: "down" | "right"): void {
  const range = rangeOf(grid.state.selection);
  const rows = selectedRows(grid);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return;
  const fromAbove = direction === "down" && first === last && first > 0;
  const fromLeft = direction === "right" && range.left === range.right && range.left > 0;
  const top = fromAbove ? first - 1 : first;
  const left = fromLeft ? range.left - 1 : range.left;
  void run(
    grid,
    { kind: "fill", direction, range: { top, bottom: last, left, right: range.right } },
    stepLabels[direction],
  );
}

/** Takes the selected rows out of the text. */
export function deleteRows(grid: Grid): void {
  const rows = selectedRows(grid);
  if (rows.length === 0) dropDraft(grid);
  else void run(grid, { kind: "delete-rows", rows }, stepLabels.deleteRows);
}

/** Opens an empty row below the one that is active. */
export function addRow(grid: Grid): void {
  const at = (selectedRows(grid).at(-1) ?? grid.sheet.rows.length - 1) + 1;
  startDraft(grid, { at, texts: grid.sheet.columns.map(() => "") });
}

/** Opens a row with the keys that have none. */
export function fillGap(grid: Grid, row: number): void {
  const shown = grid.rows[row];
  if (shown?.kind === "gap") startDraft(grid, { at: shown.gap.after + 1, texts: shown.gap.cells });
}

/** Gives a row being written up. */
export function dropDraft(grid: Grid): void {
  grid.set({ draft: undefined, editing: undefined, told: undefined });
}

function startDraft(grid: Grid, draft: DraftRow): void {
  const row = shownRows(grid.sheet, draft, grid.state.pasting?.plan).findIndex(({ kind }) => kind === "draft");
  const empty = draft.texts.indexOf("");
  const at = { row, column: Math.max(0, empty) };
  const words = grid.texts.table.draftWords;
  grid.set({ draft, selection: single(at), editing: { at, text: "" }, told: { words } });
}

function writeDraft(grid: Grid, draft: DraftRow, { row, column }: At, text: string, then: At | undefined): void {
  const next = { ...draft, texts: draft.texts.with(column, text.trim()) };
  const isFull = next.texts.every((one, i) => one !== "" || isOptional(grid, i));
  grid.set({ draft: next, editing: undefined, ...(then && { selection: single(then) }) });
  if (isFull) void keepDraft(grid, next, row);
}

function isOptional({ sheet }: Grid, column: number): boolean {
  const kind = sheet.columns[column]?.kind;
  return kind === "dates" || kind === "provisions";
}

/** Puts a row being written into the text. */
export async function keepDraft(grid: Grid, draft: DraftRow, row: number): Promise<void> {
  const command = { kind: "add-row", at: draft.at, texts: draft.texts, conventions: grid.conventions } as const;
  const isDone = await run(grid, command, stepLabels.addRow, (refusal) => {
    const at = { row, column: refusal.column ?? 0 };
    const text = draft.texts[at.column] ?? "";
    grid.set({ draft, selection: single(at), editing: { at, text, isRefused: true }, ...told(grid, refusal) });
  });
  if (isDone) grid.set({ draft: undefined, told: undefined });
}
