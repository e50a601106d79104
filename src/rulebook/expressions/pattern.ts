import type * as ast from "../../../grammar/ast.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Pattern } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { isOrdered } from "../types/is-ordered.ts";
import { number } from "../types/types.ts";
import { constant } from "./constant.ts";

/** What a key must be for a row to hold, as a cell of the row says it. */
export function pattern(resolution: Resolution, cell: ast.Cell, key: Type, scope: Scope): Pattern {
  // Between two counts a fraction may be a bound ("less than 2.5"), so a count is compared as a number.
  const type = key.kind === "count" ? number : key;
  switch (cell.kind) {
    case "any-cell":
      return { kind: "any" };
    case "value-cell": {
      const values = cell.values.map((value) => constant(resolution, value, type, scope));
      return { kind: "values", values: values.filter((value) => value !== undefined) };
    }
    case "range-cell":
      return range(resolution, cell, type, scope);
    default:
      reportNotAPattern(resolution, cell);
      return nothing;
  }
}

/** Holds for no value, so that a row in error claims none. */
const nothing: Pattern = { kind: "values", values: [] };

function range(
  resolution: Resolution,
  cell: Extract<ast.Cell, { kind: "range-cell" }>,
  type: Type,
  scope: Scope,
): Pattern {
  const from = cell.from && constant(resolution, cell.from, type, scope);
  const to = cell.to && constant(resolution, cell.to, type, scope);
  const isBroken = (cell.from && !from) || (cell.to && !to);
  if (isBroken || !checkOrder(resolution, cell, type)) return nothing;
  const { fromExcluded, toExcluded } = cell;
  return { kind: "range", ...(from && { from }), ...(to && { to }), fromExcluded, toExcluded };
}

function checkOrder({ directory, problems }: Resolution, { span }: ast.Cell, type: Type): boolean {
  if (isOrdered(directory, type)) return true;
  problems.report({
    code: "no-order",
    span,
    message: {
      en: `These values have no order: list them with "or", or declare their choice "in rising order".`,
      fr: `Ces valeurs n'ont pas d'ordre : énumérez-les avec "ou", ou déclarez leur liste "par ordre croissant".`,
    },
  });
  return false;
}

function reportNotAPattern({ problems }: Resolution, { span }: ast.Cell): void {
  problems.report({
    code: "not-a-key-value",
    span,
    message: {
      en: `This column says when the row holds: write a value, a range, or "any".`,
      fr: `Cette colonne dit quand la ligne vaut : écrivez une valeur, un intervalle ou "tout".`,
    },
  });
}
