import { gradeRows, type Scale } from "./grade-rows.ts";
import { numbersIn } from "./printed-page.ts";

/**
 * Reads the page of Turkey, which is printed as one run of labels and numbers, disturbed in their order. The numbers after a
 * label are those of its grade, put in rising order; the labels of C2 and C1 stand apart, and their numbers alternate.
 * Grades whose label has no numbers are lost.
 */
export function readTurkey(page: string): Scale {
  const [run = "", ...tail] = page.slice(page.lastIndexOf("et grade") + "et grade".length).split("\n");
  const numbers = new Map(
    run
      .replaceAll("*", "")
      .split(/(?=\b(?:[AB] ?\d|C ?[3-6]|L 5|LT\d) )/)
      .map((piece) => piece.trim())
      .map((piece) => [labelOf(piece), numbersIn(piece.replace(/^[A-Z]+ ?\d( - LI\d)?/, ""))]),
  );
  const last = tail.flatMap(numbersIn);
  numbers.set(
    "C2",
    last.filter((_, at) => at % 2 === 0),
  );
  numbers.set(
    "C1",
    last.filter((_, at) => at % 2 === 1),
  );
  const found = gradeRows.filter(({ grades: [grade = ""] }) => numbers.get(grade)?.length);
  return new Map(found.map(({ grades: [grade = ""], steps }) => [grade, inRisingOrder(numbers.get(grade), steps)]));
}

/** `L 5 28 913.74 ...` is of grade L5. */
function labelOf(piece: string): string {
  return /^[A-Z]+ ?\d/.exec(piece)?.[0].replace(" ", "") ?? "";
}

function inRisingOrder(numbers: readonly string[] = [], steps: number): (string | undefined)[] {
  const sorted = numbers.toSorted((a, b) => Number(a) - Number(b));
  return Array.from({ length: steps }, (_, at) => sorted[at]);
}
