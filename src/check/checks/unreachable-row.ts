import { perDeclaration } from "../per-declaration.ts";
import { holdsSomewhere } from "../regions/cells.ts";
import type { RowGrid } from "../regions/row-grid.ts";
import type { Check } from "../report.ts";
import { rowGroups } from "../row-groups.ts";

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
    for (const { grid, names, rows } of rowGroups(rulebook)) {
      for (const { row, column } of impossibleCells(grid)) {
        const [name, span] = [names[column], rows[row]?.span];
        if (!name || !span) continue;
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

/** Of each row that cannot hold, the first cell that nothing fits. */
const impossibleCells = perDeclaration(({ scales, boxes }: RowGrid) =>
  boxes.flatMap((box, row) => {
    const column = scales.findIndex((scale, i) => {
      const side = box[i];
      return side !== undefined && !holdsSomewhere(scale, side);
    });
    return column === -1 ? [] : [{ row, column }];
  }),
);
