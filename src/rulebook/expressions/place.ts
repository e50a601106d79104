import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { asOn } from "./as-on.ts";
import { bareName } from "./bare-name.ts";
import { fieldOf } from "./field-of.ts";

/** A name with what narrows it: whose it is, by which keys, as on which date. */
export function place(resolution: Resolution, node: ast.Place, scope: Scope, expected?: Type): Expression {
  if (node.of) return fieldOf(resolution, node, scope);
  return asOn(resolution, node, bareName(resolution, node, scope, expected), scope);
}
