import type { Bilingual } from "../../../grammar/source.ts";
import { readCell, readTyped } from "./cells/read-cell.ts";
import type { CellReading, Conventions } from "./cells/reading.ts";
import type { CellChange, SheetChange } from "./change-sheet.ts";
import { type Rectangle, readClipboardText } from "./clipboard-text.ts";
import type { FoundSheet } from "./find-sheet.ts";
import { readMergedCells } from "./merged-cells.ts";
import { conventionsShown } from "./paste/conventions-shown.ts";
import { type CellPlace, type Covered, coveredCells } from "./paste/covered-cells.ts";
import { type Target, targetOf } from "./paste/paste-target.ts";
import { linesTooMany, mergedNote, twoWays } from "./paste/paste-words.ts";
import { rowTexts } from "./row-texts.ts";

/** What somebody pastes, and where. */
export interface Paste {
  /** The clipboard as text, and as HTML where the spreadsheet gave it. */
  readonly text: string;
  readonly html?: string;
  /** The cell of the sheet that takes the first one. */
  readonly at: { readonly row: number; readonly column: number };
  readonly conventions: Conventions;
  /** What was written instead of cells that were not understood. */
  readonly corrections: readonly Correction[];
}

/** Another text for a cell, by its line in what was pasted (from 0) and its column in the sheet. */
export interface Correction {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** What a paste would do, before it is done. A row with a cell that is not understood is left out as a whole. */
export interface PastePlan {
  readonly change: SheetChange;
  readonly newRows: number;
  readonly changedRows: number;
  readonly sameRows: number;
  /** Lines without anything in them, which are skipped. */
  readonly emptyRows: number;
  readonly leftOut: number;
  readonly unclear: readonly UnclearCell[];
  /** What must be said before the rest is understood. */
  readonly asks: readonly (keyof Conventions)[];
  /** How the numbers and dates were read. */
  readonly conventions: Conventions;
  /** What else should be known: merged cells, columns without a place. */
  readonly notes: readonly Bilingual[];
}

/** A cell that is not understood. */
export interface UnclearCell {
  readonly line: number;
  readonly column: number;
  readonly written: string;
  readonly message: Bilingual;
  readonly suggestion?: string;
}

/** Pastes of more lines than these are refused. */
const MOST_LINES = 20_000;

/** What a paste would do to a sheet: nothing that was pasted is lost without a word about it. */
export function pastePlan(found: FoundSheet, paste: Paste): PastePlan {
  const rectangle = readClipboardText(paste.text);
  const shown = conventionsShown(rectangle);
  const conventions = { ...paste.conventions, ...shown };
  if (rectangle.length > MOST_LINES) return refused(conventions, rectangle.length);
  const target = targetOf(found, rectangle, paste.at);
  const merged = readMergedCells(paste.html ?? "");
  const covered = coveredCells(merged);
  const reader = new Reader(found, { target, rectangle, covered, conventions, corrections: paste.corrections });
  return reader.plan([...target.notes, ...merged.map((cells) => mergedNote(cells, rectangle))]);
}

function refused(conventions: Conventions, lines: number): PastePlan {
  const counts = { newRows: 0, changedRows: 0, sameRows: 0, emptyRows: 0, leftOut: lines };
  return { change: {}, ...counts, unclear: [], asks: [], conventions, notes: [linesTooMany(lines, MOST_LINES)] };
}

type Unread = Exclude<CellReading, { readonly kind: "text" }>;

interface Given {
  readonly target: Target;
  readonly rectangle: Rectangle;
  readonly covered: Covered;
  readonly conventions: Conventions;
  readonly corrections: readonly Correction[];
}

/** Reads line after line, and keeps what each would do. */
class Reader {
  readonly #found: FoundSheet;
  readonly #given: Given;
  readonly #corrections: ReadonlyMap<string, string>;
  /** Readings by column and text: what stands in a table stands there often. */
  readonly #read: Map<string, CellReading>[];
  readonly #cells: CellChange[] = [];
  readonly #rows: (readonly string[])[] = [];
  readonly #unclear: UnclearCell[] = [];
  readonly #asks = new Set<keyof Conventions>();
  #counts = { changedRows: 0, sameRows: 0, emptyRows: 0, leftOut: 0 };

  constructor(found: FoundSheet, given: Given) {
    this.#found = found;
    this.#given = given;
    this.#corrections = new Map(given.corrections.map(({ line, column, text }) => [`${line} ${column}`, text]));
    this.#read = found.columns.map(() => new Map());
  }

