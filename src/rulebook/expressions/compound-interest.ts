import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { arithmeticType } from "../types/arithmetic-type.ts";
import { checkFit } from "../types/check-fit.ts";
import { reportDiscord } from "../types/report-misfit.ts";
import { number, percentage, unknownType } from "../types/types.ts";

/** A length in months fits too, since twelve make a year; days do not, since years differ in them. */
const years: Type = { kind: "duration", unit: "years" };

/** `X with compound interest at 4 % over 3 years`: of the type of X. */
export function compoundInterest(
  resolution: Resolution,
  node: ast.CompoundInterest,
  scope: Scope,
  expected?: Type,
): Expression {
  const { span, simplePart } = node;
  const principal = resolution.expression(node.principal, scope, expected);
  const rate = resolution.expression(node.rate, scope, percentage);
  const length = resolution.expression(node.length, scope, years);
  checkFit(resolution, node.rate, rate, percentage, scope.language);
  checkFit(resolution, node.length, length, years, scope.language);
  const verdict = arithmeticType("times", principal.type, number);
  if ("misfit" in verdict) reportDiscord(resolution, span, "times", verdict.misfit, principal.type, number);
  const type = "type" in verdict ? verdict.type : unknownType;
  return { kind: "compound-interest", span, type, principal, rate, length, simplePart };
}
