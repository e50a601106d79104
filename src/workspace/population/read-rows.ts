import type { Bilingual } from "../../../grammar/source.ts";

/** A line of a file of people: what it says of one person, by column, or why it says nothing. */
export type Row =
  | { readonly line: number; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly line: number; readonly problem: Bilingual };

/** How a file of people is written: cells under headings, or one JSON object a line. */
export type RowFormat = "csv" | "ndjson";

/** Reads a file of people bit by bit, so that work on the first of them begins before the last has been read. */
export interface RowReader {
  /** The rows that end within this next bit of the text. */
  read(text: string): readonly Row[];
  /** The row that no line break ends. */
  end(): readonly Row[];
}

/** A reader of rows; what is not understood of a row is told with its line, and does not stop the others. */
export function readRows(format: RowFormat): RowReader {
  return format === "ndjson" ? objectReader() : cellReader();
}

/** One JSON object a line; empty lines say nothing. */
function objectReader(): RowReader {
  let rest = "";
  let line = 0;
  const rowOf = (text: string): readonly Row[] => {
    line++;
    return text.trim() === "" ? [] : [objectRow(line, text)];
  };
  return {
    read(text) {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      return lines.flatMap(rowOf);
    },
    end: () => rowOf(rest),
  };
}

function objectRow(line: number, text: string): Row {
  try {
    const fields: unknown = JSON.parse(text);
    if (typeof fields === "object" && fields !== null && !Array.isArray(fields)) return { line, fields: { ...fields } };
  } catch {
    // Told below: what the machine says of it helps nobody.
  }
  return { line, problem: notAnObject };
}

const notAnObject: Bilingual = {
  en: 'The line is not one JSON object, such as {"married": true}.',
  fr: 'La ligne n\'est pas un objet JSON tel que {"married": true}.',
};

/** Cells between commas, semicolons or tabs, whichever the headings use; within quotation marks they may hold any of these. */
function cellReader(): RowReader {
  let headings: readonly string[] | undefined;
  let separator = ",";
  let rest = "";
  let line = 0;
  const rowOf = (text: string): readonly Row[] => {
    const first = line + 1;
    line += text.split("\n").length;
    if (text.trim() === "") return [];
    if (headings) return [cellRow(first, headings, cellsOf(text, separator))];
    separator = separatorOf(text);
    headings = cellsOf(text.replace(/^\ufeff/, ""), separator).map((heading) => heading.trim());
    return [];
  };
  return {
    read(text) {
      const { records, rest: left } = recordsIn(rest + text);
      rest = left;
      return records.flatMap(rowOf);
    },
    end: () => rowOf(rest),
  };
}

/** Cuts at line breaks outside quotation marks: a doubled mark within a cell opens and closes at once. */
function recordsIn(text: string): { readonly records: readonly string[]; readonly rest: string } {
  const records: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '"') quoted = !quoted;
    else if (sign === "\n" && !quoted) {
      records.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return { records, rest: text.slice(start) };
}

function separatorOf(headings: string): string {
  const count = (sign: string) => headings.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** The cells of a record, without their quotation marks. */
function cellsOf(record: string, separator: string): readonly string[] {
  const text = record.replace(/\r$/, "");
  if (!text.includes('"')) return text.split(separator);
  const cells: string[] = [];
  const cell = separator === "\t" ? quotedByTabs : separator === ";" ? quotedBySemicolons : quotedByCommas;
  for (const [, quoted, plain] of text.matchAll(cell)) cells.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
  return cells;
}

const quotedByCommas = /(?<=^|,)(?:"((?:[^"]|"")*)"|([^,]*))(?=,|$)/g;
const quotedBySemicolons = /(?<=^|;)(?:"((?:[^"]|"")*)"|([^;]*))(?=;|$)/g;
const quotedByTabs = /(?<=^|\t)(?:"((?:[^"]|"")*)"|([^\t]*))(?=\t|$)/g;

/** An empty cell says nothing. */
function cellRow(line: number, headings: readonly string[], cells: readonly string[]): Row {
  if (cells.length > headings.length) return { line, problem: tooManyCells(headings.length, cells.length) };
  const fields: Record<string, string> = {};
  headings.forEach((heading, i) => {
    const cell = cells[i]?.trim() ?? "";
    if (cell !== "") fields[heading] = cell;
  });
  return { line, fields };
}

function tooManyCells(headings: number, cells: number): Bilingual {
  return {
    en: `The line has ${cells} cells, but there are ${headings} headings; put quotation marks round a cell with a separator.`,
    fr: `La ligne a ${cells} cellules pour ${headings} en-têtes ; mettez entre guillemets une cellule qui contient un séparateur.`,
  };
}