  plan(notes: readonly Bilingual[]): PastePlan {
    const { rectangle, target, conventions } = this.#given;
    let row = target.row;
    for (let line = target.firstLine; line < rectangle.length; line++) {
      if (this.#isEmpty(line)) this.#counts.emptyRows++;
      else this.#takeLine(line, row++);
    }
    const at = this.#found.section.rows.length;
    return {
      change: { cells: this.#cells, ...(this.#rows.length > 0 && { insert: { at, rows: this.#rows } }) },
      newRows: this.#rows.length,
      ...this.#counts,
      unclear: this.#unclear,
      asks: [...this.#asks],
      conventions,
      notes,
    };
  }

  #isEmpty(line: number): boolean {
    const cells = this.#given.rectangle[line] ?? [];
    return cells.every((cell, i) => cell.trim() === "" && !this.#given.covered.has(line, i));
  }

  #takeLine(line: number, row: number): void {
    const before = this.#found.section.rows[row];
    const old = before && rowTexts(this.#found, before);
    const unclear = this.#unclear.length;
    const texts = this.#found.columns.map((_, column) => this.#textAt(line, column, old));
    this.#checkHoles(line, texts);
    if (this.#unclear.length > unclear) this.#counts.leftOut++;
    else if (!old) this.#rows.push(texts);
    else this.#keepChanges(row, texts, old);
  }

  #keepChanges(row: number, texts: readonly string[], old: readonly string[]): void {
    const changes = texts.flatMap((text, column) => (isSame(text, old[column]) ? [] : [{ row, column, text }]));
    if (changes.length > 0) this.#counts.changedRows++;
    else this.#counts.sameRows++;
    this.#cells.push(...changes);
  }

  /** The text that a cell shall have; empty where it is not understood, which is noted. */
  #textAt(line: number, column: number, old: readonly string[] | undefined): string {
    const { target, rectangle, covered } = this.#given;
    const from = target.sourceOf(column);
    const corrected = this.#corrections.get(`${line} ${column}`);
    const given = corrected ?? (from === undefined ? undefined : rectangle[line]?.[from]);
    if (given === undefined && old) return old[column] ?? "";
    const written = given ?? "";
    const first = from === undefined ? undefined : covered.first(line, from);
    if (written.trim() === "" && !first && this.#mayBeEmpty(column)) return this.#emptied(column, old);
    const reading = this.#readingOf(column, written, corrected !== undefined);
    if (reading.kind === "text") return reading.text;
    this.#note({ line, column, written }, reading, first);
    return "";
  }

  #mayBeEmpty(column: number): boolean {
    const kind = this.#found.columns[column]?.kind;
    return kind === "dates" || kind === "provisions" || kind === "across";
  }

  /** What closes a row is not taken away by an empty cell. */
  #emptied(column: number, old: readonly string[] | undefined): string {
    return this.#found.columns[column]?.kind === "across" ? "" : (old?.[column] ?? "");
  }

  #note(place: Pick<UnclearCell, "line" | "column" | "written">, reading: Unread, first: CellPlace | undefined): void {
    if (reading.kind === "asks") this.#asks.add(reading.about);
    const suggestion =
      this.#standsIn(place.column, first) ?? (reading.kind === "problem" ? reading.suggestion : undefined);
    const message = reading.kind === "problem" ? reading.message : twoWays(place.written);
    this.#unclear.push({ ...place, message, ...(suggestion && { suggestion }) });
  }

  /** The value of merged cells, which stands in the first of them. */
  #standsIn(column: number, first: CellPlace | undefined): string | undefined {
    if (!first) return undefined;
    const reading = this.#readingOf(column, this.#given.rectangle[first.row]?.[first.column] ?? "", false);
    return reading.kind === "text" ? reading.text : undefined;
  }

  #readingOf(column: number, written: string, typed: boolean): CellReading {
    const known = typed ? undefined : this.#read[column]?.get(written);
    if (known) return known;
    const { rulebook, language, columns } = this.#found;
    const place = { rulebook, language, column: columns[column] as FoundSheet["columns"][number] };
    const reading = (typed ? readTyped : readCell)({ ...place, conventions: this.#given.conventions }, written);
    if (!typed) this.#read[column]?.set(written, reading);
    return reading;
  }

  /** Only the last values of the key across may be left out. */
  #checkHoles(line: number, texts: readonly string[]): void {
    const { columns } = this.#found;
    const last = texts.findLastIndex((text, i) => text !== "" && columns[i]?.kind === "across");
    const noted = new Set(this.#unclear.filter((cell) => cell.line === line).map(({ column }) => column));
    columns.forEach(({ kind }, column) => {
      if (kind !== "across" || texts[column] !== "" || noted.has(column) || (column > last && last !== -1)) return;
      this.#unclear.push({ line, column, written: "", message: hole });
    });
  }
}

/** Noughts at the end of the decimals change nothing, so the text keeps its own. */
function isSame(text: string, old = ""): boolean {
  return text === old || withoutNoughts(text) === withoutNoughts(old);
}

function withoutNoughts(text: string): string {
  return text.replace(/(\d+)(?:([.,]\d*?)0+)(?=\D|$)/g, (_, whole: string, decimals: string) => {
    return decimals.length > 1 ? whole + decimals : whole;
  });
}

const hole: Bilingual = {
  en: `This cell is empty; where there is no value, write "unreadable", "external" or "no entitlement".`,
  fr: `Cette case est vide ; s'il n'y a pas de valeur, écrivez "illisible", "externe" ou "aucun droit".`,
};
