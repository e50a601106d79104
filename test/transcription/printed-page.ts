/** A line of a page: what its first column says, and the numbers that stand in each further column. */
export interface PrintedLine {
  readonly label: string;
  readonly columns: readonly (readonly string[])[];
}

/** The text of a country's page, from the head of its columns to the next heading. */
export function pageOf(text: string, country: string): string {
  const heading = text.indexOf(`\n${country} (OECD)`);
  const head = text.indexOf("\nCategory and grade", heading);
  if (heading < 0 || head < 0) throw new Error(`The text has no salary scale headed "${country} (OECD)".`);
  const body = text.slice(head + 1);
  const next = body.search(/\n[A-Z][A-Z ()/]{8,}/);
  return latinLetters(next < 0 ? body : body.slice(0, next));
}

/** The lines of a page whose columns are parted by tabs. */
export function linesOf(page: string): PrintedLine[] {
  return page
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    .filter(([label]) => label !== "")
    .map(([label = "", ...cells]) => ({ label: label.replaceAll(" ", ""), columns: cells.map(numbersIn) }));
}

/** The amounts in a piece of text, without the blanks between thousands. Every amount of a scale is over a thousand. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d{1,3}(?: \d{3})+(?:\.\d{2})?(?![\d.])/g)].map(([number]) => number.replaceAll(" ", ""));
}

/** Scanned pages have Cyrillic letters where Latin ones of the same shape are meant. */
function latinLetters(text: string): string {
  return text.replaceAll("\u0410", "A").replaceAll("\u0412", "B").replaceAll("\u0421", "C");
}
