import type { Edition, Table, TableCell, TableRow } from "../../rulebook/rulebook.ts";
import { appliedText } from "../applied-text.ts";
import { basedOn, type Finding, isNothing, nothing, open, without } from "../finding.ts";
import { inForceOn, latestInForce, withoutSucceeded } from "../in-force.ts";
import { once } from "../once.ts";
import type { Reason } from "../outcome.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import { under } from "../trace-node.ts";
import type { Of } from "./of.ts";
import { knownValues, matchingRows } from "./patterns.ts";

/**
 * The cell of a table: in the edition in force, on the one row that holds for the keys. A cell that cannot be read is
 * unknown, never zero.
 */
export function lookUp(expression: Of<"look-up">, scope: Scope): Finding {
  const table = scope.case.rulebook.tables.get(expression.table);
  if (!table) return without(doNotFit(noSuchTable(expression.table)));
  const keys = expression.keys.map((key) => evaluateIn(scope, key));
  const missing = keys.find(isNothing);
  if (missing) return nothing(missing.status, missing);
  const edition = latestInForce(table.editions, scope.on);
  const looking = { expression, table, keys, scope };
  if (!edition) return shown(looking, without(reason("no-edition-in-force", table, keys)));
  const rows = edition.rows.filter((row) => inForceOn(row.inForce, scope.on));
  const { hold, possible } = matchingRows(rows, keys, scope.case.rulebook);
  const [row, second] = withoutSucceeded(hold);
  const finding = () => {
    if (second) return without({ kind: "two-rows-hold", span: second.span }, { status: "conflict" });
    if (possible.length > 0) return open(keys.filter(({ status }) => status !== "value"));
    return row ? cellOf(expression, table, row, keys, scope) : outside(table, keys);
  };
  return shown(looking, finding(), edition, row);
}

interface Looking {
  readonly expression: Of<"look-up">;
  readonly table: Table;
  readonly keys: readonly Finding[];
  readonly scope: Scope;
}

function shown(
  { expression, table, keys, scope }: Looking,
  finding: Finding,
  edition?: Edition,
  row?: TableRow,
): Finding {
  const named = keys.flatMap(({ value }, i) => (value ? [{ name: table.keys[i]?.name ?? "", value }] : []));
  const what = {
    kind: "look-up" as const,
    table: table.key,
    output: expression.output,
    keys: named,
    ...(edition?.inForce.from && { editionFrom: edition.inForce.from }),
  };
  const cited = [row?.provisions, edition?.provisions].find((provisions) => provisions && provisions.length > 0);
  const children = [...keys, finding].flatMap(({ trace }) => trace);
  return under(what, basedOn(finding, ...keys), {
    provisions: cited ?? table.provisions,
    span: row?.span ?? expression.span,
    ...appliedText(row?.inForce.adopted ? row : edition, () => [...table.editions, ...(edition?.rows ?? [])], scope),
    children: [...new Set(children)],
  });
}

function cellOf(
  { output }: Of<"look-up">,
  table: Table,
  row: TableRow,
  keys: readonly Finding[],
  scope: Scope,
): Finding {
  const cell: TableCell | undefined = row.cells[output];
  switch (cell?.kind) {
    case "value": {
      const { value } = cell;
      const bare: Scope = { case: scope.case, on: scope.on };
      if (value.kind === "literal") return evaluateIn(bare, value);
      return once(`cell ${table.key} ${row.span.start} ${output}`, bare, () => evaluateIn(bare, value));
    }
    case "no-entitlement":
      return nothing("no-entitlement");
    case "unreadable":
      return without(reason("cell-unreadable", table, keys));
    case "external":
      return without(reason("cell-external", table, keys));
    default:
      return outside(table, keys);
  }
}

/** What the table says of keys outside its rows. */
export function outside(table: Table, keys: readonly Finding[]): Finding {
  if (table.otherKeys === "no-entitlement" || table.otherKeys === "not-applicable") return nothing(table.otherKeys);
  return without(reason("outside-table", table, keys));
}

type TableReason = Extract<Reason, { readonly table: string }>["kind"];

/** Why a table gives no value for these keys. */
export function reason(kind: TableReason, table: Table, keys: readonly Finding[]): Reason {
  return { kind, table: table.key, keys: knownValues(keys) };
}

function noSuchTable(key: string) {
  return {
    en: `The rulebook has no table named "${key}".`,
    fr: `Le recueil n'a pas de tableau nommé « ${key} ».`,
  };
}
