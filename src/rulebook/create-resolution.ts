import type { Span } from "../../grammar/source.ts";
import { tableShape } from "./declarations/table-shape.ts";
import { typeOfTarget } from "./declarations/type-of-target.ts";
import { condition } from "./expressions/condition.ts";
import { expression } from "./expressions/expression.ts";
import type { Directory } from "./names/directory.ts";
import { once } from "./once.ts";
import type { Problems } from "./problems.ts";
import type { Resolution, TableShape } from "./resolution.ts";
import type { Key, Rulebook, Target } from "./rulebook.ts";
import type { Type } from "./type.ts";
import { unknownType } from "./types/types.ts";

/**
 * Wires the resolvers of the constructs together, so that each can call on all without importing it. Types and table
 * shapes are worked out on first demand, whatever the order of declarations.
 */
export function createResolution(
  directory: Directory,
  problems: Problems,
): { readonly resolution: Resolution; readonly uses: () => Rulebook["uses"] } {
  const uses = new Map<string, Rulebook["uses"][number]>();
  const resolution: Resolution = {
    directory,
    problems,
    use: (span, to) => {
      uses.set(placeOf(span), { span, to });
    },
    expression: (node, scope, expected) => expression(resolution, node, scope, expected),
    condition: (node, scope) => condition(resolution, node, scope),
    typeOf: once(
      (target: Target): Type => typeOfTarget(resolution, target),
      () => unknownType,
      ({ kind, key }) => `${kind} ${key}`,
    ),
    table: once(
      (key: Key): TableShape => tableShape(resolution, key),
      () => ({ keys: [], outputs: [] }),
    ),
  };
  return { resolution, uses: () => [...uses.values()] };
}

function placeOf({ file, start, end }: Span): string {
  return `${start} ${end} ${file}`;
}
