import { slug } from "../../grammar/names.ts";
import { closestName } from "../rulebook/names/closest-name.ts";
import type { Entry, Key, Rulebook } from "../rulebook/rulebook.ts";

/** Something that can be asked for. */
export interface Asked {
  readonly key: Key;
  readonly entry: Entry;
  /** The kind of record it is about; absent for the person. */
  readonly subject?: Key;
}

/** What a name asks for: found, or the nearest name there is. */
export type Found = { readonly ok: true; readonly asked: Asked } | { readonly ok: false; readonly closest?: string };

/** Finds the rule, decision or figure that a person names: by its key, by the key without its subject, or by its French name. */
export function findRule(rulebook: Rulebook, name: string): Found {
  const candidates = askedOf(rulebook);
  const asked =
    candidates.find(({ key }) => key === name) ??
    candidates.find(({ key, subject }) => subject !== undefined && key === `${subject}.${name}`) ??
    candidates.find(({ entry }) => slug(entry.label.fr) === name);
  if (asked) return { ok: true, asked };
  const closest = closestName(
    name,
    candidates.flatMap(({ key, entry }) => [key, slug(entry.label.fr)]),
  );
  return closest === undefined ? { ok: false } : { ok: false, closest };
}

function askedOf({ rules, decisions, figures }: Rulebook): readonly Asked[] {
  return [
    ...[...rules.values(), ...decisions.values()].map((entry) => ({
      key: entry.key,
      entry,
      ...(entry.subject !== undefined && { subject: entry.subject }),
    })),
    ...[...figures.values()].map((entry) => ({ key: entry.key, entry })),
  ];
}
