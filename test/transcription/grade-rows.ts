/** A line of a scale: the grades that share it, and how many steps they have. */
export interface GradeRow {
  readonly grades: readonly string[];
  readonly steps: number;
}

const row = (steps: number, ...grades: string[]): GradeRow => ({ grades, steps });

/** The lines of every scale, from top to bottom. */
export const gradeRows: readonly GradeRow[] = [
  row(7, "A7"),
  row(11, "A6"),
  ...["A5", "A4", "A3", "A2", "A1", "L5"].map((grade) => row(15, grade)),
  row(18, "LT4", "LI4"),
  row(15, "LT3", "LI3"),
  row(15, "LT2"),
  row(3, "LT1", "LI1"),
  ...["B6", "B5", "B4", "B3", "B2", "B1", "C6", "C5", "C4", "C3", "C2", "C1"].map((grade) => row(14, grade)),
];

/**
 * The amounts of a scale by the first grade of each line; an amount that cannot be read is absent. Digits as the rulebook
 * writes them: `13646.96`.
 */
export type Scale = ReadonlyMap<string, readonly (string | undefined)[]>;
