import type { Check } from "../report.ts";
import { overlaps } from "../succession.ts";
import { quoted } from "../wording.ts";

/** One edition of a table is in force on a day at most; one without an end gives way to the next. */
export const overlappingEditions: Check = {
  code: "overlapping-editions",
  severity: "error",
  title: {
    en: "Two editions of a table are never in force on the same day.",
    fr: "Deux éditions d'un tableau ne sont jamais en vigueur le même jour.",
  },
  run({ tables }, report) {
    for (const table of tables.values()) {
      const name = quoted(table);
      const two = { en: `${name.en} has two editions`, fr: `${name.fr} a deux éditions` };
      for (const finding of overlaps(table.editions, two)) report(finding);
    }
  },
};
