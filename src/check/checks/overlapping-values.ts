import type { Check } from "../report.ts";
import { overlaps } from "../succession.ts";
import { quoted } from "../wording.ts";

/** A figure has one value on a day at most; one without an end gives way to the next. */
export const overlappingValues: Check = {
  code: "overlapping-values",
  severity: "error",
  title: {
    en: "A figure never has two values on the same day.",
    fr: "Un chiffre n'a jamais deux valeurs le même jour.",
  },
  run({ figures }, report) {
    for (const figure of figures.values()) {
      const name = quoted(figure);
      const two = { en: `${name.en} has two values`, fr: `${name.fr} a deux valeurs` };
      for (const finding of overlaps(figure.values, two)) report(finding);
    }
  },
};
