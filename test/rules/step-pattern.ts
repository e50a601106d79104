/** How the steps of a grade rise: each increment as a multiple of the first. Its length is the number of steps less one. */
export function stepPattern(grade: string): readonly number[] {
  if (grade === "A7") return repeated(6, 1);
  if (grade === "A6") return [...repeated(5, 1), 1 / 2, 1, 1 / 2, 1, 1];
  if (grade.startsWith("A")) return [...repeated(7, 1), 1 / 2, 1, 1 / 2, 1, 1 / 2, 1, 1];
  if (/^L.1$/.test(grade)) return [1, 1];
  if (grade.startsWith("L")) return repeated(grade.endsWith("4") ? 6 : 5, 1, 1, 2).slice(0, -1);
  return [...repeated(6, 1), 2 / 3, 2 / 3, 1 / 3, 2 / 3, 1 / 3, 2 / 3, 2 / 3];
}

/** How far an increment may lie from the pattern: A grades bend slightly at step 6, the others only round. */
export function tolerance(grade: string, firstIncrement: number): number {
  return grade.startsWith("A") ? firstIncrement / 400 : 2;
}

function repeated(times: number, ...increments: number[]): number[] {
  return Array.from({ length: times }, () => increments).flat();
}
