import type { Counting, Rule, RuleVersion } from "../../rulebook/rulebook.ts";
import type { Check } from "../report.ts";
import { stepLists } from "../version-lines.ts";
import { quoted } from "../wording.ts";

/** A time limit in months or years is counted by a rule that says what a day becomes that the last month lacks. */
export const shortMonthUndecided: Check = {
  code: "short-month-undecided",
  severity: "error",
  title: {
    en: "Every counting of months says what becomes of a day that a short month lacks.",
    fr: "Tout décompte de mois dit ce que devient un jour qu'un mois trop court n'a pas.",
  },
  run({ rules, countings }, report) {
    for (const counting of countings.values()) {
      const limit = counting.missingDay ? undefined : [...rules.values()].find((rule) => countsMonths(rule, counting));
      if (!limit) continue;
      const [name, of] = [quoted(counting), quoted(limit)];
      report({
        span: counting.nameSpan,
        message: {
          en: `${name.en} counts the months of ${of.en}, so say what a day becomes that the last month lacks: "a missing day becomes the last day of the month" or "the first day of the next month".`,
          fr: `${name.fr} compte les mois de ${of.fr}, dites donc ce que devient un jour que le dernier mois n'a pas : "un jour manquant devient le dernier jour du mois" ou "le premier jour du mois suivant".`,
        },
        related: [{ span: limit.nameSpan, message: { en: "The time limit.", fr: "Le délai." } }],
      });
    }
  },
};

function countsMonths({ versions }: Rule, { key }: Counting): boolean {
  return versions.some((version) => version.limit?.countedBy === key && lengths(version).some(isInMonths));
}

function lengths(version: RuleVersion) {
  const lines = stepLists(version).flat();
  return [...lines.filter(({ kind }) => kind !== "let"), ...(version.otherwise ? [version.otherwise] : [])];
}

function isInMonths({ value: { type } }: ReturnType<typeof lengths>[number]): boolean {
  return type.kind === "duration" && (type.unit === "months" || type.unit === "years");
}
