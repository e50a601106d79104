import { describe, expect, test } from "vitest";
import { addEdition } from "../../../src/language-service/tables/add-edition.ts";
import { cellsOf, found, projectOf, sheet, tables, textAfter } from "./sheets.ts";

describe("a new version", () => {
  test("copies the last edition below it and leaves the past as it was", () => {
    const text = textAfter(tables, addEdition(found(tables, "lump_sum"), "2027-01-01"));
    expect(cellsOf(sheet(text, "lump_sum", 2))).toEqual(cellsOf(sheet(tables, "lump_sum", 1)));
    const added = text.replace(/\n {2}edition in force from 2027-01-01(?:\n {2}\|.*)+/, "");
    expect(added).toBe(tables);
  });

  test("cites what the last one cites, and checks as clean as before", () => {
    const text = textAfter(tables, addEdition(found(tables, "nightly_amount"), "2027-01-01"));
    expect(text).toContain("edition in force from 2027-01-01  [Annex II article 1]\n  | zone | 1 |");
    expect(
      projectOf(text)
        .diagnostics.map(({ code }) => code)
        .sort(),
    ).toEqual(
      projectOf(tables)
        .diagnostics.map(({ code }) => code)
        .sort(),
    );
  });

  test("ends the last one the day before, where its end lies later", () => {
    const ending = tables.replace("from 2022-01-01", "from 2022-01-01 until 2029-12-31");
    const text = textAfter(ending, addEdition(found(ending, "lump_sum"), "2027-01-01"));
    expect(text).toContain("edition in force from 2022-01-01 until 2026-12-31");
  });

  test.each([
    { from: "2022-01-01", words: "choose a later day", why: "the day on which the last one begins" },
    { from: "2019-06-01", words: "choose a later day", why: "a day in the past of the table" },
    { from: "2027-02-30", words: "is not a day", why: "no day of the calendar" },
  ])("is refused from $from: $why", ({ from, words }) => {
    const changed = addEdition(found(tables, "lump_sum"), from);
    expect(changed.kind === "refused" && changed.message.en).toContain(words);
  });
});
