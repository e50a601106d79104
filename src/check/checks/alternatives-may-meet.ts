import type { Branch } from "../../rulebook/rulebook.ts";
import { casesOf } from "../regions/cases.ts";
import { exampleInWords } from "../regions/example.ts";
import { meetings } from "../regions/owned.ts";
import type { Check } from "../report.ts";
import { quoted } from "../wording.ts";

/**
 * Alternatives are parallel cases, of which exactly one holds. Each is reported once, with the first it meets; what cannot be
 * shown to meet is left to evaluation.
 */
export const alternativesMayMeet: Check = {
  code: "alternatives-may-meet",
  severity: "warning",
  title: {
    en: "Two alternatives of a rule never hold together.",
    fr: "Deux hypothèses d'une règle ne valent jamais ensemble.",
  },
  run(rulebook, report) {
    for (const { space, alternatives } of casesOf(rulebook)) {
      const reported = new Set<Branch>();
      for (const { first, second, at } of meetings(rulebook, space, alternatives)) {
        if (reported.has(second)) continue;
        reported.add(second);
        const [a, b] = [quoted(first), quoted(second)];
        const example = exampleInWords(rulebook, space.axes, at);
        const related = [{ span: first.nameSpan, message: { en: "the other alternative", fr: "l'autre hypothèse" } }];
        report({
          span: second.nameSpan,
          message: {
            en: `${a.en} and ${b.en} both hold${example ? ` where ${example.en}` : ""}; narrow one of them.`,
            fr: `${a.fr} et ${b.fr} valent toutes deux${example ? ` si ${example.fr}` : ""} ; restreignez l'une d'elles.`,
          },
          related,
        });
      }
    }
  },
};
