import { readSheet } from "read-excel-file/browser";
import type { Bilingual } from "../../../../grammar/source.ts";

/** The cells of the first sheet of a file as text, or why there are none. */
export type WorkbookRead =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly message: Bilingual };

/** Reads a spreadsheet of the present kind (.xlsx). Numbers are told by their shortest decimal text, dates by ISO 8601. */
export async function readWorkbook(file: File): Promise<WorkbookRead> {
  if (!(await isZip(file))) return { ok: false, message: otherKind(file.name) };
  try {
    const rows = await readSheet(file);
    return { ok: true, rows: rows.map((row) => row.map(cellText)) };
  } catch {
    return { ok: false, message: unreadable(file.name) };
  }
}

/** An .xlsx file is an archive and begins as all of them do. */
async function isZip(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return [0x50, 0x4b, 0x03, 0x04].every((byte, i) => start[i] === byte);
}

/** A cell as somebody would have typed it. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return dayText(cell);
  if (typeof cell === "number") return numberText(cell);
  return String(cell);
}

function dayText(date: Date): string {
  const [day = "", time = ""] = date.toISOString().split("T");
  return time.startsWith("00:00") ? day : `${day} ${time.slice(0, 5)}`;
}

/** Three decimals could be taken for thousands, so that a fourth is written; it changes nothing. */
function numberText(value: number): string {
  const text = Number.isInteger(value) ? BigInt(value).toString() : String(value);
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

function otherKind(name: string): Bilingual {
  return {
    en: `“${name}” is not an Excel workbook of the present kind. Save it as .xlsx, or copy the cells and paste them.`,
    fr: `« ${name} » n’est pas un classeur Excel du format actuel. Enregistrez-le en .xlsx, ou copiez les cases et collez-les.`,
  };
}

function unreadable(name: string): Bilingual {
  return {
    en: `“${name}” cannot be read; it may be protected or damaged. Copy the cells and paste them instead.`,
    fr: `« ${name} » ne peut pas être lu ; il est peut-être protégé ou abîmé. Copiez plutôt les cases et collez-les.`,
  };
}
