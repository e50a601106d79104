import type { Bilingual, Language } from "../../../grammar/source.ts";
import type { ChangeKind } from "../../compare/change.ts";
import { formatProvisions } from "../../rulebook/provision-text.ts";
import { formatDateForPeople } from "../../values/date-text.ts";
import type { ScenarioDifference, VersionComparison } from "../../workspace/compare-versions.ts";
import type { WordedChange } from "../../workspace/word-change.ts";
import type { Output } from "../host.ts";
import { paint } from "./paint.ts";

interface Showing {
  readonly language: Language;
  readonly output: Output;
}

/** A comparison for a reviewer: declaration by declaration what was and what is, then the scenarios that come out otherwise. */
export function showComparison({ changes, scenarios }: VersionComparison, showing: Showing): string {
  const { language, output } = showing;
  const { bold } = paint(output);
  if (changes.length === 0 && scenarios.length === 0) return `${nothing[language]}\n`;
  const declarations = new Map<string, WordedChange[]>();
  for (const change of changes) {
    const name = `${change.sort} ${change.key}`;
    declarations.set(name, [...(declarations.get(name) ?? []), change]);
  }
  const sections = [...declarations.values()].map((group) => {
    const head = group[0]?.label[language] ?? "";
    return [bold(head), ...group.flatMap((change) => changeLines(change, showing))];
  });
  const differing =
    scenarios.length === 0
      ? []
      : [[bold(otherwise[language]), ...scenarios.flatMap((one) => scenarioLines(one, showing))]];
  return `${[...sections, ...differing].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function changeLines(
  { kind, place, from, to, since, provisions }: WordedChange,
  { language, output }: Showing,
): readonly string[] {
  const { dim, red, green } = paint(output);
  const cited = provisions.length === 0 ? "" : dim(` [${formatProvisions(provisions, language)}]`);
  const where = place[language] === "" ? "" : ` · ${place[language]}`;
  const when = since === undefined ? "" : `, ${sinceWords[language]} ${formatDateForPeople(since, language)}`;
  return [
    `  ${kinds[kind][language]}${where}${when}${cited}`,
    ...(from ? [`    ${red(`- ${from[language]}`)}`] : []),
    ...(to ? [`    ${green(`+ ${to[language]}`)}`] : []),
  ];
}

function scenarioLines(
  { scenario, label, record, from, to }: ScenarioDifference,
  { language, output }: Showing,
): readonly string[] {
  const { red, green } = paint(output);
  const asked = record === undefined ? label[language] : `${label[language]} (${record.index + 1})`;
  return [
    `  ${scenario[language]} · ${asked}`,
    `    ${red(`- ${from[language]}`)}`,
    `    ${green(`+ ${to[language]}`)}`,
  ];
}

const nothing: Bilingual = { en: "Nothing changes in meaning.", fr: "Rien ne change de sens." };
const otherwise: Bilingual = { en: "Scenarios that come out otherwise", fr: "Scénarios dont le résultat change" };
const sinceWords: Bilingual = { en: "from", fr: "à compter du" };

const kinds: { readonly [K in ChangeKind]: Bilingual } = {
  added: { en: "added", fr: "ajout" },
  removed: { en: "removed", fr: "suppression" },
  "value-changed": { en: "value changed", fr: "valeur modifiée" },
  "condition-changed": { en: "condition changed", fr: "condition modifiée" },
  "exception-added": { en: "exception added", fr: "exception ajoutée" },
  "exception-removed": { en: "exception removed", fr: "exception supprimée" },
  "alternative-added": { en: "alternative added", fr: "branche ajoutée" },
  "alternative-removed": { en: "alternative removed", fr: "branche supprimée" },
  "reading-changed": { en: "reading changed", fr: "lecture modifiée" },
  "type-changed": { en: "type changed", fr: "type modifié" },
  "in-force-changed": { en: "period in force changed", fr: "période de vigueur modifiée" },
  "authority-changed": { en: "authority changed", fr: "autorité modifiée" },
  "provision-changed": { en: "provision changed", fr: "disposition modifiée" },
  "wording-only": { en: "wording only", fr: "libellé seulement" },
};
