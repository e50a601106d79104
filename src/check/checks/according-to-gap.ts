import { canComeTogether } from "../regions/example.ts";
import { missingKeys } from "../regions/grid-findings.ts";
import type { Check } from "../report.ts";
import { axesOf, keysInWords, rowGroups } from "../row-groups.ts";

/**
 * Rows under `according to` hold for everything that their keys can be. Several keys that depend on the same fact may leave
 * out what cannot occur, so of them nothing is said.
 */
export const accordingToGap: Check = {
  code: "according-to-gap",
  severity: "warning",
  title: {
    en: 'The rows under "according to" leave nothing out.',
    fr: `Les lignes sous "selon" n'oublient rien.`,
  },
  run(rulebook, report) {
    for (const group of rowGroups(rulebook)) {
      if (group.from.kind !== "according-to" || group.rows.length === 0) continue;
      const missing = missingKeys(group.grid);
      const keys = missing && keysInWords(rulebook, group, missing.at);
      if (!keys || !canComeTogether(rulebook, axesOf(group), missing.at)) continue;
      report({
        span: group.span,
        message: {
          en: `This gives unknown for ${keys.en}: no row holds; add one.`,
          fr: `Ceci donne inconnu pour ${keys.fr} : aucune ligne ne vaut ; ajoutez-en une.`,
        },
      });
    }
  },
};
