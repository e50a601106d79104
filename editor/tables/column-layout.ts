import type { TableSheet } from "../../src/language-service/tables/sheet.ts";

/** Where the columns of a grid stand, in pixels. The one with the number of the row comes before them. */
export interface ColumnLayout {
  readonly widths: readonly number[];
  /** For columns that stay in view: the distance at which they stop. */
  readonly frozen: readonly (number | undefined)[];
  readonly rowHead: number;
  readonly total: number;
}

/** Pixels of a character at the size of the grid, and of what stands around it. */
const CHARACTER = 7.9;
const AROUND = 26;

/** Columns as wide as what stands in them, within reason; the keys stay in view while they leave room for the rest. */
export function columnLayout(sheet: TableSheet, language: "en" | "fr", hasMarks: boolean): ColumnLayout {
  const widths = sheet.columns.map(({ label, type }, column) => {
    const heading = Math.max(label[language].length, Math.min(18, type?.[language].length ?? 0));
    const longest = sheet.rows.reduce((most, { cells }) => Math.max(most, cells[column]?.length ?? 0), heading);
    return Math.round(Math.min(260, Math.max(72, longest * CHARACTER + AROUND)));
  });
  const rowHead = hasMarks ? 200 : 56;
  let left = rowHead;
  const frozen = sheet.columns.map(({ kind }, column) => {
    const width = widths[column] ?? 0;
    if (kind !== "key" || left + width > MOST_FROZEN) return undefined;
    left += width;
    return left - width;
  });
  return { widths, frozen, rowHead, total: rowHead + widths.reduce((sum, width) => sum + width, 0) };
}

/** More than this many pixels do not stay in view, so that a small screen still shows what the keys give. */
const MOST_FROZEN = 460;
