import type * as ast from "../../../grammar/ast.ts";
import { inForceOf } from "../dates.ts";
import type { Scope } from "../names/scope.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import type { ConditionLine } from "../rulebook.ts";
import { yesNo } from "../types/types.ts";

/** `applies where`, `when` and `unless` lines; an `unless` is turned into what must hold. */
export function conditionLines(
  resolution: Resolution,
  nodes: readonly ast.ConditionClause[],
  scope: Scope,
): readonly ConditionLine[] {
  return nodes.map(({ negated, condition: node, tail, span }) => {
    const condition = resolution.condition(node, scope);
    return {
      negated,
      value: negated ? { kind: "not", span: node.span, type: yesNo, condition } : condition,
      provisions: provisionsOf(tail.citations),
      inForce: inForceOf(tail.period, resolution.problems),
      span,
    };
  });
}
