import type { Rulebook } from "../rulebook/rulebook.ts";
import { perRulebook } from "./per-rulebook.ts";
import { type AskedId, askedId, referencesIn, referencesOf } from "./references.ts";

/**
 * Everything that something asks for: another declaration, a look-up that leaves a key to its default, a time limit
 * that is met by it, a subject that lasts between two days, or a scenario that expects an answer of it.
 */
export const usedIn: (rulebook: Rulebook) => ReadonlySet<AskedId> = perRulebook((rulebook) => {
  const byOthers = [...referencesOf(rulebook)].flatMap(([from, references]) => {
    return references.map(({ to }) => to).filter((to) => to !== from);
  });
  const defaults = [...rulebook.tables.values()].flatMap(({ keys }) =>
    keys.flatMap(({ byDefault }) => byDefault ?? []),
  );
  const asKeys = defaults.flatMap(referencesIn).map(({ to }) => to);
  const expected = rulebook.scenarios.flatMap(({ expect }) =>
    expect.map(({ rule }) => askedId(rulebook.facts.has(rule) ? "fact" : "rule", rule)),
  );
  const limits = [...rulebook.rules.values()].flatMap(({ versions }) => versions.flatMap(({ limit }) => limit ?? []));
  const events = limits.flatMap(({ binds, silenceCountsAs }) => [binds?.event, silenceCountsAs]);
  const performed = events.flatMap((event) => (event === undefined ? [] : [askedId("fact", event)]));
  const days = [...rulebook.subjects.values()].flatMap(({ lasts }) => (lasts ? [lasts.from, lasts.to] : []));
  const lasting = days.map((day) => askedId("fact", day));
  return new Set([...byOthers, ...asKeys, ...performed, ...expected, ...lasting]);
});
