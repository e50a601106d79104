import { gradeRows, type Scale } from "./grade-rows.ts";
import type { PrintedLine } from "./printed-page.ts";

/**
 * The amounts that stand alone in their cell, on a line with a label of its own. All amounts of the `unreliable` grades are
 * left out: their lines hold amounts of other grades.
 */
export function readRows(lines: readonly PrintedLine[], unreliable: readonly string[]): Scale {
  return new Map(
    gradeRows.map(({ grades, steps }) => {
      const name = grades[0] ?? "";
      const line = lines.find(({ label }) => label === grades.join("-"));
      const cells = Array.from({ length: steps }, (_, step) => {
        const numbers = line?.columns[step] ?? [];
        return numbers.length === 1 && !unreliable.includes(name) ? numbers[0] : undefined;
      });
      return [name, cells];
    }),
  );
}
