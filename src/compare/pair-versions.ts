import type { RuleVersion } from "../rulebook/rulebook.ts";
import { type CalendarDate, compareDates } from "../values/calendar-date.ts";
import { logicOf, sameLogic } from "./meaning.ts";
import { inForceOn } from "./over-time.ts";
import { type Pair, pairBy } from "./pair.ts";

/** Two versions of a rule to compare; `succeeds` says that the newer takes over from the older on its first day. */
export type VersionPair = Pair<RuleVersion> & { readonly succeeds: boolean };

/**
 * Pairs the versions of a rule: those of the same people and the same first day, then those of the same people of which
 * the newer takes over in time, then what is left in the order written.
 */
export function pairVersions(older: readonly RuleVersion[], newer: readonly RuleVersion[]): readonly VersionPair[] {
  const sameStart = pairBy(older, newer, ({ appliesWhere, inForce }) => logicOf([cohort(appliesWhere), inForce.from]));
  const kept = sameStart.flatMap((pair) => (pair.kind === "both" ? [pair.older] : []));
  const found = sameStart.map((pair) => succession(pair, kept));
  const left = pairBy(
    found.flatMap((pair) => (pair.kind === "gone" ? [pair.older] : [])),
    found.flatMap((pair) => (pair.kind === "come" ? [pair.newer] : [])),
    () => "any",
  );
  return [...found.filter(({ kind }) => kind === "both"), ...left.map((pair) => ({ ...pair, succeeds: false }))];
}

/** The same lines say who a version is for, in whatever order. */
function cohort(appliesWhere: RuleVersion["appliesWhere"]): readonly string[] {
  return appliesWhere.map(({ value }) => logicOf(value)).toSorted();
}

/** Finds, for a new version, the one that governed the same people on its first day and is still there before it. */
function succession(pair: Pair<RuleVersion>, kept: readonly RuleVersion[]): VersionPair {
  if (pair.kind !== "come" || pair.newer.inForce.from === undefined) return { ...pair, succeeds: false };
  const { newer } = pair;
  const before = inForceOn(kept.filter(isEarlier(newer, pair.newer.inForce.from)), pair.newer.inForce.from);
  return before === undefined ? { ...pair, succeeds: false } : { kind: "both", older: before, newer, succeeds: true };
}

function isEarlier(newer: RuleVersion, from: CalendarDate): (version: RuleVersion) => boolean {
  return ({ appliesWhere, inForce }) =>
    sameLogic(cohort(appliesWhere), cohort(newer.appliesWhere)) &&
    (inForce.from === undefined || compareDates(inForce.from, from) < 0);
}
