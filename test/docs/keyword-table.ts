import { type Keyword, type KeywordPlace, keywords } from "../../grammar/keywords.ts";

/** What the places of `keywords.ts` are called in the reference. */
const places: Readonly<Record<KeywordPlace, string>> = {
  head: "head",
  titled: "head, then a title",
  clause: "clause",
  words: "clause, then free words",
  citing: "clause, then citations",
  inline: "within a line",
};

/** Every keyword in both languages with its place, as a table of Markdown, in the order of `keywords.ts`. */
export function keywordTable(): string {
  const rows = Object.values<Keyword>(keywords).map(({ en, fr, place }) => [spelled(en), spelled(fr), places[place]]);
  return aligned([["English", "French", "Place"], ...rows]);
}

/** The first spelling is the one that `proviso format` writes. */
function spelled(spellings: readonly string[]): string {
  return spellings.map((spelling) => `\`${spelling}\``).join(", ");
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return lines.toSpliced(1, 0, rule).join("\n");
}
