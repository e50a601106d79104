import { type AskedId, type AskedKind, askedId } from "../check/references.ts";
import type { Change, Sort } from "../compare/change.ts";
import type { Key, Rulebook } from "../rulebook/rulebook.ts";
import { reaching } from "./rerun/reaching.ts";

/** Which rules, decisions and figures a change can reach: by key; `everything` where that cannot be told. */
export type Affected = ReadonlySet<Key> | "everything";

/**
 * What can come out otherwise because of changes: the declarations changed, and whatever asks for them in either version,
 * directly or through others. A change of words or of a citation reaches nothing.
 */
export function affectedRules(
  older: Rulebook,
  newer: Rulebook,
  changes: readonly Pick<Change, "kind" | "sort" | "key">[],
): Affected {
  const inMeaning = changes.filter(({ kind }) => kind !== "wording-only" && kind !== "provision-changed");
  const starts = new Set<AskedId>();
  for (const { sort, key } of inMeaning) {
    const kind = askedKinds[sort];
    if (kind === undefined) return "everything";
    starts.add(askedId(kind, key));
  }
  const reached = [older, newer].flatMap((rulebook) => [...reaching(rulebook, starts)]);
  return new Set(reached.map((id) => id.slice(id.indexOf(":") + 1)));
}

/** Whether a rule is among them. */
export function isAffected(affected: Affected, rule: Key): boolean {
  return affected === "everything" || affected.has(rule);
}

/** How references name a sort of declaration. Choices, subjects, calendars and the like are in no reference. */
const askedKinds: { readonly [S in Sort]?: AskedKind } = {
  rule: "rule",
  figure: "figure",
  table: "table",
  decision: "decision",
  reading: "reading",
  fact: "fact",
  authority: "body",
};
