import type * as ast from "../../../grammar/ast.ts";
import type { Declared } from "../names/directory.ts";
import type { Resolution } from "../resolution.ts";
import type { Choice, Entry } from "../rulebook.ts";
import { entryOf } from "./entry.ts";

/** A choice with its members in their order. */
export function choiceOf(resolution: Resolution, { node, named, language }: Declared<ast.Choice>): Choice {
  const members = node.members.flatMap((member): Entry[] => {
    const called = resolution.directory.parts.get(member);
    return called ? [entryOf(resolution, member, called, language)] : [];
  });
  return { ...entryOf(resolution, node, named, language), ordered: node.ordered, members };
}
