import type { Language } from "../../grammar/source.ts";
import type { Trace, TraceSubject } from "../evaluate/outcome.ts";
import { formatProvision } from "../rulebook/provision-text.ts";
import type { Entry, Rulebook } from "../rulebook/rulebook.ts";
import { nameInFacts } from "./name-in-facts.ts";

/** A fact that was looked at on the way to an answer, and on whose behalf. */
export interface LookedAt {
  /** As it is named in the facts: `children[1].birth_date`. */
  readonly fact: string;
  /** The rules that looked at it themselves, in the order of the account. */
  readonly by: readonly Looking[];
}

/** A rule, figure or decision that looked at a fact. */
export interface Looking {
  readonly label: string;
  readonly provisions: readonly string[];
}

/** The facts that an account looked at, in its order, whether they were told or not. */
export function lookedAt(rulebook: Rulebook, trace: Trace, language: Language): readonly LookedAt[] {
  const found = new Map<string, Set<Named>>();
  const seen = new Map<Trace, Set<Named | undefined>>();
  const ahead: { readonly node: Trace; readonly by?: Named }[] = [{ node: trace }];
  for (let visit = ahead.pop(); visit; visit = ahead.pop()) {
    const { node } = visit;
    const by = namedBy(rulebook, node.what) ?? visit.by;
    const lookers = seen.get(node) ?? new Set();
    if (lookers.has(by)) continue;
    seen.set(node, lookers.add(by));
    const fact = factIn(rulebook, node.what);
    if (fact !== undefined && by) found.set(fact, (found.get(fact) ?? new Set<Named>()).add(by));
    ahead.push(...node.children.map((child) => ({ node: child, ...(by && { by }) })).reverse());
  }
  return [...found].map(([fact, by]) => ({ fact, by: [...by].map((entry) => lookingIn(entry, language)) }));
}

/** What is declared by name with its citations. */
type Named = Pick<Entry, "label" | "provisions">;

/** The rule, figure or decision that a node is about, which looks at the facts below it. */
function namedBy({ rules, figures, decisions }: Rulebook, what: TraceSubject): Named | undefined {
  if (what.kind !== "rule" && what.kind !== "figure" && what.kind !== "decision") return undefined;
  return rules.get(what.key) ?? figures.get(what.key) ?? decisions.get(what.key);
}

function factIn(rulebook: Rulebook, what: TraceSubject): string | undefined {
  if (what.kind !== "fact") return undefined;
  return nameInFacts(rulebook, { fact: what.key, ...(what.index !== undefined && { index: what.index }) });
}

function lookingIn({ label, provisions }: Named, language: Language): Looking {
  return { label: label[language], provisions: provisions.map((provision) => formatProvision(provision, language)) };
}
