import type * as ast from "../../../grammar/ast.ts";
import type { Declared } from "../names/directory.ts";
import type { Resolution } from "../resolution.ts";
import type { Choice, Entry, Subject } from "../rulebook.ts";
import { entryOf } from "./entry.ts";

/** A choice with its members in their order. */
export function choiceOf(resolution: Resolution, { node, named, language }: Declared<ast.Choice>): Choice {
  const members = node.members.flatMap((member): Entry[] => {
    const called = resolution.directory.parts.get(member);
    return called ? [entryOf(resolution, member, called, language)] : [];
  });
  return { ...entryOf(resolution, node, named, language), ordered: node.ordered, members };
}

/** A subject with its facts, in the order of the files. */
export function subjectOf(resolution: Resolution, { node, named, language }: Declared<ast.Subject>): Subject {
  const facts = [...resolution.directory.facts.values()].filter(({ subject }) => subject === named.key);
  return { ...entryOf(resolution, node, named, language), facts: facts.map((fact) => fact.named.key) };
}
