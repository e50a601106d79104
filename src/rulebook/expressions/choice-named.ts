import type * as ast from "../../../grammar/ast.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { needsNeighbour } from "./pair.ts";

/** The one choice to which all these names belong, where nothing else says what they are. */
export function choiceNamed(resolution: Resolution, nodes: readonly ast.Expression[], scope: Scope): Type | undefined {
  const names = nodes.flatMap((node) => (node.kind === "place" ? [node.name.text] : []));
  const allUnexplained = nodes.every((node) => node.kind === "place" && needsNeighbour(resolution, node, scope));
  if (names.length === 0 || !allUnexplained) return undefined;
  const choices = [...resolution.directory.members].filter(([, space]) =>
    names.every((name) => space[scope.language].has(name)),
  );
  const [only, second] = choices;
  return only && second === undefined ? { kind: "choice", choice: only[0] } : undefined;
}
