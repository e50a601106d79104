import { slug } from "../../grammar/names.ts";
import { closestName } from "../rulebook/names/closest-name.ts";
import type { Key, Rulebook } from "../rulebook/rulebook.ts";

/** An exception, an alternative or a rule that a name means, or the nearest name there is. */
export type FoundBranch = { readonly ok: true; readonly key: Key } | { readonly ok: false; readonly closest?: string };

/** Finds the exception, the alternative or, failing these, the rule that a person names, by its key or its French name. */
export function findBranch({ rules }: Rulebook, name: string): FoundBranch {
  const branches = [...rules.values()].flatMap(({ versions }) =>
    versions.flatMap(({ alternatives, exceptions }) => [...alternatives, ...exceptions]),
  );
  const candidates = [...branches, ...rules.values()];
  const found = candidates.find(({ key }) => key === name) ?? candidates.find(({ label }) => slug(label.fr) === name);
  if (found) return { ok: true, key: found.key };
  const closest = closestName(
    name,
    candidates.flatMap(({ key, label }) => [key, slug(label.fr)]),
  );
  return closest === undefined ? { ok: false } : { ok: false, closest };
}
