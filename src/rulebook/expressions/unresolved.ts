import type { Span } from "../../../grammar/source.ts";
import type { Expression } from "../expression.ts";
import { unknownType } from "../types/types.ts";

/** Stands for what could not be made out. The diagnostic that says why was given at the same time. */
export function unresolved(span: Span): Expression {
  return { kind: "unresolved", span, type: unknownType };
}
