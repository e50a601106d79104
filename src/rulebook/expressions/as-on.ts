import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import { checkFit } from "../types/check-fit.ts";
import { date } from "../types/types.ts";

/** The value as on the date that its place names; the value itself where it names none. */
export function asOn(resolution: Resolution, node: ast.Place, value: Expression, scope: Scope): Expression {
  if (node.asOn === undefined) return value;
  const on = resolution.expression(node.asOn, scope, date);
  checkFit(resolution, node.asOn, on, date, scope.language);
  return { kind: "as-on", span: node.span, type: value.type, value, date: on };
}
