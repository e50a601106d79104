import type { DifferenceLine } from "../../questions/review.ts";

/** A line that is shown, or several that stay and are not; `at` is the place of the first. */
export type FoldedLine =
  | { readonly kind: "shown"; readonly at: number; readonly line: DifferenceLine }
  | { readonly kind: "folded"; readonly at: number; readonly count: number };

/** The first line, those that change, and those beside them; what stays is folded where that saves room. */
export function foldedLines(lines: readonly DifferenceLine[]): readonly FoldedLine[] {
  const changes = lines.map(({ segments }) => segments.some(({ kind }) => kind !== "same"));
  const isShown = (i: number) => i === 0 || changes[i - 1] || changes[i] || changes[i + 1];
  const result: FoldedLine[] = [];
  lines.forEach((line, i) => {
    const last = result.at(-1);
    if (isShown(i)) result.push({ kind: "shown", at: i, line });
    else if (last?.kind === "folded") result[result.length - 1] = { ...last, count: last.count + 1 };
    else result.push({ kind: "folded", at: i, count: 1 });
  });
  return result;
}
