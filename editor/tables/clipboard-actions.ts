import type { Conventions } from "../../src/language-service/tables/cells/reading.ts";
import { type CopiedCells, copyOut } from "../../src/language-service/tables/copy-out.ts";
import type { Paste } from "../../src/language-service/tables/paste-plan.ts";
import { deleteRows, run, selectedRows } from "./edit-actions.ts";
import type { Grid } from "./grid-state.ts";
import { rememberConventions } from "./remembered-conventions.ts";
import { rangeOf } from "./selection.ts";
import { stepLabels } from "./step-labels.ts";

/** The selected cells for the clipboard. Rows that are not in the text are left out. */
export function copiedCells(grid: Grid): CopiedCells {
  const rows = selectedRows(grid);
  const { left, right } = rangeOf(grid.state.selection);
  const range = { top: rows[0] ?? 0, bottom: rows.at(-1) ?? -1, left, right };
  return copyOut(grid.sheet, range, { language: grid.language, headings: false });
}

/** The whole table for the clipboard, with its headings. */
export async function copyTable(grid: Grid): Promise<void> {
  const range = { top: 0, left: 0, bottom: grid.sheet.rows.length - 1, right: grid.sheet.columns.length - 1 };
  const { text, html } = copyOut(grid.sheet, range, { language: grid.language, headings: true });
  const item = new ClipboardItem({
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([html], { type: "text/html" }),
  });
  await navigator.clipboard.write([item]);
  grid.set({ told: { words: grid.texts.table.copied } });
}

/** Takes whole rows out after they were copied; cells stay, since none may be empty. */
export function cut(grid: Grid): void {
  const { left, right } = rangeOf(grid.state.selection);
  if (left === 0 && right === grid.extent.columns - 1) deleteRows(grid);
  else grid.set({ told: { words: grid.texts.table.cutCells } });
}

/** One value goes into every selected cell; a rectangle is shown before it is pasted. */
export function paste(grid: Grid, text: string, html: string): void {
  const { left, right } = rangeOf(grid.state.selection);
  if (!/[\t\n]/.test(text.trim())) {
    const columns = grid.sheet.columns.map((_, column) => column).slice(left, right + 1);
    const cells = selectedRows(grid).flatMap((row) => columns.map((column) => ({ row, column, text })));
    void run(grid, { kind: "type", cells, conventions: grid.conventions }, stepLabels.paste);
    return;
  }
  const at = { row: firstRow(grid), column: left };
  void look(grid, { text, at, conventions: grid.conventions, corrections: [], ...(html && { html }) });
}

/** Says another text for a cell that was not understood. */
export function correct(grid: Grid, line: number, column: number, text: string): void {
  const { pasting } = grid.state;
  if (!pasting) return;
  const others = pasting.paste.corrections.filter((one) => one.line !== line || one.column !== column);
  void look(grid, { ...pasting.paste, corrections: [...others, { line, column, text }] });
}

/** Says how numbers or dates are written, here and from now on. */
export function settle(grid: Grid, conventions: Conventions): void {
  const { pasting } = grid.state;
  rememberConventions({ ...grid.conventions, ...conventions });
  if (pasting) void look(grid, { ...pasting.paste, conventions: { ...pasting.paste.conventions, ...conventions } });
}

/** Does the paste; what is left out stays in view until it is closed. */
export async function apply(grid: Grid): Promise<void> {
  const { pasting } = grid.state;
  if (!pasting) return;
  const { plan } = pasting;
  grid.set({ pasting: { ...pasting, plan: { ...plan, change: {} }, isApplied: true } });
  const isDone = await run(grid, { kind: "change", change: plan.change }, stepLabels.paste);
  if (!isDone) grid.set({ pasting });
  else if (plan.leftOut === 0) closePaste(grid);
}

/** Puts the paste away. */
export function closePaste(grid: Grid): void {
  grid.set({ pasting: undefined });
}

async function look(grid: Grid, wanted: Paste): Promise<void> {
  const plan = await grid.studio.ask("planPaste", { address: grid.address, paste: wanted });
  if (plan) grid.set({ pasting: { paste: wanted, plan, isApplied: false }, told: undefined, editing: undefined });
}

/** The row of the sheet at the top of the selection, or where a row that is not in it would stand. */
function firstRow({ rows, sheet, state }: Grid): number {
  const { top } = rangeOf(state.selection);
  const shown = rows.slice(top).find(({ kind }) => kind === "row");
  return shown?.kind === "row" ? shown.row : sheet.rows.length;
}
