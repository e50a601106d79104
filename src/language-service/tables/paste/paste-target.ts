import { slug } from "../../../../grammar/names.ts";
import type { Bilingual } from "../../../../grammar/source.ts";
import type { Rectangle } from "../clipboard-text.ts";
import type { Column } from "../columns.ts";
import { headingTaken, noPlaceFor } from "./paste-words.ts";

/** Where the cells of a rectangle go. */
export interface Target {
  /** The first line that is not the names of the columns. */
  readonly firstLine: number;
  /** The row of the sheet that takes it. */
  readonly row: number;
  /** The column of the rectangle that goes to a column of the sheet. */
  sourceOf(column: number): number | undefined;
  readonly notes: readonly Bilingual[];
}

/** Puts the rectangle at a cell, or where its first line names columns under their names. */
export function targetOf(
  { columns }: { readonly columns: readonly Column[] },
  rectangle: Rectangle,
  at: { readonly row: number; readonly column: number },
): Target {
  const heading = rectangle[0] ?? [];
  const named = heading.map((cell) => columns.findIndex((column) => isCalled(column, cell)));
  if (rectangle.length > 1 && named.some((column) => columns[column]?.kind === "key")) {
    const strange = heading.filter((cell, i) => named[i] === -1 && cell.trim() !== "");
    const sourceOf = (column: number) => found(named.indexOf(column));
    return { firstLine: 1, row: at.row, sourceOf, notes: [headingTaken, ...strange.map(noPlaceFor)] };
  }
  const width = rectangle.reduce((most, line) => Math.max(most, line.length), 0);
  const sourceOf = (column: number) => {
    const source = column - at.column;
    return source >= 0 && source < width ? source : undefined;
  };
  const beyond = Array.from({ length: Math.max(0, at.column + width - columns.length) }, (_, i) => {
    const source = columns.length - at.column + i;
    const value = rectangle.find((line) => line[source]?.trim())?.[source];
    return value === undefined ? [] : [noPlaceFor(`${value.trim()} ...`)];
  });
  return { firstLine: 0, row: at.row, sourceOf, notes: beyond.flat() };
}

function found(place: number): number | undefined {
  return place === -1 ? undefined : place;
}

function isCalled({ name, label }: Column, cell: string): boolean {
  const called = slug(cell.trim());
  return called !== "" && [name, label.en, label.fr].some((way) => way !== "" && slug(way) === called);
}
