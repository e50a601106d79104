import type { Rule, Rulebook, RuleVersion } from "../../rulebook/rulebook.ts";
import { exampleInWords } from "../regions/example.ts";
import { meetings } from "../regions/owned.ts";
import { versionRegion } from "../regions/rule-space.ts";
import { Space } from "../regions/space.ts";
import type { Check, Report } from "../report.ts";
import { quoted } from "../wording.ts";

/** Of several versions of a rule, one applies at most: on one day to one person. */
export const overlappingVersions: Check = {
  code: "overlapping-versions",
  severity: "error",
  title: {
    en: "Two versions of a rule never apply to the same person on the same day.",
    fr: "Deux versions d'une règle ne s'appliquent jamais à la même personne le même jour.",
  },
  run(rulebook, report) {
    for (const rule of rulebook.rules.values()) if (rule.versions.length > 1) compareVersions(rulebook, rule, report);
  },
};

function compareVersions(rulebook: Rulebook, rule: Rule, report: Report): void {
  const space = new Space(rulebook);
  const owned = rule.versions.map((version) => ({ owner: version, region: versionRegion(space, version) }));
  const reported = new Set<RuleVersion>();
  for (const { first, second, at } of meetings(rulebook, space, owned)) {
    if (reported.has(second)) continue;
    reported.add(second);
    const name = quoted(rule);
    const example = exampleInWords(rulebook, space.axes, at);
    report({
      span: second.span,
      message: {
        en: `Two versions of ${name.en} apply ${example ? `where ${example.en}` : "to everyone on every day"}; end one where the other begins.`,
        fr: `Deux versions de ${name.fr} s'appliquent ${example ? `si ${example.fr}` : "à tous, tous les jours"} ; arrêtez l'une où l'autre commence.`,
      },
      related: [
        { span: first.span, message: { en: "the version that applies too", fr: "la version qui s'applique aussi" } },
      ],
    });
  }
}
