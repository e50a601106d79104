import type { Bilingual, Span } from "../../grammar/source.ts";
import { perRulebook } from "../check/per-rulebook.ts";
import { formatProvisions } from "../rulebook/provision-text.ts";
import type { Entry, Key, Target } from "../rulebook/rulebook.ts";
import { identityOf } from "./named.ts";
import type { Project } from "./project.ts";
import { type ScenarioPlace, scenarioPlaces } from "./scenario-places.ts";

/** What stands above a rule: the scenarios that ask about it, how often it is used, what it renders. */
export interface CodeLens {
  readonly key: Key;
  /** Where its name stands; of a rule with several versions, the first. */
  readonly span: Span;
  /** Scenarios that expect an answer of it, by the name that outlives edits. */
  readonly scenarios: readonly string[];
  readonly uses: number;
  readonly citation: Bilingual;
}

/** The rules, definitions, decisions, figures and tables of a file, with what is to be known of each. */
export function codeLenses(project: Project, file: string): readonly CodeLens[] {
  const { rules, decisions, figures, tables } = project.rulebook;
  const asking = scenariosByKey(project);
  const uses = usesByIdentity(project.rulebook);
  const lensOf = (kind: Whole) => (entry: Entry) => ({
    key: entry.key,
    span: entry.nameSpan,
    scenarios: asking.get(entry.key) ?? [],
    uses: uses.get(identityOf({ kind, key: entry.key })) ?? 0,
    citation: inBothLanguages(entry),
  });
  return [
    ...[...rules.values()].map(lensOf("rule")),
    ...[...decisions.values()].map(lensOf("decision")),
    ...[...figures.values()].map(lensOf("figure")),
    ...[...tables.values()].map(lensOf("table")),
  ]
    .filter(({ span }) => span.file === file)
    .sort((a, b) => a.span.start - b.span.start);
}

type Whole = Extract<Target["kind"], "rule" | "decision" | "figure" | "table">;

function inBothLanguages({ provisions }: Entry): Bilingual {
  return { en: formatProvisions(provisions, "en"), fr: formatProvisions(provisions, "fr") };
}

const usesByIdentity = perRulebook(({ uses }) => {
  const counts = new Map<string, number>();
  for (const { to } of uses) counts.set(identityOf(to), (counts.get(identityOf(to)) ?? 0) + 1);
  return counts;
});

function scenariosByKey(project: Project): ReadonlyMap<Key, readonly string[]> {
  const asking = new Map<Key, string[]>();
  for (const place of scenarioPlaces(project)) for (const key of keysAsked(place)) add(asking, key, place.id);
  return asking;
}

function keysAsked({ scenario }: ScenarioPlace): ReadonlySet<Key> {
  return new Set(scenario.expect.map(({ rule }) => rule));
}

function add(asking: Map<Key, string[]>, key: Key, id: string): void {
  const ids = asking.get(key);
  if (ids) ids.push(id);
  else asking.set(key, [id]);
}
