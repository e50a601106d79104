import type { Bilingual } from "../../../grammar/source.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import { meetInTime } from "../periods.ts";
import { sharedKeys } from "../regions/grid-findings.ts";
import type { Check } from "../report.ts";
import { type GridRow, keysInWords, type RowGroup, rowGroups } from "../row-groups.ts";
import { inBoth } from "../wording.ts";

/** For any keys one row holds at most, in tables and under `according to`. Each row is reported once, with the first it meets. */
export const tableOverlap: Check = {
  code: "table-overlap",
  severity: "error",
  title: {
    en: "No two rows hold for the same keys.",
    fr: "Jamais deux lignes ne valent pour les mêmes clés.",
  },
  run(rulebook, report) {
    for (const group of rowGroups(rulebook)) {
      for (const { row, earlier, message } of overlaps(rulebook, group)) {
        const related = [
          { span: earlier.span, message: { en: "the row that holds too", fr: "la ligne qui vaut aussi" } },
        ];
        report({ span: row.span, message, related });
      }
    }
  },
};

interface Overlap {
  readonly row: GridRow;
  readonly earlier: GridRow;
  readonly message: Bilingual;
}

function overlaps(rulebook: Rulebook, group: RowGroup): readonly Overlap[] {
  const found = new Map<number, Overlap>();
  for (const { first, second, at } of sharedKeys(group.grid)) {
    const [earlier, row] = [group.rows[first], group.rows[second]];
    if (!earlier || !row || found.has(second) || !meetInTime(earlier.inForce, row.inForce)) continue;
    const keys =
      keysInWords(rulebook, group, at) ?? inBoth((language) => (language === "en" ? "any key" : "toute clé"));
    const message = {
      en: `This row and an earlier one both hold for ${keys.en}; only one may.`,
      fr: `Cette ligne et une autre plus haut valent toutes deux pour ${keys.fr} ; une seule le peut.`,
    };
    found.set(second, { row, earlier, message });
  }
  return [...found].sort(([a], [b]) => a - b).map(([, overlap]) => overlap);
}
