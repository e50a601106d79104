import { whileOpen, withoutValue } from "../evaluate/expressions/according-to.ts";
import type { Of } from "../evaluate/expressions/of.ts";
import { matchingRows } from "../evaluate/expressions/patterns.ts";
import { basedOn, isNothing, isValued, nothing, without } from "../evaluate/finding.ts";
import type { TableCell } from "../rulebook/expression.ts";
import type { Code } from "./place.ts";
import type { Parts, Plan } from "./plan.ts";

/** `according to A and B` followed by rows. */
export function accordingTo(expression: Of<"according-to">, plan: Plan, parts: Parts): Code {
  const keyCodes = expression.keys.map((key) => plan.code(key, parts));
  const rows = expression.rows.map((row) => ({ ...row, code: cellCode(row.cell, plan, parts) }));
  return (at) => {
    const keys = keyCodes.map((code) => code(at));
    const missing = keys.find(isNothing);
    if (missing) return nothing(missing.status, missing);
    const { hold, possible } = matchingRows(rows, keys, plan.rulebook);
    const [row, second] = hold;
    const known = keys.filter(isValued);
    if (second) return without({ kind: "two-rows-hold", span: second.span }, { status: "conflict", from: known });
    if (possible.length > 0) {
      return whileOpen(
        keys,
        [...hold, ...possible].map(({ code }) => code(at)),
      );
    }
    if (!row) return without({ kind: "no-row-holds", span: expression.span }, { from: known });
    return basedOn(row.code(at), ...keys);
  };
}

function cellCode(cell: TableCell, plan: Plan, parts: Parts): Code {
  if (cell.kind === "value") return plan.code(cell.value, parts);
  const { kind } = cell;
  return () => (kind === "no-entitlement" ? nothing("no-entitlement") : withoutValue(kind));
}
