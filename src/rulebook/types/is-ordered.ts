import type { Directory } from "../names/directory.ts";
import type { Type } from "../type.ts";

/** Whether more and less mean something for values of a type: for members of a choice only if it declares its order. */
export function isOrdered({ choices }: Directory, type: Type): boolean {
  if (type.kind === "choice") return choices.get(type.choice)?.node.ordered ?? false;
  return type.kind !== "yes-no" && type.kind !== "record" && type.kind !== "list";
}
