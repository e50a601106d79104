import type { Expression } from "../../rulebook/expression.ts";
import type { Branch, Key, Rulebook, RuleVersion } from "../../rulebook/rulebook.ts";
import { stepLists } from "../version-lines.ts";
import { linesRegion } from "./condition-region.ts";
import { type Region, Space } from "./space.ts";

/** A space in which the conditions of a version can name its part results. */
export function spaceOf(rulebook: Rulebook, version: RuleVersion): Space {
  return new Space(rulebook, partResults(version));
}

/** The part results of a version that one line alone sets, on all days. */
export function partResults(version: RuleVersion): ReadonlyMap<Key, Expression> {
  const results = new Map<Key, Expression>();
  const repeated = new Set<Key>();
  for (const step of stepLists(version).flat()) {
    if (step.kind !== "let") continue;
    const sometimes = step.where ?? step.inForce.from ?? step.inForce.until;
    if (sometimes || results.has(step.name)) repeated.add(step.name);
    results.set(step.name, step.value);
  }
  for (const name of repeated) results.delete(name);
  return results;
}

/** Where a version applies. */
export function versionRegion(space: Space, version: RuleVersion): Region {
  return space.both(space.period(version.inForce), linesRegion(space, version.appliesWhere));
}

/** Where a version applies and its conditions hold. */
export function entitledRegion(space: Space, version: RuleVersion): Region {
  return space.both(versionRegion(space, version), linesRegion(space, version.when));
}

/** Where each of some alternatives and exceptions of a version holds, within what the version applies to. */
export function branchRegions(space: Space, version: RuleVersion, branches: readonly Branch[]): readonly Region[] {
  const outer = new Map<boolean, Region>();
  const outerOf = ({ evenIfNotEntitled }: Branch) => {
    if (!outer.has(evenIfNotEntitled)) {
      outer.set(evenIfNotEntitled, (evenIfNotEntitled ? versionRegion : entitledRegion)(space, version));
    }
    return outer.get(evenIfNotEntitled);
  };
  return branches.map((branch) => {
    const within = outerOf(branch);
    const own = space.both(space.period(branch.inForce), linesRegion(space, branch.when));
    return space.both(within, own);
  });
}
