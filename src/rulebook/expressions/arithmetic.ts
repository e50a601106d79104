import type * as ast from "../../../grammar/ast.ts";
import { exact } from "../../values/exact.ts";
import { numberValue } from "../../values/value.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { arithmeticType } from "../types/arithmetic-type.ts";
import { reportDiscord } from "../types/report-misfit.ts";
import { number, unknownType } from "../types/types.ts";
import { literal, valued } from "./literal.ts";
import { pair } from "./pair.ts";

/** `A plus B`, `A less B`, `A times B`, `A divided by B`. */
export function arithmetic(resolution: Resolution, node: ast.Arithmetic, scope: Scope, expected?: Type): Expression {
  const { operator, span, missingDay } = node;
  const [left, right] = operands(resolution, node, scope, expected);
  const type = operationType(resolution, node, left, right);
  return { kind: "arithmetic", span, type, operator, left, right, ...(missingDay && { missingDay }) };
}

/** The two sides of a sum share a type; those of a product do not, so neither is told the other's. */
function operands(
  resolution: Resolution,
  { operator, left, right }: ast.Arithmetic,
  scope: Scope,
  expected: Type | undefined,
): readonly [Expression, Expression] {
  if (operator === "times" || operator === "divided-by") {
    return [resolution.expression(left, scope), resolution.expression(right, scope)];
  }
  return expected?.kind === "date" || expected?.kind === "date-and-time"
    ? [resolution.expression(left, scope, expected), resolution.expression(right, scope)]
    : pair(resolution, left, right, scope, expected);
}

/** `6 % of X`, `1/30 of X`, `half of X`: the share times the whole. */
export function shareOf(resolution: Resolution, node: ast.ShareOf, scope: Scope, expected?: Type): Expression {
  const { share, span } = node;
  const left =
    share.kind === "half"
      ? valued(share.span, number, numberValue(exact(1n, 2n)))
      : literal(resolution.problems, share);
  const right = resolution.expression(node.whole, scope, expected);
  const type = operationType(resolution, { operator: "times", span }, left, right);
  return { kind: "arithmetic", span, type, operator: "times", left, right };
}

function operationType(
  resolution: Resolution,
  { operator, span }: Pick<ast.Arithmetic, "operator" | "span">,
  left: Expression,
  right: Expression,
): Type {
  const verdict = arithmeticType(operator, left.type, right.type);
  if ("type" in verdict) return verdict.type;
  reportDiscord(resolution, span, operator, verdict.misfit, left.type, right.type);
  return unknownType;
}
