import type * as ast from "../../../grammar/ast.ts";
import type { Delegation } from "../authority.ts";
import { inForceOf } from "../dates.ts";
import type { Scope } from "../names/scope.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";

/** When a line counts, its dates, its provision and its place. */
export function powerLine(
  resolution: Resolution,
  { where: node, tail, span }: Pick<ast.Delegation, "where" | "tail" | "span">,
  scope: Scope,
): Pick<Delegation, "where" | "inForce" | "provisions" | "span"> {
  const where = node && resolution.condition(node, scope);
  return {
    ...(where && { where }),
    inForce: inForceOf(tail.period, resolution.problems),
    provisions: provisionsOf(tail.citations),
    span,
  };
}
