import type { Scale } from "./grade-rows.ts";
import type { PrintedLine } from "./printed-page.ts";

type Column = readonly (string | undefined)[];

/**
 * Gives the numbers of rows that run together back to their grades. In each column the numbers stand from top to bottom in
 * the order of the grades, whatever line they have slipped to; a number printed twice in a row counts once. Where a column
 * has one number too few, the hole is put where every row still rises from step to step.
 *
 * @param lines - the damaged lines, down to the last grade
 * @param grades - the grades they hold, from top to bottom
 * @throws Error if a column can be read in more than one way, or in none
 */
export function splitColumns(lines: readonly PrintedLine[], grades: readonly string[], steps: number): Scale {
  const printed = Array.from({ length: steps }, (_, step) =>
    lines.flatMap(({ columns }) => columns[step] ?? []).filter((number, at, all) => number !== all[at - 1]),
  );
  const isFull = (column: Column) => column.length === grades.length;
  const columns = printed.map((column, step) =>
    isFull(column)
      ? column
      : withHole(column, printed.slice(0, step).findLast(isFull), printed.slice(step).find(isFull)),
  );
  return new Map(grades.map((grade, at) => [grade, columns.map((column) => column[at])]));
}

/** The one way to leave a hole in a column so that every number lies between those of the full columns before and after. */
function withHole(column: readonly string[], before: Column = [], after: Column = []): Column {
  const ways = Array.from({ length: column.length + 1 }, (_, hole) => column.toSpliced(hole, 0, ""))
    .filter((way) => way.length === before.length && way.length === after.length)
    .filter((way) => way.every((number, at) => number === "" || liesBetween(number, before[at], after[at])));
  const [only, ...others] = ways;
  if (only === undefined || others.length > 0) throw new Error(`This column cannot be read: ${column.join(" ")}.`);
  return only.map((number) => (number === "" ? undefined : number));
}

function liesBetween(number: string, low: string | undefined, high: string | undefined): boolean {
  return Number(low) < Number(number) && Number(number) < Number(high);
}
