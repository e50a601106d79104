import type { Bilingual } from "../../grammar/source.ts";
import { perRulebook } from "../check/per-rulebook.ts";
import type { Decision, Fact, Key, Rule, Rulebook } from "../rulebook/rulebook.ts";
import type { Type } from "../rulebook/type.ts";

/** What a case can tell: a fact, or a rule or decision whose value the case gives. */
export interface FactField {
  readonly key: Key;
  /** The name in JSON: for a fact of a record, without its subject. */
  readonly name: string;
  readonly label: Bilingual;
  readonly type: Type;
  readonly overTime: boolean;
  readonly fact?: Fact;
}

/** What can be told of the person (no subject) or of a record of a subject, by its name in JSON. */
export function fieldsOf(rulebook: Rulebook, subject?: Key): ReadonlyMap<string, FactField> {
  const known = fieldsBySubject(rulebook);
  const fields = known.get(subject) ?? fieldsAbout(rulebook, subject);
  known.set(subject, fields);
  return fields;
}

/** Whoever reads many people asks for the same fields for each. */
const fieldsBySubject = perRulebook(() => new Map<Key | undefined, ReadonlyMap<string, FactField>>());

function fieldsAbout(rulebook: Rulebook, subject: Key | undefined): ReadonlyMap<string, FactField> {
  const all: FactField[] = [];
  for (const fact of rulebook.facts.values()) if (fact.subject === subject) all.push(fieldOfFact(fact));
  const given = [...rulebook.rules.values(), ...rulebook.decisions.values()];
  for (const entry of given) if (entry.subject === subject) all.push(fieldOfResult(entry));
  return new Map(all.map((field) => [field.name, field] as const).reverse());
}

/** A fact as it stands in JSON. */
export function fieldOfFact(fact: Fact): FactField {
  const { key, label, type, overTime } = fact;
  return { key, name: nameOf(key), label, type, overTime, fact };
}

/** A rule or a decision as it stands in JSON: its value may differ by date. */
export function fieldOfResult({ key, label, type }: Rule | Decision): FactField {
  return { key, name: nameOf(key), label, type, overTime: true };
}

function nameOf(key: Key): string {
  return key.slice(key.lastIndexOf(".") + 1);
}
