import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import { optionsOf } from "../names/directory.ts";
import { findName, type Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { isVisible } from "./bare-name.ts";

/** Two expressions that stand to each other, each told the type of the other where it needs it. */
export function pair(
  resolution: Resolution,
  left: ast.Expression,
  right: ast.Expression,
  scope: Scope,
  expected?: Type,
): readonly [Expression, Expression] {
  const options = optionsAsked(resolution, left, [right], scope) ?? optionsAsked(resolution, right, [left], scope);
  const hint = options ?? expected;
  if (needsNeighbour(resolution, left, scope) && !needsNeighbour(resolution, right, scope)) {
    const known = resolution.expression(right, scope, hint);
    return [resolution.expression(left, scope, hint ?? known.type), known];
  }
  const known = resolution.expression(left, scope, hint);
  return [known, resolution.expression(right, scope, options ?? known.type)];
}

/**
 * The type of the options of a reading, when one of the other names is one of them: then the question is which option is
 * taken, though the options may have values.
 */
export function optionsAsked(
  { directory }: Resolution,
  node: ast.Expression,
  others: readonly ast.Expression[],
  scope: Scope,
): Type | undefined {
  if (node.kind !== "place" || node.of !== undefined) return undefined;
  const target = findName(directory, scope, node.name.text)?.target;
  if (target?.kind !== "reading") return undefined;
  const choice = optionsOf(target.key);
  const options = directory.members.get(choice)?.[scope.language];
  const namesOption = others.some((other) => other.kind === "place" && options?.has(other.name.text));
  return namesOption ? { kind: "choice", choice } : undefined;
}

/** Whether an expression has no type by itself: a zero, an elapsed time, a name that only its neighbour explains. */
export function needsNeighbour(resolution: Resolution, node: ast.Expression, scope: Scope): boolean {
  if (node.kind === "place") return !isVisible(resolution, node, scope);
  return withoutType.has(node.kind);
}

/** Times are counts, or durations where they stand beside one. */
const withoutType: ReadonlySet<ast.Expression["kind"]> = new Set<ast.Expression["kind"]>([
  "zero",
  "no-entitlement",
  "elapsed",
  "covered",
  "longest-run",
  "most-covered",
]);
