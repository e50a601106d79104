import { outside, reason } from "../evaluate/expressions/look-up.ts";
import type { Of } from "../evaluate/expressions/of.ts";
import { matchingRows } from "../evaluate/expressions/patterns.ts";
import { basedOn, type Finding, isNothing, nothing, open, without } from "../evaluate/finding.ts";
import { withoutSucceeded } from "../evaluate/in-force.ts";
import type { Edition, Table, TableRow } from "../rulebook/rulebook.ts";
import { daysOf, holdsOn, latestOn } from "./in-force.ts";
import { either, leaningOnly, leaningsOf, plainly } from "./lean.ts";
import { askTheReference, type Code, type Frame, frameFor } from "./place.ts";
import { noParts, type Parts, type Plan, slotOf } from "./plan.ts";
import { rowFinder } from "./row-finder.ts";
import { inSlot } from "./slots.ts";

type CellCode = (frame: Frame, keys: readonly Finding[]) => Finding;

/** The cell of a table, in the edition in force, on the one row that holds for the keys. */
export function lookUp(expression: Of<"look-up">, plan: Plan, parts: Parts): Code {
  const table = plan.rulebook.tables.get(expression.table);
  if (!table) return () => askTheReference();
  const keyCodes = expression.keys.map((key) => plan.code(key, parts));
  const latest = latestOn(table.editions);
  const editions = table.editions.map((edition) => compiledEdition(edition, table, expression.output, plan));
  return (at) => {
    const keys = keyCodes.map((code) => code(at));
    const missing = keys.find(isNothing);
    if (missing) return nothing(missing.status, missing);
    const i = latest(at.frame.day);
    const edition = i === undefined ? undefined : editions[i];
    const finding = edition ? edition(at.frame, keys) : without(reason("no-edition-in-force", table, keys));
    if (finding.awaiting.length > 1 || keys.some(({ awaiting }) => awaiting.length > 0))
      return basedOn(finding, ...keys);
    return leaningOnly(finding, either(leaningsOf(keys), finding.trace));
  };
}

function compiledEdition({ rows }: Edition, table: Table, output: number, plan: Plan): CellCode {
  const candidates = rowFinder(rows);
  const days = new Map(rows.map((row) => [row, daysOf(row.inForce)]));
  const cells = new Map<TableRow, CellCode>();
  const cellOf = (row: TableRow) => {
    const code = cells.get(row) ?? cellCode(row, table, output, plan);
    cells.set(row, code);
    return code;
  };
  return (frame, keys) => {
    const near = candidates(keys).filter((row) => holdsOn(days.get(row) ?? always, frame.day));
    const { hold, possible } = matchingRows(near, keys, plan.rulebook);
    const [row, second] = withoutSucceeded(hold);
    if (second) return without({ kind: "two-rows-hold", span: second.span }, { status: "conflict" });
    if (possible.length > 0) return open(keys.filter(({ status }) => status !== "value"));
    return row ? cellOf(row)(frame, keys) : outside(table, keys);
  };
}

const always = { from: -Infinity, until: Infinity };

function cellCode(row: TableRow, table: Table, output: number, plan: Plan): CellCode {
  const cell = row.cells[output];
  switch (cell?.kind) {
    case "value": {
      const { value } = cell;
      if (value.kind === "literal") return () => plainly(value.value);
      const code = plan.code(value, noParts());
      const slot = slotOf(plan, `cell ${table.key} ${row.span.start} ${output}`);
      return (frame) => {
        const bare = frameFor(frame, undefined);
        return inSlot(bare, slot, () => code({ frame: bare, parts: undefined }));
      };
    }
    case "no-entitlement":
      return () => nothing("no-entitlement");
    case "unreadable":
      return (_, keys) => without(reason("cell-unreadable", table, keys));
    case "external":
      return (_, keys) => without(reason("cell-external", table, keys));
    default:
      return (_, keys) => outside(table, keys);
  }
}
