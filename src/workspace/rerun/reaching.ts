import { perRulebook } from "../../check/per-rulebook.ts";
import { type AskedId, askedId, referencesOf } from "../../check/references.ts";
import type { Rule, Rulebook } from "../../rulebook/rulebook.ts";

/** Everything whose value may depend on any of these: what asks for them, directly or through others, and themselves. */
export function reaching(rulebook: Rulebook, ids: Iterable<AskedId>): ReadonlySet<AskedId> {
  const askers = askersOf(rulebook);
  const found = new Set<AskedId>(ids);
  // A set hands out what is added to it while it is gone through.
  for (const id of found) for (const asker of askers.get(id) ?? []) found.add(asker);
  return found;
}

const askersOf = perRulebook((rulebook): ReadonlyMap<AskedId, readonly AskedId[]> => {
  const askers = new Map<AskedId, AskedId[]>();
  const add = (to: AskedId, from: AskedId) => {
    const known = askers.get(to);
    if (known) known.push(from);
    else askers.set(to, [from]);
  };
  for (const [from, references] of referencesOf(rulebook)) for (const { to } of references) add(to, from);
  for (const rule of rulebook.rules.values()) for (const to of alsoLookedAt(rule)) add(to, askedId("rule", rule.key));
  return askers;
});

/** A stage looks at its procedure, a time limit at the events that it binds somebody to or that silence brings about. */
function alsoLookedAt({ versions }: Rule): readonly AskedId[] {
  return versions.flatMap(({ stage, limit }) => [
    ...(stage ? [askedId("rule", stage.procedure)] : []),
    ...(limit?.binds ? [askedId("fact", limit.binds.event)] : []),
    ...(limit?.silenceCountsAs === undefined ? [] : [askedId("fact", limit.silenceCountsAs)]),
  ]);
}
