import type { Fix } from "../../../grammar/diagnostic.ts";
import { spelling } from "../../../grammar/keywords.ts";
import type { Rulebook, Table } from "../../rulebook/rulebook.ts";
import { insertBefore } from "../edits.ts";
import { fileLanguage } from "../file-language.ts";
import { missingKeys } from "../regions/grid-findings.ts";
import type { Check } from "../report.ts";
import { keysInWords, rowGroups } from "../row-groups.ts";
import { quoted } from "../wording.ts";

/** A table that says nothing of other keys has a row for every key, all columns taken together. */
export const tableGap: Check = {
  code: "table-gap",
  severity: "error",
  title: {
    en: "A table that claims to be complete has a row for every key.",
    fr: "Un tableau qui se dit complet a une ligne pour chaque clé.",
  },
  run(rulebook, report) {
    for (const group of rowGroups(rulebook)) {
      if (group.from.kind !== "table" || group.from.table.otherKeys || group.rows.length === 0) continue;
      const missing = missingKeys(group.grid);
      const keys = missing && keysInWords(rulebook, group, missing.at);
      if (!keys) continue;
      const name = quoted(group.from.table);
      const more = missing.others ? { en: ", nor for others", fr: ", ni pour d'autres" } : { en: "", fr: "" };
      const fix = sayOtherKeys(rulebook, group.from.table);
      report({
        span: group.from.table.nameSpan,
        message: {
          en: `${name.en} has no row for ${keys.en}${more.en}; add it, or say what "other keys" give.`,
          fr: `${name.fr} n'a pas de ligne pour ${keys.fr}${more.fr} ; ajoutez-la, ou dites ce que donnent les "autres clés".`,
        },
        related: [{ span: group.span, message: { en: "the edition with the gap", fr: "l'édition lacunaire" } }],
        ...(fix && { fix }),
      });
    }
  },
};

/** The line goes above the first edition. */
function sayOtherKeys(rulebook: Rulebook, { editions, span }: Table): Fix | undefined {
  const edition = editions[0];
  if (!edition) return undefined;
  const language = fileLanguage(rulebook, span.file);
  const line = `${spelling("otherKeys", language)} ${spelling("unknown", language)}`;
  return insertBefore(edition.span, { en: `Add "${line}"`, fr: `Ajouter "${line}"` }, `${line}\n  `);
}
