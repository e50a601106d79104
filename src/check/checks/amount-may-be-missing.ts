import type { Bilingual } from "../../../grammar/source.ts";
import type { Rule, Rulebook, RuleVersion } from "../../rulebook/rulebook.ts";
import { addOtherwise } from "../otherwise-line.ts";
import { conditionRegion, linesFailRegion } from "../regions/condition-region.ts";
import { exampleInWords } from "../regions/example.ts";
import { coverOf } from "../regions/owned.ts";
import { branchRegions, spaceOf } from "../regions/rule-space.ts";
import type { Space } from "../regions/space.ts";
import type { Check, Finding } from "../report.ts";
import { quoted } from "../wording.ts";

/**
 * A general case of which every `shall be` line has a condition sets an amount for everyone all the same, or an `otherwise`
 * line stands in. Days before the first dated line are not asked about: the rule is not in force then.
 */
export const amountMayBeMissing: Check = {
  code: "amount-may-be-missing",
  severity: "warning",
  title: {
    en: 'A rule sets an amount for everyone to whom it applies, or an "otherwise" line stands in.',
    fr: `Une règle fixe un montant pour tous ceux à qui elle s'applique, ou une ligne "sinon" y supplée.`,
  },
  run(rulebook, report) {
    for (const rule of [...rulebook.rules.values()].filter(givesAmounts)) {
      // What a ledger opens with is its amount.
      if (rule.defines === "ledger") continue;
      for (const version of rule.versions) {
        const isCertain = version.steps.some(({ kind, where }) => kind === "shall-be" && !where);
        if (isCertain || version.alternatives.length > 0 || version.otherwise) continue;
        const finding = missing(rulebook, rule, version);
        if (finding) report(finding);
      }
    }
  },
};

/** A procedure and a stage have a state whatever the case. */
function givesAmounts({ defines }: Rule): boolean {
  return defines !== "procedure" && defines !== "stage";
}

function missing(rulebook: Rulebook, rule: Rule, version: RuleVersion): Finding | undefined {
  const space = spaceOf(rulebook, version);
  const cover = coverOf(rulebook, space, [
    ...linesSetting(space, version),
    ...branchRegions(space, version, version.exceptions),
    linesFailRegion(space, [...version.appliesWhere, ...version.when]),
    space.period(version.inForce, "outside"),
  ]);
  if (cover.complete) return undefined;
  const example = cover.hole && exampleInWords(rulebook, space.axes, cover.hole);
  const fix = addOtherwise(rulebook, rule, version);
  return { span: rule.nameSpan, message: message(quoted(rule), example), ...(fix && { fix }) };
}

function linesSetting(space: Space, { steps }: RuleVersion) {
  return steps.flatMap(({ kind, where }) =>
    kind === "shall-be" && where ? [conditionRegion(space, where, true)] : [],
  );
}

function message(name: Bilingual, example: Bilingual | undefined): Bilingual {
  const where = example
    ? { en: ` where ${example.en}`, fr: ` si ${example.fr}` }
    : { en: " for everyone", fr: " pour tous" };
  return {
    en: `No line of ${name.en} surely sets an amount${where.en}; add one without a condition, or an "otherwise" line.`,
    fr: `Aucune ligne de ${name.fr} ne fixe sûrement un montant${where.fr} ; ajoutez-en une sans condition, ou une ligne "sinon".`,
  };
}
