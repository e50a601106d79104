import type { Bilingual } from "../../../grammar/source.ts";
import { holdsSomewhere } from "../regions/cells.ts";
import type { Check } from "../report.ts";
import { type RowGroup, rowGroups } from "../row-groups.ts";

/**
 * Every row can hold: its ranges run upwards and lie within what the key can be. A row that other rows cover is not of this
 * kind; two rows for the same keys are an overlap.
 */
export const unreachableRow: Check = {
  code: "unreachable-row",
  severity: "warning",
  title: {
    en: "Every row holds for some keys.",
    fr: "Chaque ligne vaut pour certaines clés.",
  },
  run(rulebook, report) {
    for (const group of rowGroups(rulebook)) {
      for (const [i, { span }] of group.rows.entries()) {
        const name = impossibleColumn(group, i);
        if (!name) continue;
        report({
          span,
          message: {
            en: `This row never holds: nothing that ${name.en} can be fits its cell.`,
            fr: `Cette ligne ne vaut jamais : rien de ce que peut être ${name.fr} ne convient à sa case.`,
          },
        });
      }
    }
  },
};

function impossibleColumn({ grid, names }: RowGroup, row: number): Bilingual | undefined {
  const column = grid.scales.findIndex((scale, i) => {
    const side = grid.boxes[row]?.[i];
    return side !== undefined && !holdsSomewhere(scale, side);
  });
  return names[column];
}
