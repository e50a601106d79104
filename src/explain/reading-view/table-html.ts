import type { Edition, Table, TableRow } from "../../rulebook/rulebook.ts";
import { escaped } from "../escaped.ts";
import { cellWords, patternWords } from "../word-expression.ts";
import { inForceWords, type Wording, within } from "../wording.ts";

/** The editions of a table as an officer maintains them. A table of two keys or more stands with its last key across. */
export function tableHtml(table: Table, wording: Wording): string {
  return table.editions.map((edition) => editionHtml(table, edition, wording)).join("");
}

function editionHtml(table: Table, edition: Edition, wording: Wording): string {
  const days = inForceWords(edition.inForce, wording);
  const isSquare = table.keys.length > 1 && table.outputs.length === 1;
  const parts = isSquare ? squares(table, edition, wording) : [plain(table, edition, wording)];
  return `${days === "" ? "" : `<p class="edition">${escaped(days)}</p>`}${parts.join("")}`;
}

/** One row for each row, the keys first. */
function plain(table: Table, { rows }: Edition, wording: Wording): string {
  const { language } = wording;
  const head = [...table.keys.map(({ name }) => keyWords(name)), ...table.outputs.map(({ label }) => label[language])];
  const body = rows.map(({ patterns, cells }) => [
    ...patterns.map((pattern) => patternWords(pattern, wording)),
    ...cells.map((cell) => cellWords(cell, wording)),
  ]);
  return grid("", head, body, table.keys.length);
}

/** One square for each state of the keys before the last two. */
function squares(table: Table, { rows }: Edition, wording: Wording): readonly string[] {
  const named = table.keys.slice(0, -2).length;
  const patternsOf = (row: TableRow) => row.patterns.map((pattern) => patternWords(pattern, wording));
  const titled = grouped(rows, (row) => patternsOf(row).slice(0, named).join(", "));
  return [...titled].map(([title, within]) => {
    const down = grouped(within, (row) => patternsOf(row).at(-2) ?? "");
    const across = [...new Set(within.map((row) => patternsOf(row).at(-1) ?? ""))];
    const body = [...down].map(([name, cells]) => [
      name,
      ...across.map((column) => {
        const row = cells.find((candidate) => patternsOf(candidate).at(-1) === column);
        return row?.cells[0] ? cellWords(row.cells[0], wording) : "";
      }),
    ]);
    return grid(title, [keyWords(table.keys.at(-2)?.name ?? ""), ...across], body, 1);
  });
}

function grouped(rows: readonly TableRow[], by: (row: TableRow) => string): ReadonlyMap<string, readonly TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}

function grid(title: string, head: readonly string[], body: readonly (readonly string[])[], keys: number): string {
  const caption = title === "" ? "" : `<caption>${escaped(title)}</caption>`;
  const headings = head.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const lines = body.map((row) => `<tr>${row.map((text, i) => cell(text, i < keys)).join("")}</tr>`).join("\n");
  return `<div class="wide" tabindex="0"><table>${caption}<thead><tr>${headings}</tr></thead><tbody>${lines}</tbody></table></div>`;
}

function cell(text: string, isKey: boolean): string {
  return isKey ? `<th scope="row">${escaped(text)}</th>` : `<td>${escaped(text)}</td>`;
}

function keyWords(name: string): string {
  return within(name.replaceAll("_", " "));
}
