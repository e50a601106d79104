/**
 * A rulebook of one table with a row for each whole number and columns of amounts, complete but for what lies beyond the last
 * row, of which it says that it is unknown.
 */
export function largeTable(rows: number, columns: number): string {
  const amounts = Array.from({ length: columns - 1 }, (_, i) => i + 1);
  const header = ["rank_in_list", ...amounts.map((i) => `amount_${i}`)];
  const lines = Array.from({ length: rows }, (_, row) => [
    `${row + 1}`,
    ...amounts.map((i) => `${(row + 1) * 10 + i}`),
  ]);
  const outputs = amounts.map((i) => `  gives money in EUR as amount_${i}\n    fr Montant ${i}`);
  return `chapter A large table
  fr Un grand tableau

fact rank_in_list is count
  fr Rang dans la liste

table large_table
  fr Grand tableau
  under Annex II article 1
  by rank_in_list
${outputs.join("\n")}
  other keys unknown
  edition in force from 2020-01-01
${aligned([header, ...lines]).join("\n")}
`;
}

/** In columns as the formatter aligns them: numbers to the right, but for the first column. */
function aligned(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines.map((line) => {
    const cells = line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
    return `  | ${cells.join(" | ")} |`;
  });
}
