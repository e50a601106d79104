import type { Table } from "../rulebook/rulebook.ts";
import type { Content, Difference } from "./change.ts";
import { compareHeading, placesOf } from "./compare-heading.ts";
import { compareParts } from "./compare-parts.ts";
import { compareRows } from "./compare-rows.ts";
import { logicOf, sameLogic } from "./meaning.ts";
import { inForceOn, overTime } from "./over-time.ts";

/** Compares two states of a table: its shape, then cell by cell what each edition gives. */
export function compareTable(older: Table, newer: Table): readonly Difference[] {
  return [
    ...compareHeading(older, newer),
    ...compareShape(older, newer),
    ...compareOtherKeys(older, newer),
    ...compareEditions(older, newer),
  ];
}

/** Keys and outputs. Rows can be compared only where the keys are the same. */
function compareShape(older: Table, newer: Table): readonly Difference[] {
  const outputs = compareParts("output", older.outputs, newer.outputs);
  if (haveSameKeys(older, newer)) return outputs;
  const from = { kind: "names", keys: older.keys.map(({ name }) => name) } as const;
  const to = { kind: "names", keys: newer.keys.map(({ name }) => name) } as const;
  return [{ kind: "condition-changed", place: [{ kind: "keys" }], from, to, ...placesOf(older, newer) }, ...outputs];
}

function haveSameKeys(older: Table, newer: Table): boolean {
  return logicOf(older.keys) === logicOf(newer.keys);
}

/** What the table gives for keys that stand in no row. */
function compareOtherKeys(older: Table, newer: Table): readonly Difference[] {
  const [from, to] = [otherKeys(older), otherKeys(newer)];
  if (sameLogic(from, to)) return [];
  return [{ kind: "value-changed", place: [{ kind: "other-keys" }], from, to, ...placesOf(older, newer) }];
}

function otherKeys(table: Table): Content {
  return { kind: "status", status: table.otherKeys ?? "complete" };
}

function compareEditions(older: Table, newer: Table): readonly Difference[] {
  if (!haveSameKeys(older, newer)) return [];
  const editions = [...older.editions, ...newer.editions];
  const periods = editions.flatMap(({ inForce, rows }) => [inForce, ...rows.map((row) => row.inForce)]);
  return overTime(periods, (day) => {
    const [before, now] = [inForceOn(older.editions, day), inForceOn(newer.editions, day)];
    if (before === undefined && now === undefined) return [];
    if (now === undefined)
      return before
        ? [{ kind: "removed", place: [{ kind: "edition" }], provisions: before.provisions, olderSpan: before.span }]
        : [];
    if (before === undefined)
      return [{ kind: "added", place: [{ kind: "edition" }], provisions: now.provisions, newerSpan: now.span }];
    return compareRows({ table: older, rows: before.rows }, { table: newer, rows: now.rows }, day);
  });
}
