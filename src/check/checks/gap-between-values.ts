import type { Check } from "../report.ts";
import { gaps } from "../succession.ts";
import { quoted } from "../wording.ts";

/** From the first value of a figure to the last one is always in force. */
export const gapBetweenValues: Check = {
  code: "gap-between-values",
  severity: "error",
  title: {
    en: "Between two values of a figure no day is left out.",
    fr: "Entre deux valeurs d'un chiffre, aucun jour n'est laissé de côté.",
  },
  run({ figures }, report) {
    for (const figure of figures.values()) {
      const name = quoted(figure);
      const none = { en: `No value of ${name.en}`, fr: `Aucune valeur de ${name.fr}` };
      for (const finding of gaps(figure.values, none)) report(finding);
    }
  },
};
