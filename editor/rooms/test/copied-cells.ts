import type { Language } from "../../../grammar/source.ts";
import type { ScenarioCell, ScenarioColumn, ScenarioSheet } from "../../../src/workspace/scenario-sheet/sheet.ts";

/** A rectangle of cells; rows and columns are counted from 0, both ends included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Every cell of a sheet. */
export function whole({ rows, columns }: ScenarioSheet): Range {
  return { top: 0, bottom: rows.length - 1, left: 0, right: columns.length - 1 };
}

/** Cells for the clipboard: text for spreadsheets, HTML for word processors. What is pasted back is read as the same. */
export function copied(
  sheet: ScenarioSheet,
  { top, bottom, left, right }: Range,
  { language, headings }: { readonly language: Language; readonly headings: boolean },
): { readonly text: string; readonly html: string } {
  const columns = sheet.columns.slice(left, right + 1);
  const names = columns.map((column) => heading(column, language));
  const lines = sheet.rows.slice(top, bottom + 1).map(({ cells }) => {
    return cells.slice(left, right + 1).map((cell) => cellText(cell, language));
  });
  const all = headings ? [names, ...lines] : lines;
  return {
    text: all.map((line) => line.map(quoted).join("\t")).join("\r\n"),
    html: tableOf(headings ? names : [], lines),
  };
}

/** What a heading says, so that a pasted sheet finds its columns again. */
export function heading({ kind, label }: ScenarioColumn, language: Language): string {
  if (kind === "answer") return `${expected[language]} ${label?.[language] ?? ""}`;
  return label?.[language] ?? fixed[language][kind];
}

const expected = { en: "expected", fr: "attendu" };

const fixed = {
  en: { title: "Scenario", provisions: "Provision", day: "On", fact: "", answer: "" },
  fr: { title: "Scénario", provisions: "Disposition", day: "Le", fact: "", answer: "" },
};

function cellText({ words, text }: ScenarioCell, language: Language): string {
  return text?.[language] ?? words[language];
}

function quoted(cell: string): string {
  return /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function tableOf(names: readonly string[], lines: readonly (readonly string[])[]): string {
  const head =
    names.length > 0 ? `<thead><tr>${names.map((name) => `<th>${escaped(name)}</th>`).join("")}</tr></thead>` : "";
  const rows = lines.map((line) => `<tr>${line.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`);
  return `<table border="1" style="border-collapse:collapse">${head}<tbody>${rows.join("")}</tbody></table>`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
