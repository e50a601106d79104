import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { checkFit } from "../types/check-fit.ts";
import { count, date } from "../types/types.ts";

/**
 * `whole years from A to B`, `days from A to B`: how often the unit fits, a count. Where a duration is expected it is one
 * in that unit, as in "whole years from A to B is at least 3 years".
 */
export function elapsed(resolution: Resolution, node: ast.Elapsed, scope: Scope, expected?: Type): Expression {
  const { measure, span } = node;
  const type: Type = expected?.kind === "duration" ? { kind: "duration", unit: units[measure] } : count;
  const [from, to] = [dateIn(resolution, node.from, scope), dateIn(resolution, node.to, scope)];
  return { kind: "elapsed", span, type, measure, from, to };
}

const units = {
  "whole-years": "years",
  "started-years": "years",
  "whole-months": "months",
  "started-months": "months",
  days: "days",
} as const;

/** `first day of the month of D`, `last day of the year of D`. */
export function boundary(resolution: Resolution, node: ast.Boundary, scope: Scope): Expression {
  const { span, edge, unit } = node;
  return { kind: "boundary", span, type: date, edge, unit, date: dateIn(resolution, node.date, scope) };
}

/** `day of the month of D`, `calendar year of D`: a count. */
export function datePart(resolution: Resolution, node: ast.DatePart, scope: Scope): Expression {
  const { span, part } = node;
  return { kind: "date-part", span, type: count, part, date: dateIn(resolution, node.date, scope) };
}

/** A date; anything else is reported. */
export function dateIn(resolution: Resolution, node: ast.Expression, scope: Scope): Expression {
  const expression = resolution.expression(node, scope, date);
  checkFit(resolution, node, expression, date, scope.language);
  return expression;
}
