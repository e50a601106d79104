import { spelling } from "../../../grammar/keywords.ts";
import type { Language } from "../../../grammar/source.ts";
import { outcomeWords } from "../../explain/outcome-words.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import type { ScenarioUnderReading } from "../../workspace/scenarios-under-readings.ts";
import { optionLabel } from "../../workspace/under-other-readings.ts";

/** What becomes of the scenarios under one option that the rulebook does not take. */
export interface OptionOverScenarios {
  readonly reading: string;
  readonly label: string;
  readonly option: string;
  readonly optionLabel: string;
  /** Results that lean on the reading. */
  readonly leaning: number;
  readonly changed: readonly {
    readonly scenario: string;
    readonly rule: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** The answers under other readings, gathered by reading and option in the order of the rulebook. */
export function overScenarios(
  found: readonly ScenarioUnderReading[],
  rulebook: Rulebook,
  language: Language,
): readonly OptionOverScenarios[] {
  return [...rulebook.readings.values()].flatMap(({ key: reading, label, options }) =>
    options.flatMap(({ key: option }) => {
      const leaning = found.filter((one) => one.reading === reading && one.option === option);
      if (leaning.length === 0) return [];
      const changed = leaning
        .filter(({ changes }) => changes)
        .map(({ scenario, expectation, before, after }) => ({
          scenario: scenario.title[language],
          rule: expectation.rule,
          before: outcomeWords(rulebook, before, language),
          after: outcomeWords(rulebook, after, language),
        }));
      const named = optionLabel(rulebook, reading, option, language);
      return [{ reading, label: label[language], option, optionLabel: named, leaning: leaning.length, changed }];
    }),
  );
}

/** The same for people: a line for each option, and below it each result that changes. */
export function showScenarioReadings(options: readonly OptionOverScenarios[], language: Language): string {
  const said = sayings[language];
  if (options.length === 0) return `${said.none}\n`;
  const lines = options.flatMap(({ label, optionLabel: option, leaning, changed }) => [
    `${label} ${spelling("as", language)} ${option}${said.counted(changed.length, leaning)}`,
    ...changed.map(({ scenario, rule, before, after }) => `  ${scenario}, ${rule}${said.from(before, after)}`),
  ]);
  return lines.map((line) => `${line}\n`).join("");
}

const sayings = {
  en: {
    none: "No scenario leans on a reading.",
    counted: (changed: number, of: number) => `: ${changed} of ${of} ${of === 1 ? "result changes" : "results change"}`,
    from: (before: string, after: string) => `: ${before} → ${after}`,
  },
  fr: {
    none: "Aucun scénario ne s'appuie sur une lecture.",
    counted: (changed: number, of: number) =>
      ` : ${changed} ${changed < 2 ? "résultat change" : "résultats changent"} sur ${of}`,
    from: (before: string, after: string) => ` : ${before} → ${after}`,
  },
};
