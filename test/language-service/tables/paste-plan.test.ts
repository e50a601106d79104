import { describe, expect, test } from "vitest";
import { changeSheet } from "../../../src/language-service/tables/change-sheet.ts";
import { readClipboardText } from "../../../src/language-service/tables/clipboard-text.ts";
import { copyOut } from "../../../src/language-service/tables/copy-out.ts";
import { readMergedCells } from "../../../src/language-service/tables/merged-cells.ts";
import { type Paste, pastePlan } from "../../../src/language-service/tables/paste-plan.ts";
import { cellsOf, found, sheet, tables, textAfter } from "./sheets.ts";

function plan(text: string, paste: Partial<Paste> = {}, table = "lump_sum") {
  return pastePlan(found(tables, table), {
    at: { row: 0, column: 0 },
    conventions: {},
    corrections: [],
    ...paste,
    text,
  });
}

describe("the clipboard", () => {
  test("holds cells with line breaks and quotes as spreadsheets write them", () => {
    expect(readClipboardText('a\t"b ""c""\nd"\r\n\te\r\n')).toEqual([
      ["a", 'b "c"\nd'],
      ["", "e"],
    ]);
  });

  test("tells merged cells in its HTML", () => {
    const html = `<table><tr><td rowspan=2 class=x>a</td><td>1</td></tr><tr><td colspan="2">2</td></tr></table>`;
    expect(readMergedCells(html)).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 1, column: 1, rows: 1, columns: 2 },
    ]);
  });
});

describe("a paste", () => {
  test("says what is new, what changes and what stays, with decimal commas and an empty row", () => {
    const { change, ...told } = plan(
      [
        "Proche\ttout\t800,00 €\t50 %",
        "Éloignée\tless than 5 years\t1 234,50 €\t55,5 %",
        "\t\t\t",
        "far\tfrom 6 years to 10 years\t1200 CHF\t40 %",
        "Outre-mer\tany\t2 000 €\t40 %\tAnnex II article 2 d)",
      ].join("\n"),
    );
    expect(told).toMatchObject({ newRows: 1, changedRows: 1, sameRows: 2, emptyRows: 1, leftOut: 0, unclear: [] });
    const rows = cellsOf(sheet(textAfter(tables, changeSheet(found(tables, "lump_sum"), change)), "lump_sum"));
    expect(rows[1]).toEqual(["far", "less than 5 years", "1234.50 EUR", "55.5 %", "Annex II article 2 b)"]);
    expect(rows[3]).toEqual(["overseas", "any", "2000 EUR", "40 %", "Annex II article 2 d)"]);
  });

  test("leaves a row out as a whole for a cell that is not understood, and takes it once corrected", () => {
    const text = "near\tany\t800 EUR\t50 %\nfar\t5 ans\t900 EUR\t50 %";
    const first = plan(text);
    expect(first.unclear).toMatchObject([{ line: 1, column: 1, written: "5 ans", suggestion: "5 years" }]);
    expect(first).toMatchObject({ leftOut: 1, sameRows: 1, changedRows: 0 });
    expect(plan(text, { corrections: [{ line: 1, column: 1, text: "5 years" }] })).toMatchObject({
      unclear: [],
      changedRows: 1,
    });
  });

  test("goes by the names of the columns where the first line has them", () => {
    const { change, notes } = plan("Share paid at once\tZone\tRemark\n30 %\tnear\told");
    expect(change.cells).toEqual([{ row: 0, column: 3, text: "30 %" }]);
    expect(notes.map(({ en }) => en).join()).toContain(`"Remark" has no place`);
  });

  test("names columns beyond the edge of the table", () => {
    const { notes } = plan("50 %\tx\tlost", { at: { row: 0, column: 3 } });
    expect(notes[0]?.en).toContain(`"lost ..."`);
  });

  test("keeps the value of merged cells in the first and offers it to the others", () => {
    const html = "<table><tr><td rowspan=2>near</td><td>any</td></tr><tr><td>2 years</td></tr></table>";
    const { unclear, notes } = plan("near\tany\n\t2 years", { html });
    expect(unclear).toMatchObject([{ line: 1, column: 0, suggestion: "near" }]);
    expect(notes[0]?.fr).toContain("cellules fusionnées (lignes 1 à 2)");
  });

  test("asks once for what can be read in two ways, unless another cell shows it", () => {
    expect(plan("1,668", { at: { row: 0, column: 1 } }, "nightly_amount").asks).toEqual(["decimal"]);
    const shown = plan("1,668\t2,50", { at: { row: 0, column: 1 } }, "nightly_amount");
    expect(shown.asks).toEqual([]);
    expect(shown.change.cells?.[0]?.text).toBe("1.668");
  });

  test("of new rows without all columns names what is missing", () => {
    const { unclear, newRows } = plan("near", { at: { row: 3, column: 0 } });
    expect([newRows, unclear.map(({ column }) => column)]).toEqual([0, [1, 2, 3]]);
  });
});

describe("a copy", () => {
  const whole = { top: 0, left: 0, bottom: 1, right: 4 };

  test("has headings, labels and provisions in the reader's language", () => {
    const { text, html } = copyOut(sheet(tables, "lump_sum"), whole, { language: "fr", headings: true });
    expect(text.split("\r\n")[0]).toBe("Zone\tAncienneté\tMontant du forfait\tPart versée d'abord\tDisposition");
    expect(text).toContain("Éloignée\tless than 5 years\t900 EUR");
    expect(html).toContain("<caption>Forfait</caption>");
    expect(html).toContain("<td>Annex II article 2 a)</td>");
  });

  test("comes back as it went", () => {
    const view = sheet(tables, "lump_sum");
    const { text, html } = copyOut(view, { ...whole, bottom: 2 }, { language: "fr", headings: true });
    expect(plan(text, { html })).toMatchObject({ sameRows: 3, newRows: 0, changedRows: 0, unclear: [] });
  });
});
// An attribute of HTML. cspell:ignore rowspan
