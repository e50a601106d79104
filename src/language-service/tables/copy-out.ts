import type { Language } from "../../../grammar/source.ts";
import type { CellRange } from "./commands.ts";
import type { SheetColumn, TableSheet } from "./sheet.ts";

/** What goes to the clipboard: text for spreadsheets and plain editors, HTML for Word. */
export interface CopiedCells {
  readonly text: string;
  readonly html: string;
}

/**
 * Some cells for the clipboard, or with `headings` as a document has them: the names of the columns above, the title of the
 * table and borders. Bare numbers have the decimal sign of the reader's language, so that a spreadsheet takes them as numbers.
 */
export function copyOut(
  sheet: TableSheet,
  range: CellRange,
  { language, headings }: { readonly language: Language; readonly headings: boolean },
): CopiedCells {
  const columns = sheet.columns.slice(range.left, range.right + 1);
  const lines = sheet.rows.slice(range.top, range.bottom + 1).map(({ cells }) => {
    return columns.map((column, i) => cellFor(column, cells[range.left + i] ?? "", { language, headings }));
  });
  const names = columns.map(({ label }) => label[language]);
  const all = headings ? [names, ...lines] : lines;
  return {
    text: all.map((line) => line.map(quotedWhereNeeded).join("\t")).join("\r\n"),
    html: documentOf(headings ? sheet.label[language] : undefined, headings ? names : undefined, lines),
  };
}

function cellFor(
  { offers }: SheetColumn,
  text: string,
  { language, headings }: { readonly language: Language; readonly headings: boolean },
): string {
  if (/^-?\d+[.,]\d+$/.test(text)) return text.replace(/[.,]/, language === "fr" ? "," : ".");
  const offer = headings ? offers.find((one) => one.text === text) : undefined;
  return offer?.label[language] ?? text;
}

function quotedWhereNeeded(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function documentOf(
  title: string | undefined,
  names: readonly string[] | undefined,
  lines: readonly (readonly string[])[],
): string {
  const caption = title === undefined ? "" : `<caption>${escaped(title)}</caption>`;
  const head = names ? `<thead><tr>${names.map((name) => `<th>${escaped(name)}</th>`).join("")}</tr></thead>` : "";
  const rows = lines.map((line) => `<tr>${line.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("");
  const style = "border-collapse:collapse";
  return `<table border="1" style="${style}">${caption}${head}<tbody>${rows}</tbody></table>`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
