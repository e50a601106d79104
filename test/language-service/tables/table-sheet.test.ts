import { describe, expect, test } from "vitest";
import { sheetAt, tablesInFile } from "../../../src/language-service/tables/tables-in-file.ts";
import { cellsOf, projectOf, sheet, tables } from "./sheets.ts";

describe("a sheet", () => {
  test("shows every cell as written, and what closes a row in a column of its own", () => {
    const view = sheet(tables, "lump_sum");
    expect(cellsOf(view)).toEqual([
      ["near", "any", "800 EUR", "50 %", "Annex II article 2 a)"],
      ["far", "less than 5 years", "900 EUR", "50 %", "Annex II article 2 b)"],
      ["far", "from 6 years to 10 years", "1200 CHF", "40 %", ""],
    ]);
    expect(view.columns.map(({ kind }) => kind)).toEqual(["key", "key", "output", "output", "provisions"]);
    for (const { cells, starts } of view.rows) {
      expect(cells.map((text, i) => tables.slice(starts[i], (starts[i] ?? 0) + text.length))).toEqual(cells);
    }
  });

  test("names its columns as people do, and lists what may be chosen", () => {
    const [zone, once, some] = sheet(tables, "nightly_amount").columns;
    expect(zone?.offers.map(({ label }) => label.fr)).toEqual(["Proche", "Éloignée", "Outre-mer", "tout"]);
    expect([once?.type?.fr, some?.label.fr]).toEqual(["montant en EUR", "à partir de 2 jusqu'à 7"]);
  });

  test("ends an edition where the next one begins", () => {
    const open = tables.replace(" until 2021-12-31", "");
    const [, lumpSum] = tablesInFile(projectOf(open), "tables.proviso");
    expect(lumpSum?.editions.map(({ from, until }) => [from, until])).toEqual([
      ["2019-01-01", "2021-12-31"],
      ["2022-01-01", undefined],
    ]);
  });

  test.each([
    { words: "1200 CHF", table: "lump_sum", edition: 0, why: "in the rows" },
    { words: "1250 EUR", table: "lump_sum", edition: 1, why: "in the rows of the second edition" },
    { words: "Part versée", table: "lump_sum", edition: 1, why: "above the rows: the edition that begins last" },
    { words: "rule stay", table: "lump_sum", edition: 1, why: "below the last table" },
    { words: "fact zone", table: "nightly_amount", edition: 0, why: "above the first table" },
  ])("is found from a place: $why", ({ words, table, edition }) => {
    const at = sheetAt(projectOf(tables), "tables.proviso", tables.indexOf(words));
    expect(at).toMatchObject({ table, edition });
  });
});

describe("a sheet marks", () => {
  test("keys without a row, as rows that could be added", () => {
    const { gaps } = sheet(tables, "lump_sum");
    expect(gaps.map(({ cells, after }) => [...cells.slice(0, 2), after])).toEqual([
      ["far", "5 years", 2],
      ["far", "at least 11 years", 2],
      ["overseas", "any", 2],
    ]);
    expect(gaps[0]?.keys.en).toBe(`"Zone" Far and "Service" 5 years`);
  });

  test("keys of which no value has a row as a row for any of them", () => {
    const text = tables.replace("| any                      |", "| at least 3 years and less than 2 years |");
    expect(sheet(text, "lump_sum").gaps[0]?.cells.slice(0, 2)).toEqual(["near", "any"]);
  });

  test("no gap where the table says what other keys give", () => {
    expect(sheet(tables, "nightly_amount").gaps).toEqual([]);
  });

  test("both rows that hold for the same keys, with an example", () => {
    const text = tables.replace("from 6 years to 10 years", "from 4 years to 10 years");
    const [overlap] = sheet(text, "lump_sum").problems;
    expect(overlap).toMatchObject({ kind: "overlap", row: 2, with: 1 });
    expect(overlap?.message.en).toContain("4 years");
  });

  test("a row that never holds", () => {
    const text = tables.replace("from 6 years to 10 years", "from 10 years to 6 years");
    expect(sheet(text, "lump_sum").problems).toMatchObject([{ kind: "unreachable", row: 2 }]);
  });

  test("a cell of another type, in a sentence", () => {
    const text = tables.replace("1200 CHF", "12 years");
    expect(sheet(text, "lump_sum").problems).toMatchObject([{ kind: "other", row: 2, column: 2 }]);
  });
});
