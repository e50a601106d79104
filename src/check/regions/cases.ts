import type { Branch, Rule, Rulebook, RuleVersion } from "../../rulebook/rulebook.ts";
import { perDeclarationIn } from "../per-declaration-in.ts";
import { perRulebook } from "../per-rulebook.ts";
import type { Owned } from "./owned.ts";
import { branchRegions, spaceOf } from "./rule-space.ts";
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
  [...rulebook.rules.values()].flatMap((rule) => casesOfRule(rulebook, rule)),
);

const casesOfRule = perDeclarationIn((rulebook, rule: Rule): readonly Cases[] =>
  rule.versions.flatMap((version) => {
    const branches = [...version.alternatives, ...version.exceptions];
    if (branches.length === 0) return [];
    const space = spaceOf(rulebook, version);
    const placed = branchRegions(space, version, branches).map((region, i) => ({
      owner: branches[i] as Branch,
      region,
    }));
    const others = version.alternatives.length;
    return [{ rule, version, space, alternatives: placed.slice(0, others), exceptions: placed.slice(others) }];
  }),
);
