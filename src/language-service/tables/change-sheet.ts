import type { Row } from "../../../grammar/ast.ts";
import { commentText } from "../../../grammar/print/page.ts";
import type { Bilingual } from "../../../grammar/source.ts";
import type { FoundSheet } from "./find-sheet.ts";
import { layOut, type RowToBe, type TextEdit } from "./lay-out.ts";
import { parseRows } from "./parse-rows.ts";
import { rowTexts } from "./row-texts.ts";

/** A change of a sheet. Rows and columns are counted from 0 as the sheet stands before it. */
export interface SheetChange {
  /** New texts of cells, as the file writes them. */
  readonly cells?: readonly CellChange[];
  /** New rows, a text for each column, that stand before row `at`. */
  readonly insert?: { readonly at: number; readonly rows: readonly (readonly string[])[] };
  /** Rows that go. */
  readonly remove?: readonly number[];
}

/** What a cell says instead. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What comes of a change: the text edits that make it, or in a sentence why it cannot be made. */
export type Changed =
  | { readonly kind: "edits"; readonly edits: readonly TextEdit[] }
  | {
      readonly kind: "refused";
      readonly message: Bilingual;
      readonly suggestion?: string;
      readonly row?: number;
      readonly column?: number;
    };

/** The edits that make a change, all or none. The rest of the text stays as it is but for the alignment of these columns. */
export function changeSheet(found: FoundSheet, { cells = [], insert, remove = [] }: SheetChange): Changed {
  const texts = new Map<number, Map<number, string>>();
  for (const { row, column, text } of cells) texts.set(row, (texts.get(row) ?? new Map()).set(column, text));
  const changed = [...texts].flatMap(([place, own]) => {
    const row = found.section.rows[place];
    return row ? [{ place, texts: withTexts(found, row, own), comment: row }] : [];
  });
  const added = (insert?.rows ?? []).map((texts) => ({ place: -1, texts, comment: undefined }));
  const wanted = [...changed, ...added];
  for (const { place, texts } of wanted) {
    const problem = misplaced(found, place, texts);
    if (problem) return problem;
  }
  const parsed = parseRows(
    wanted.map(({ texts, comment }) => lineOf(found, texts, comment)),
    found.language,
  );
  const rows: Row[] = [];
  for (const [i, one] of parsed.entries()) {
    if (one.kind === "problem") return refused(one.diagnostic?.message ?? notRead, wanted[i]?.place);
    rows.push(one.row);
  }
  const instead = new Map(changed.map(({ place }, i) => [place, rows[i]]));
  return {
    kind: "edits",
    edits: layOut(found, rowsToBe(found, instead, insert?.at, rows.slice(changed.length), remove)),
  };
}

const notRead: Bilingual = {
  en: "This row cannot be read; undo the last change of it.",
  fr: "Cette ligne ne se lit pas ; annulez sa dernière modification.",
};

function refused(message: Bilingual, row?: number, column?: number): Changed {
  return {
    kind: "refused",
    message,
    ...(row !== undefined && row >= 0 && { row }),
    ...(column !== undefined && { column }),
  };
}

function rowsToBe(
  { section }: FoundSheet,
  instead: ReadonlyMap<number, Row | undefined>,
  at: number | undefined,
  added: readonly Row[],
  remove: readonly number[],
): readonly RowToBe[] {
  const gone = new Set(remove);
  const rows = section.rows.flatMap((row, i): readonly (RowToBe & { readonly place: number })[] =>
    gone.has(i) ? [] : [{ row: instead.get(i) ?? row, replaces: row, place: i }],
  );
  const before = rows.findIndex(({ place }) => place >= (at ?? Infinity));
  return rows.toSpliced(before === -1 ? rows.length : before, 0, ...added.map((row) => ({ row, place: -1 })));
}

/** The texts of a row, some of them replaced. */
function withTexts(found: FoundSheet, row: Row, own: ReadonlyMap<number, string>): readonly string[] {
  return rowTexts(found, row).map((text, i) => own.get(i)?.trim() ?? text);
}

/** The line of a row: cells up to the last that has a text, then what closes it. */
function lineOf({ columns }: FoundSheet, texts: readonly string[], commented: Row | undefined): string {
  const of = (kind: "dates" | "provisions") => texts[columns.findIndex((column) => column.kind === kind)] ?? "";
  const cells = texts.filter((_, i) => !isTail(columns[i]?.kind));
  const last = cells.findLastIndex((text) => text !== "");
  const bars = `| ${cells.slice(0, last + 1).join(" | ")} |`;
  const [dates, provisions] = [of("dates"), of("provisions")];
  const comment = commented?.endComment ? `  ${commentText(commented.endComment)}` : "";
  return bars + (dates && ` ${dates}`) + (provisions && `  [${provisions}]`) + comment;
}

/** A cell that no row can have: an empty one, but for the last values of a key across; or one with a sign of the layout. */
function misplaced({ columns }: FoundSheet, row: number, texts: readonly string[]): Changed | undefined {
  const full = texts.findLastIndex((text, i) => text !== "" && columns[i]?.kind === "across");
  for (const [column, { kind, label }] of columns.entries()) {
    const text = texts[column] ?? "";
    const mayBeEmpty = isTail(kind) || (kind === "across" && column > full && full !== -1);
    if (text === "" && !mayBeEmpty) return refused(empty(label), row, column);
    if (/[|\n#]/.test(text)) return refused(layoutSign(text), row, column);
  }
  return undefined;
}

function isTail(kind: string | undefined): boolean {
  return kind === "dates" || kind === "provisions";
}

function empty(label: Bilingual): Bilingual {
  return {
    en: `A cell always says something: write a value under "${label.en}", or "unreadable", "external" or "no entitlement".`,
    fr: `Une case dit toujours quelque chose : écrivez une valeur sous "${label.fr}", ou "illisible", "externe" ou "aucun droit".`,
  };
}

function layoutSign(text: string): Bilingual {
  return {
    en: `"${text}" has a sign that a cell cannot hold: leave out "|", "#" and line breaks.`,
    fr: `"${text}" a un signe qu'une case ne peut contenir : ôtez "|", "#" et les sauts de ligne.`,
  };
}
