import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { discord } from "../types/misfit.ts";
import { reportDiscord } from "../types/report-misfit.ts";
import { hasAmount, unknownType } from "../types/types.ts";
import { pair } from "./pair.ts";

/** `1 month for each complete 2 years of X`. */
export function perComplete(resolution: Resolution, node: ast.PerComplete, scope: Scope, expected?: Type): Expression {
  const amount = resolution.expression(node.amount, scope, expected);
  const [step, of] = pair(resolution, node.step, node.of, scope);
  const misfit = discord(of.type, step.type);
  const divisible = step.type.kind === "unknown-type" || of.type.kind === "unknown-type" || hasAmount(step.type);
  if (misfit ?? !divisible) {
    reportDiscord(resolution, node.of.span, "divided-by", misfit ?? "unlike-types", of.type, step.type);
    return { kind: "per-complete", span: node.span, type: unknownType, amount, step, of };
  }
  return { kind: "per-complete", span: node.span, type: amount.type, amount, step, of };
}
