import type * as ast from "../../../grammar/ast.ts";
import { refusePeriod } from "../dates.ts";
import type { AccordingRow, Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { commonTypeOf } from "../types/common-type.ts";
import { discord } from "../types/misfit.ts";
import { reportDiscord } from "../types/report-misfit.ts";
import { unknownType } from "../types/types.ts";
import { cellValue } from "./cell.ts";
import { optionsAsked } from "./pair.ts";
import { pattern } from "./pattern.ts";
import { checkRowLength } from "./row-length.ts";

/** `according to A and B` with its rows: the first whose columns hold for the keys gives the value. */
export function accordingTo(resolution: Resolution, node: ast.AccordingTo, scope: Scope, expected?: Type): Expression {
  const keys = node.keys.map((key, column) => {
    const options = optionsAsked(resolution, key, columnValues(node, column), scope);
    return resolution.expression(key, scope, options);
  });
  const rows = node.rows.flatMap((row) => resolveRow(resolution, node, row, keys, scope, expected) ?? []);
  const type = valueType(resolution, rows, expected);
  return { kind: "according-to", span: node.span, type, keys, rows };
}

function columnValues({ rows }: ast.AccordingTo, column: number): readonly ast.Expression[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return cell?.kind === "value-cell" ? cell.values : [];
  });
}

function resolveRow(
  resolution: Resolution,
  node: ast.AccordingTo,
  row: ast.Row,
  keys: readonly Expression[],
  scope: Scope,
  expected: Type | undefined,
): AccordingRow | undefined {
  refusePeriod(row.tail.period, resolution.problems);
  if (!checkRowLength(resolution.problems, row, node.keys.length + 1)) return undefined;
  const last = row.cells.at(-1);
  if (last === undefined) return undefined;
  return {
    patterns: keys.map((key, column) => {
      const cell = row.cells[column];
      return cell ? pattern(resolution, cell, key.type, scope) : { kind: "any" };
    }),
    cell: cellValue(resolution, last, scope, expected),
    provisions: provisionsOf(row.tail.citations),
    span: row.span,
  };
}

function valueType(resolution: Resolution, rows: readonly AccordingRow[], expected: Type | undefined): Type {
  const values = rows.flatMap(({ cell }) => (cell.kind === "value" ? [cell.value] : []));
  const { type, stranger } = commonTypeOf(values);
  if (stranger === undefined) return values.length === 0 ? (expected ?? unknownType) : type;
  const misfit = discord(type, stranger.type) ?? "unlike-types";
  reportDiscord(resolution, stranger.span, "stand-together", misfit, type, stranger.type);
  return unknownType;
}
