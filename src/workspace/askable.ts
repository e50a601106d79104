import type { Bilingual } from "../../grammar/source.ts";
import { type AskedId, askedId, referencesOf } from "../check/references.ts";
import { formatProvisions } from "../rulebook/provision-text.ts";
import type { Decision, Key, Rule, Rulebook } from "../rulebook/rulebook.ts";

/** Something that can be asked for a person. */
export interface Askable {
  /** Its name, for questions. */
  readonly rule: string;
  readonly label: Bilingual;
  readonly provisions: Bilingual;
  /** What its author says of it; empty where there is nothing. */
  readonly notes: Bilingual;
  /** The chapter that declares it. */
  readonly chapter: Bilingual;
  /** Only a step towards another result of its chapter. */
  readonly isPart: boolean;
  /** How many scenarios expect something of it. */
  readonly scenarios: number;
}

/**
 * What people can ask for, chapter by chapter. What no other rule of its own chapter uses, and scenarios expect, is a result that
 * people ask for; the rest are parts on the way there, and steps of procedures.
 */
export function askable(rulebook: Rulebook): readonly Askable[] {
  const used = usedInTheirChapter(rulebook);
  const scenarios = scenariosOf(rulebook);
  const rules = [...rulebook.rules.values()].map((rule) => {
    const isPart = used.has(askedId("rule", rule.key)) || !scenarios.has(rule.key) || rule.defines === "stage";
    return askableOf(rulebook, rule, { isPart, scenarios: scenarios.get(rule.key) ?? 0 });
  });
  const decisions = [...rulebook.decisions.values()].map((decision) =>
    askableOf(rulebook, decision, { isPart: true, scenarios: scenarios.get(decision.key) ?? 0 }),
  );
  return [...rules, ...decisions];
}

function askableOf(rulebook: Rulebook, entry: Rule | Decision, weight: Pick<Askable, "isPart" | "scenarios">): Askable {
  const { key, label, notes } = entry;
  const words = (language: "en" | "fr") => notes.map((note) => note[language]).join(" ");
  return {
    rule: key,
    label,
    provisions: { en: formatProvisions(provisionsOf(entry), "en"), fr: formatProvisions(provisionsOf(entry), "fr") },
    notes: { en: words("en"), fr: words("fr") },
    chapter: chapterOf(rulebook, entry),
    ...weight,
  };
}

/** How many scenarios expect something of each. */
function scenariosOf({ scenarios }: Rulebook): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const { expect } of scenarios) {
    for (const rule of new Set(expect.map((expectation) => expectation.rule))) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return counts;
}

/** Those of the declaration, or where only its versions cite, those of the latest. */
function provisionsOf(entry: Rule | Decision) {
  if (entry.provisions.length > 0 || !("versions" in entry)) return entry.provisions;
  return entry.versions.at(-1)?.provisions ?? [];
}

function chapterOf({ chapters }: Rulebook, { span }: Rule | Decision): Bilingual {
  const chapter = chapters.findLast(({ span: { file, start } }) => file === span.file && start <= span.start);
  return chapter?.title ?? { en: span.file, fr: span.file };
}

/** Rules and decisions that something else of the same file asks for. */
function usedInTheirChapter(rulebook: Rulebook): ReadonlySet<AskedId> {
  const { rules, decisions } = rulebook;
  const declared = new Map<AskedId, { readonly span: { readonly file: string } }>([
    ...[...rules].map(([key, rule]) => [askedId("rule", key), rule] as const),
    ...[...decisions].map(([key, decision]) => [askedId("decision", key), decision] as const),
  ]);
  const used = new Set<AskedId>();
  for (const [from, references] of referencesOf(rulebook)) {
    const file = declared.get(from)?.span.file;
    for (const { to } of references) if (file && to !== from && declared.get(to)?.span.file === file) used.add(to);
  }
  return used;
}
