/** What a page prints after each label: the labels of a line, then its amounts in the order of the print. */
export interface PrintedRow {
  readonly grades: readonly string[];
  readonly amounts: readonly string[];
}

/**
 * Reads a country's page word by word, without regard to columns, lines or tabs. A word with a letter is a label. A word of
 * digits begins or continues an amount: in scales with decimals an amount ends with them; in whole units, one that begins
 * with a single digit is in millions and has three groups, any other has two.
 */
export function walkPage(text: string, country: string, digits: 0 | 2): PrintedRow[] {
  const rows: { grades: string[]; amounts: string[] }[] = [];
  let groups: string[] = [];
  for (const word of wordsOf(text, country)) {
    if (/[A-Z]/.test(word)) {
      label(rows, word);
      groups = [];
    } else {
      groups.push(word);
      if (!isWhole(groups, digits)) continue;
      rows.at(-1)?.amounts.push(groups.join(""));
      groups = [];
    }
  }
  return rows;
}

function label(rows: { grades: string[]; amounts: string[] }[], grade: string): void {
  const last = rows.at(-1);
  if (last && last.amounts.length === 0) last.grades.push(grade);
  else rows.push({ grades: [grade], amounts: [] });
}

function isWhole(groups: readonly string[], digits: 0 | 2): boolean {
  return digits === 2 ? (groups.at(-1) ?? "").includes(".") : groups.length === (groups[0]?.length === 1 ? 3 : 2);
}

/** The words of a page from its first grade on, Cyrillic letters of Latin shape made Latin, scraps of other lines dropped. */
function wordsOf(text: string, country: string): string[] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`${country} (OECD)`));
  const length = lines.slice(start + 1).findIndex((line) => /\(OECD\)|^ALLOWANCES|^OTHER ELEMENTS/.test(line));
  const page = lines
    .slice(start, start + 1 + length)
    .join("\n")
    .replace(/[\u0412\u0421]/g, (letter) => (letter === "\u0412" ? "B" : "C"))
    .replace(/\b([A-Z]) (\d)\b/g, "$1$2");
  const words = page.slice(page.search(/A7/)).replaceAll("*", "").split(/\s+/);
  return words.filter((word) => /^(?:[A-Z]+\d|\d{1,3}|\d{3}\.\d\d)$/.test(word) && word !== "0");
}
