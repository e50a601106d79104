import type { Type } from "../type.ts";
import { discord } from "./misfit.ts";
import { number, unknownType } from "./types.ts";

/** The type that holds values of both; nothing when none does. */
export function commonType(left: Type, right: Type): Type | undefined {
  if (left.kind === "unknown-type") return right;
  if (right.kind === "unknown-type") return left;
  if (discord(left, right) !== undefined) return undefined;
  if (left.kind === "money" && right.kind === "money") return left.currency === undefined ? right : left;
  return left.kind === "count" && right.kind === "number" ? number : left;
}

/** The type that holds values of all, with the first that does not go with those before it. */
export function commonTypeOf<T extends { readonly type: Type }>(
  items: readonly T[],
): { readonly type: Type; readonly stranger?: T } {
  let type: Type = unknownType;
  for (const item of items) {
    const common = commonType(type, item.type);
    if (common === undefined) return { type, stranger: item };
    type = common;
  }
  return { type };
}
