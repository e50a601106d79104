import type { Check } from "../report.ts";
import { gaps } from "../succession.ts";
import { quoted } from "../wording.ts";

/** From the first edition of a table to the last one is always in force. */
export const gapBetweenEditions: Check = {
  code: "gap-between-editions",
  severity: "error",
  title: {
    en: "Between two editions of a table no day is left out.",
    fr: "Entre deux éditions d'un tableau, aucun jour n'est laissé de côté.",
  },
  run({ tables }, report) {
    for (const table of tables.values()) {
      const name = quoted(table);
      const none = { en: `No edition of ${name.en}`, fr: `Aucune édition de ${name.fr}` };
      for (const finding of gaps(table.editions, none)) report(finding);
    }
  },
};
