import type { Branch, Rule, Rulebook, RuleVersion } from "../../rulebook/rulebook.ts";
import { perRulebook } from "../per-rulebook.ts";
import type { Owned } from "./owned.ts";
import { branchRegion, spaceOf } from "./rule-space.ts";
import type { Space } from "./space.ts";

/** A version of a rule with alternatives or exceptions, and where these hold. */
export interface Cases {
  readonly rule: Rule;
  readonly version: RuleVersion;
  readonly space: Space;
  readonly alternatives: readonly Owned<Branch>[];
  readonly exceptions: readonly Owned<Branch>[];
}

/** Every version with alternatives or exceptions, in the order of the rulebook. */
export const casesOf: (rulebook: Rulebook) => readonly Cases[] = perRulebook((rulebook) =>
  [...rulebook.rules.values()].flatMap((rule) =>
    rule.versions.flatMap((version) => {
      if (version.alternatives.length + version.exceptions.length === 0) return [];
      const space = spaceOf(rulebook, version);
      const place = (branch: Branch) => ({ owner: branch, region: branchRegion(space, version, branch) });
      return [
        {
          rule,
          version,
          space,
          alternatives: version.alternatives.map(place),
          exceptions: version.exceptions.map(place),
        },
      ];
    }),
  ),
);
