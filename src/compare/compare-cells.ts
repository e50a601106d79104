import type { Table, TableRow } from "../rulebook/rulebook.ts";
import type { Difference, Place } from "./change.ts";
import { sameLogic } from "./meaning.ts";

/** A row and the table it stands in. */
export interface RowOfTable {
  readonly table: Table;
  readonly row: TableRow;
}

/** Compares the cells of two rows, output by output; an output that only one table has is told with the table. */
export function compareCells(older: RowOfTable, newer: RowOfTable): readonly Difference[] {
  return newer.table.outputs.flatMap(({ key, label }, i) => {
    const from = older.row.cells[older.table.outputs.findIndex((output) => output.key === key)];
    const to = newer.row.cells[i];
    if (from === undefined || to === undefined || sameLogic(from, to)) return [];
    const place: readonly Place[] =
      newer.table.outputs.length > 1 ? [{ kind: "part", part: "output", key, label }] : [];
    return [
      {
        kind: "value-changed",
        place,
        from: { kind: "cells", cells: [from] },
        to: { kind: "cells", cells: [to] },
        olderSpan: from.span,
        newerSpan: to.span,
        provisions: newer.row.provisions,
      },
    ];
  });
}
