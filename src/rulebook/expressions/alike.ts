import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { commonTypeOf } from "../types/common-type.ts";
import { discord } from "../types/misfit.ts";
import { reportDiscord } from "../types/report-misfit.ts";
import { unknownType } from "../types/types.ts";
import { needsNeighbour } from "./pair.ts";

/** Expressions of which any may be taken, so that all must be of one type; that type. */
export function alike(
  resolution: Resolution,
  nodes: readonly ast.Expression[],
  scope: Scope,
  expected?: Type,
): { readonly expressions: readonly Expression[]; readonly type: Type } {
  const hint = expected ?? firstType(resolution, nodes, scope);
  const expressions = nodes.map((node) => resolution.expression(node, scope, hint));
  const { type, stranger } = commonTypeOf(expressions);
  if (stranger === undefined) return { expressions, type };
  const misfit = discord(type, stranger.type) ?? "unlike-types";
  reportDiscord(resolution, stranger.span, "stand-together", misfit, type, stranger.type);
  return { expressions, type: unknownType };
}

/** The type of the first that has one by itself, for those that do not. */
function firstType(resolution: Resolution, nodes: readonly ast.Expression[], scope: Scope): Type | undefined {
  const plain = nodes.find((node) => !needsNeighbour(resolution, node, scope));
  return plain && resolution.expression(plain, scope).type;
}
