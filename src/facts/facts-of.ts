import { type AskedId, askedId, referencesOf } from "../check/references.ts";
import type { Key, Rulebook } from "../rulebook/rulebook.ts";

/**
 * The facts that rules (or decisions, figures, definitions) can ask for, directly or through others, in the order in which
 * their texts ask: those of records among them, by full key, after the lists that hold the records.
 */
export function factsOf(rulebook: Rulebook, rules: readonly Key[]): readonly Key[] {
  const asked = askedFor(rulebook, rules)
    .filter((id) => id.startsWith("fact:"))
    .map(keyOf);
  return [...new Set([...listsHolding(rulebook, [...rules, ...asked]), ...asked])];
}

/** The lists whose records carry these: asked of one child, a rule needs the list of children. */
function listsHolding({ facts, rules, decisions }: Rulebook, keys: readonly Key[]): readonly Key[] {
  const subjects = new Set(keys.map((key) => (facts.get(key) ?? rules.get(key) ?? decisions.get(key))?.subject));
  const lists = [...facts.values()].filter(({ type }) => {
    return type.kind === "list" && type.of.kind === "record" && subjects.has(type.of.subject);
  });
  return lists.map(({ key }) => key);
}

/** The decisions that rules can ask for, in the order in which their texts ask. */
export function decisionsOf(rulebook: Rulebook, rules: readonly Key[]): readonly Key[] {
  return askedFor(rulebook, rules)
    .filter((id) => id.startsWith("decision:"))
    .map(keyOf);
}

function keyOf(id: AskedId): Key {
  return id.slice(id.indexOf(":") + 1);
}

/** Depth first, so that what a rule asks first comes first, with everything that this asks in turn. */
function askedFor(rulebook: Rulebook, rules: readonly Key[]): readonly AskedId[] {
  const references = referencesOf(rulebook);
  const reached = new Set<AskedId>();
  const ahead = rules.map((key) => idOf(rulebook, key)).reverse();
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    ahead.push(...(references.get(id) ?? []).map(({ to }) => to).reverse());
  }
  return [...reached];
}

function idOf({ decisions, figures, facts }: Rulebook, key: Key): AskedId {
  if (decisions.has(key)) return askedId("decision", key);
  if (figures.has(key)) return askedId("figure", key);
  return askedId(facts.has(key) ? "fact" : "rule", key);
}
