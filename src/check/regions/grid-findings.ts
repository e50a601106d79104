import { perDeclaration } from "../per-declaration.ts";
import type { RowGrid } from "./row-grid.ts";
import { type Gap, type Point, survey } from "./survey.ts";

/** Keys for which no row holds: the first such place, and whether there are others. */
export interface MissingKeys {
  readonly at: Point;
  readonly others: boolean;
}

/** Keys for which no row holds; nothing if every key has a row, or if that would take too long to tell. */
export const missingKeys = perDeclaration(({ scales, boxes }: RowGrid): MissingKeys | undefined => {
  const gaps: Gap[] = [];
  survey(scales, boxes, { gap: (gap) => gaps.push(gap) });
  const [first] = gaps;
  return first && { at: first.at, others: gaps.length > 1 };
});

/** Two rows, by their places, that hold for the same keys. */
export interface SharedKeys {
  readonly first: number;
  readonly second: number;
  readonly at: Point;
}

/** Pairs of rows that hold for the same keys. */
export const sharedKeys = perDeclaration(({ scales, boxes }: RowGrid): readonly SharedKeys[] => {
  const pairs: SharedKeys[] = [];
  survey(scales, boxes, { meeting: (first, second, at) => pairs.push({ first, second, at }) });
  return pairs;
});
