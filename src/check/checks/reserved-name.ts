import { isReserved } from "../../../grammar/phrases.ts";
import type { Language } from "../../../grammar/source.ts";
import type { Entry, Rulebook } from "../../rulebook/rulebook.ts";
import { nameIn } from "../name-in.ts";
import type { Check } from "../report.ts";
import { branchesOf } from "../version-lines.ts";
import { quoted } from "../wording.ts";

/** Names stay names when the text is put into the other language: none becomes a keyword there. */
export const reservedName: Check = {
  code: "reserved-name",
  severity: "warning",
  title: { en: "No name is a keyword in either language.", fr: "Aucun nom n'est un mot-clé dans l'une des langues." },
  run(rulebook, report) {
    for (const entry of named(rulebook)) {
      for (const language of ["en", "fr"] as const) {
        const name = nameIn(entry, language);
        if (!isReserved(name, language)) continue;
        const label = quoted(entry);
        report({
          span: entry.nameSpan,
          message: {
            en: `${label.en} would be called "${name}" ${inLanguage[language].en}, which is a keyword there; change its label in that language.`,
            fr: `${label.fr} s'appellerait "${name}" ${inLanguage[language].fr}, où c'est un mot-clé ; changez son libellé dans cette langue.`,
          },
        });
      }
    }
  },
};

const inLanguage: Readonly<Record<Language, { readonly en: string; readonly fr: string }>> = {
  en: { en: "in English", fr: "en anglais" },
  fr: { en: "in French", fr: "en français" },
};

/** Everything that has a name of its own in a text. */
function named(rulebook: Rulebook): readonly Entry[] {
  const { facts, rules, figures, tables, readings, decisions, choices, subjects, authorities } = rulebook;
  const declared = [facts, rules, figures, tables, readings, decisions, choices, subjects, authorities];
  return [
    ...declared.flatMap((entries: ReadonlyMap<string, Entry>) => [...entries.values()]),
    ...[...choices.values()].flatMap(({ members }) => members),
    ...[...readings.values()].flatMap(({ options }) => options),
    ...[...rules.values()].flatMap(({ versions }) => versions.flatMap(branchesOf)),
  ];
}
