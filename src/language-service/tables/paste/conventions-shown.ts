import { decimalShown } from "../cells/read-number.ts";
import type { Conventions } from "../cells/reading.ts";
import type { Rectangle } from "../clipboard-text.ts";

/** How the cells of a rectangle show that their numbers and dates are written; nothing where they do not, or disagree. */
export function conventionsShown(rectangle: Rectangle): Conventions {
  const decimals = new Set<Conventions["decimal"]>();
  const dates = new Set<Conventions["dates"]>();
  for (const cell of rectangle.flat()) {
    if (!/\d/.test(cell)) continue;
    const order = orderShown(cell);
    const decimal = order === undefined ? decimalShown(cell.trim()) : undefined;
    if (decimal) decimals.add(decimal);
    if (order) dates.add(order);
  }
  const [decimal, order] = [only(decimals), only(dates)];
  return { ...(decimal && { decimal }), ...(order && { dates: order }) };
}

/** Which comes first in a date in numbers; nothing for what is no such date, "" left out where it may be either. */
function orderShown(cell: string): Conventions["dates"] {
  const [, a, b] = /^\s*(\d{1,2})[./-](\d{1,2})[./-]\d{4}\s*$/.exec(cell) ?? [];
  if (Number(a) > 12) return "day-first";
  return Number(b) > 12 ? "month-first" : undefined;
}

function only<T>(found: ReadonlySet<T>): T | undefined {
  return found.size === 1 ? [...found][0] : undefined;
}
