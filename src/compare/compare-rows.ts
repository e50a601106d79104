import type { Table, TableRow } from "../rulebook/rulebook.ts";
import type { Content, Difference, Place } from "./change.ts";
import { compareCells } from "./compare-cells.ts";
import { compareCitations, placesOf } from "./compare-heading.ts";
import { logicOf } from "./meaning.ts";
import type { Day } from "./over-time.ts";
import { pairBy } from "./pair.ts";
import { type Meeting, meetingsOf } from "./table-meetings.ts";

/** A table as it stands in one edition. */
export interface TableState {
  readonly table: Table;
  readonly rows: readonly TableRow[];
}

/**
 * Compares the rows in force on a day. Rows are paired by what they hold for, value by value, so that a row `A1 or A2`
 * and two rows that say the same are equal; what differs is told once for each pair of rows.
 */
export function compareRows(older: TableState, newer: TableState, day: Day): readonly Difference[] {
  const meetings = meetingsOf(older.rows, newer.rows, day);
  const changed = meetings.flatMap((meeting) => {
    if (!meeting.older || !meeting.newer) return [];
    const cells = compareCells({ table: older.table, row: meeting.older }, { table: newer.table, row: meeting.newer });
    const place: Place = { kind: "row", keys: namedKeys(meeting, newer.table) };
    return [...cells, ...compareCitations(meeting.older, meeting.newer)].map((difference) => ({
      ...difference,
      place: [place, ...difference.place],
    }));
  });
  return [...changed, ...compareLonely(meetings, newer.table)];
}

/** Rows without a counterpart: one that gives the same as another lonely row holds for other keys now; the rest came or went. */
function compareLonely(meetings: readonly Meeting[], table: Table): readonly Difference[] {
  const gone = meetings.flatMap((meeting) =>
    meeting.older && !meeting.newer ? [lonely(meeting, meeting.older, table)] : [],
  );
  const come = meetings.flatMap((meeting) =>
    meeting.newer && !meeting.older ? [lonely(meeting, meeting.newer, table)] : [],
  );
  return pairBy(gone, come, ({ row }) => logicOf(row.cells)).map((pair) => {
    if (pair.kind === "gone") return cameOrWent("removed", pair.older);
    if (pair.kind === "come") return cameOrWent("added", pair.newer);
    const { older, newer } = pair;
    const [from, to] = [older.keys, newer.keys].map((keys): Content => ({ kind: "patterns", keys }));
    return {
      kind: "condition-changed",
      place: [{ kind: "row", keys: newer.keys }],
      ...(from && { from }),
      ...(to && { to }),
      ...placesOf(older.row, newer.row),
    };
  });
}

interface LonelyRow {
  readonly row: TableRow;
  readonly keys: ReturnType<typeof namedKeys>;
}

function lonely(meeting: Meeting, row: TableRow, table: Table): LonelyRow {
  return { row, keys: namedKeys(meeting, table) };
}

function cameOrWent(kind: "added" | "removed", { row, keys }: LonelyRow): Difference {
  return {
    kind,
    place: [{ kind: "row", keys }],
    [kind === "added" ? "to" : "from"]: { kind: "cells", cells: row.cells },
    [kind === "added" ? "newerSpan" : "olderSpan"]: row.span,
    provisions: row.provisions,
  };
}

function namedKeys({ patterns }: Meeting, { keys }: Table) {
  return patterns.map((pattern, i) => ({ name: keys[i]?.name ?? "", pattern }));
}
