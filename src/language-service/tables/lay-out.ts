import type { Row } from "../../../grammar/ast.ts";
import { rowLines } from "../../../grammar/print/expressions.ts";
import { speechOf } from "../../../grammar/print/speech.ts";
import type { Span } from "../../../grammar/source.ts";
import type { FoundSheet } from "./find-sheet.ts";

/** A change of text: what to put in the place of a stretch of it. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** A row as the sheet shall have it: one of the text, another in its place, or a new one. */
export interface RowToBe {
  readonly row: Row;
  /** The row of the text whose line it takes. */
  readonly replaces?: Row;
}

/**
 * The least changes of text by which a section has these rows, in columns aligned as the formatter aligns them. Rows that
 * stay must come in the order of the text. Lines that do not change are not touched, nor are comments between rows.
 */
export function layOut({ text, language, section, header }: FoundSheet, rows: readonly RowToBe[]): readonly TextEdit[] {
  const speech = speechOf(language);
  const bare = [header, ...rows.map(({ row }) => row)].map((row) => ({ ...row, comments: [] }));
  const printed = rowLines(speech, bare);
  const page = new PageOfRows(text, header);
  page.replace(header, printed[0] ?? "");
  const left = [...section.rows];
  rows.forEach(({ replaces }, i) => {
    while (replaces && left.length > 0 && left[0] !== replaces) page.remove(left.shift());
    if (replaces) left.shift();
    if (replaces) page.replace(replaces, printed[i + 1] ?? "");
    else page.insert(printed[i + 1] ?? "");
  });
  for (const row of left) page.remove(row);
  return page.edits;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Goes down the lines of a section and collects edits; two that touch become one. */
class PageOfRows {
  readonly edits: TextEdit[] = [];
  readonly #text: string;
  readonly #file: string;
  readonly #indent: string;
  readonly #newline: string;
  /** Where the last line that stays ends. */
  #end = 0;

  constructor(text: string, header: Row) {
    this.#text = text;
    this.#file = header.span.file;
    const line = this.#lineOf(header);
    this.#indent = text.slice(line.start, header.span.start);
    this.#newline = text[line.end] === "\r" ? "\r\n" : "\n";
  }

  replace(row: Row, printed: string): void {
    const { start, end } = this.#lineOf(row);
    const line = this.#indent + printed;
    if (this.#text.slice(start, end) !== line) this.#put(start, end, line);
    this.#end = end;
  }

  insert(printed: string): void {
    this.#put(this.#end, this.#end, this.#newline + this.#indent + printed);
  }

  remove(row: Row | undefined): void {
    if (!row) return;
    const { start, end } = this.#lineOf(row);
    this.#put(start - this.#newline.length, end, "");
    this.#end = end;
  }

  #lineOf({ span }: Row): Line {
    const start = this.#text.lastIndexOf("\n", span.start - 1) + 1;
    const next = this.#text.indexOf("\n", span.end);
    const end = next === -1 ? this.#text.length : next;
    return { start, end: this.#text[end - 1] === "\r" ? end - 1 : end };
  }

  #put(start: number, end: number, text: string): void {
    const last = this.edits.at(-1);
    if (last?.span.end !== start) this.edits.push({ span: { file: this.#file, start, end }, text });
    else this.edits[this.edits.length - 1] = { span: { ...last.span, end }, text: last.text + text };
  }
}
