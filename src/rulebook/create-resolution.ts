import { tableShape } from "./declarations/table-shape.ts";
import { typeOfTarget } from "./declarations/type-of-target.ts";
import { condition } from "./expressions/condition.ts";
import { expression } from "./expressions/expression.ts";
import type { Directory } from "./names/directory.ts";
import type { Record } from "./record.ts";
import type { Resolution, TableShape } from "./resolution.ts";
import type { Key, Target } from "./rulebook.ts";
import type { Type } from "./type.ts";
import { unknownType } from "./types/types.ts";

/**
 * Wires the resolvers of the constructs together, so that each can call on all without importing it. Types and table
 * shapes are worked out on first demand, whatever the order of declarations.
 */
export function createResolution(directory: Directory, { problems, use, shared }: Record): Resolution {
  const resolution: Resolution = {
    directory,
    problems,
    use,
    expression: (node, scope, expected) => expression(resolution, node, scope, expected),
    condition: (node, scope) => condition(resolution, node, scope),
    typeOf: shared(
      (target: Target): Type => typeOfTarget(resolution, target),
      unknownType,
      ({ kind, key }) => `${kind} ${key}`,
    ),
    table: shared(
      (key: Key): TableShape => tableShape(resolution, key),
      { keys: [], outputs: [] },
      (key) => `columns ${key}`,
    ),
  };
  return resolution;
}

/** Asks for every type and every table shape, so that what they use and report does not hang on who else asked. */
export function settleShared({ directory, typeOf, table }: Resolution): void {
  for (const kind of ["fact", "figure", "rule", "reading", "decision"] as const) {
    for (const key of directory[`${kind}s`].keys()) typeOf({ kind, key });
  }
  for (const key of directory.tables.keys()) table(key);
}
