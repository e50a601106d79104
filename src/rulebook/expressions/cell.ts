import type * as ast from "../../../grammar/ast.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { TableCell } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { unresolved } from "./unresolved.ts";

/** What a row gives: an expression of the expected type (the caller checks that it fits), or why there is none. */
export function cellValue(resolution: Resolution, cell: ast.Cell, scope: Scope, expected?: Type): TableCell {
  const { span } = cell;
  switch (cell.kind) {
    case "unreadable-cell":
      return { kind: "unreadable", span };
    case "external-cell":
      return { kind: "external", span };
    case "no-entitlement-cell":
      return { kind: "no-entitlement", span };
    case "value-cell": {
      const [value, second] = cell.values;
      if (value === undefined || second !== undefined) break;
      return { kind: "value", span, value: resolution.expression(value, scope, expected) };
    }
  }
  resolution.problems.report({
    code: "not-one-value",
    span,
    message: {
      en: `This column says what the row gives: write one value, or "unreadable", "external" or "no entitlement".`,
      fr: `Cette colonne dit ce que donne la ligne : une seule valeur, ou "illisible", "externe" ou "aucun droit".`,
    },
  });
  return { kind: "value", span, value: unresolved(span) };
}
