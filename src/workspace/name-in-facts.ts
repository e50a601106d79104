import type { FactPath } from "../evaluate/outcome.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";

/** A fact as the JSON of the facts names it: a record's by its list and its place there, from 0. */
export function nameInFacts({ facts }: Rulebook, { fact, index }: FactPath): string {
  const subject = facts.get(fact)?.subject;
  if (subject === undefined || index === undefined) return fact;
  const name = fact.startsWith(`${subject}.`) ? fact.slice(subject.length + 1) : fact;
  const lists = [...facts.values()].filter(
    ({ type }) => type.kind === "list" && type.of.kind === "record" && type.of.subject === subject,
  );
  const [list] = lists;
  return list && lists.length === 1 ? `${list.key}[${index}].${name}` : `${name} of ${subject} ${index + 1}`;
}
