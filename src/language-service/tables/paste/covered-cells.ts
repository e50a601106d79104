import type { MergedCells } from "../merged-cells.ts";

/** A place in a rectangle, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The cells of a rectangle whose value stands in another, with which they were merged. */
export interface Covered {
  has(row: number, column: number): boolean;
  /** The cell that has the value. */
  first(row: number, column: number): CellPlace | undefined;
}

/** Finds by any cell of some merged ones the first, which has their value. */
export function coveredCells(merged: readonly MergedCells[]): Covered {
  const firsts = new Map<string, CellPlace>();
  for (const { row, column, rows, columns } of merged) {
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) if (i + j > 0) firsts.set(`${row + i} ${column + j}`, { row, column });
    }
  }
  return {
    has: (row, column) => firsts.has(`${row} ${column}`),
    first: (row, column) => firsts.get(`${row} ${column}`),
  };
}
