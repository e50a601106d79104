import type { Cell } from "../../../grammar/ast.ts";
import { addEdition } from "./add-edition.ts";
import { readTyped } from "./cells/read-cell.ts";
import type { Conventions } from "./cells/reading.ts";
import { type CellChange, type Changed, changeSheet, type SheetChange } from "./change-sheet.ts";
import type { FoundSheet } from "./find-sheet.ts";
import { rowTexts } from "./row-texts.ts";

/** Cells from one corner to the other, both included, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What somebody does to a sheet. */
export type SheetCommand =
  /** Texts typed into cells. */
  | { readonly kind: "type"; readonly cells: readonly CellChange[]; readonly conventions: Conventions }
  /** A row typed in, before row `at`. */
  | {
      readonly kind: "add-row";
      readonly at: number;
      readonly texts: readonly string[];
      readonly conventions: Conventions;
    }
  | { readonly kind: "delete-rows"; readonly rows: readonly number[] }
  /** The first row (or column) of a range copied over the rest of it. */
  | { readonly kind: "fill"; readonly direction: "down" | "right"; readonly range: CellRange }
  /** A change whose texts are as the file writes them: what a paste plan says. */
  | { readonly kind: "change"; readonly change: SheetChange }
  | { readonly kind: "add-version"; readonly from: string };

/** The text edits of a command, or why it cannot be done. */
export function runCommand(found: FoundSheet, command: SheetCommand): Changed {
  switch (command.kind) {
    case "type":
      return typed(found, command.cells, command.conventions);
    case "add-row":
      return addRow(found, command);
    case "delete-rows":
      return changeSheet(found, { remove: command.rows });
    case "fill":
      return changeSheet(found, { cells: filled(found, command.direction, command.range) });
    case "change":
      return changeSheet(found, command.change);
    case "add-version":
      return addEdition(found, command.from);
  }
}

function typed(found: FoundSheet, cells: readonly CellChange[], conventions: Conventions): Changed {
  const read: CellChange[] = [];
  for (const { row, column, text } of cells) {
    const reading = text.trim() === "" ? emptied : understoodIn(found, { row, column, text }, conventions);
    if (reading.kind === "refused") return { ...reading, row, column };
    read.push({ row, column, text: reading.text });
  }
  return changeSheet(found, { cells: read });
}

/** Whether a cell may be empty depends on the rest of its row, which the change looks at. */
const emptied = { kind: "text", text: "" } as const;

function understoodIn(found: FoundSheet, { row, column, text }: CellChange, conventions: Conventions) {
  const { rulebook, language, columns, section } = found;
  const own = columns[column];
  if (!own) return emptied;
  const kept = currencyIn(section.rows[row]?.cells[column]);
  const reading = readTyped({ rulebook, language, column: own, conventions, ...(kept && { kept }) }, text);
  if (reading.kind === "text") return reading;
  const message = reading.kind === "problem" ? reading.message : askedDay(text);
  const suggestion = reading.kind === "problem" ? reading.suggestion : undefined;
  return { kind: "refused", message, ...(suggestion && { suggestion }) } as const;
}

/** The currency of the amount in a cell. */
function currencyIn(cell: Cell | undefined): string | undefined {
  const [value] = cell?.kind === "value-cell" ? cell.values : [];
  return value?.kind === "money" ? value.currency.text : undefined;
}

/** Numbers in two ways are settled by the file's language; days are not. */
function askedDay(text: string) {
  return {
    en: `"${text}" may be read day first or month first: write it as 2027-01-31.`,
    fr: `"${text}" se lit avec le jour ou le mois d'abord : écrivez-le 2027-01-31.`,
  };
}

function addRow(
  found: FoundSheet,
  { at, texts, conventions }: Extract<SheetCommand, { readonly kind: "add-row" }>,
): Changed {
  const read: string[] = [];
  for (const [column, text] of texts.entries()) {
    const reading = text.trim() === "" ? emptied : understoodIn(found, { row: -1, column, text }, conventions);
    if (reading.kind === "refused") return { ...reading, column };
    read.push(reading.text);
  }
  return changeSheet(found, { insert: { at, rows: [read] } });
}

function filled(
  found: FoundSheet,
  direction: "down" | "right",
  { top, left, bottom, right }: CellRange,
): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const from = direction === "down" ? { row: top, column } : { row, column: left };
      const source = found.section.rows[from.row];
      const text = source && rowTexts(found, source)[from.column];
      const isSource = from.row === row && from.column === column;
      if (text !== undefined && !isSource) changes.push({ row, column, text });
    }
  }
  return changes;
}
