import writeXlsxFile, { type Feature } from "write-excel-file/browser";
import type { Language } from "../../../../grammar/source.ts";
import type { ScenarioColumn, ScenarioSheet } from "../../../../src/workspace/scenario-sheet/sheet.ts";
import { heading } from "../copied-cells.ts";

/** Rows of the template that offer lists. */
const ROWS = 500;

/** A workbook in which cases can be filled in: the headings of a sheet, and a list that drops down where values are to be chosen. */
export async function writeTemplate(sheet: ScenarioSheet, name: string, language: Language): Promise<void> {
  const columns = columnsOf(sheet);
  const lists = columns.flatMap(({ offers }) => (offers ? [offers.map((offer) => offer[language])] : []));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const listRows = Array.from({ length: longest }, (_, i) => lists.map((list) => list[i] ?? null));
  const headings = columns.map((column) => ({ value: heading(column, language), fontWeight: "bold" as const }));
  const words = titles[language];
  await writeXlsxFile(
    [
      {
        data: [headings],
        sheet: words.cases,
        columns: columns.map((column) => ({ width: Math.max(14, heading(column, language).length + 2) })),
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
      },
      { data: listRows.length > 0 ? listRows : [[null]], sheet: words.lists },
    ],
    { features: [dropDownLists(columns, words.lists, lists)] },
  ).toFile(`${words.file} ${name}.xlsx`.replaceAll(/[\\/:*?"<>|]/g, " "));
}

const titles = {
  en: { cases: "Cases", lists: "Lists", file: "Cases for" },
  fr: { cases: "Cas", lists: "Listes", file: "Cas pour" },
};

/** What one types into a cell: titles, days, facts with one value, and what the sheet itself expects. */
function columnsOf({ columns, rows }: ScenarioSheet): readonly ScenarioColumn[] {
  const own = columns[1]?.kind === "answer" ? columns[1].name : undefined;
  return columns.filter(({ kind, name }, i) => {
    if (kind === "answer") return own === undefined || name === own;
    return kind === "provisions" || rows.some(({ cells }) => cells[i]?.text !== undefined);
  });
}

/** The library has no lists of its own; a feature writes them into the first sheet, where the format wants them: after the cells. */
function dropDownLists(
  columns: readonly ScenarioColumn[],
  listSheet: string,
  lists: readonly (readonly string[])[],
): Feature<File | Blob | ArrayBuffer> {
  let list = 0;
  const rules = columns.flatMap(({ offers }, i) => {
    if (!offers) return [];
    const source = letters(list);
    const last = lists[list]?.length ?? 1;
    list += 1;
    const cells = `${letters(i)}2:${letters(i)}${ROWS}`;
    return `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>${listSheet}!$${source}$1:$${source}$${last}</formula1></dataValidation>`;
  });
  const markup = `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) =>
            sheetIndex === 0 && rules.length > 0
              ? xml.replace(/<\/sheetData>|<sheetData\/>/, (end) => end + markup)
              : xml,
        },
      },
    },
  };
}

/** The name of a column in a spreadsheet, counted from 0: A, B, ... AA. */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
