import { expect, test } from "vitest";
import { shownRows } from "../../editor/tables/shown-rows.ts";
import type { SheetProblem, TableSheet } from "../../src/language-service/tables/sheet.ts";

const words = { en: "", fr: "" };

/** A sheet of three rows, of which the last two overlap, with a gap after the first. */
const sheet: TableSheet = {
  address: { file: "a.proviso", table: "t", edition: 0, section: 0 },
  label: words,
  language: "en",
  columns: [{ kind: "key", name: "k", label: words, numeric: false, offers: [] }],
  rows: ["a", "c", "d"].map((text, i) => ({ cells: [text], starts: [i] })),
  problems: [{ kind: "overlap", row: 2, with: 1, message: words }],
  gaps: [{ keys: words, cells: ["b"], after: 0 }],
};

test("rows that are not in the text stand at their places among those that are", () => {
  const plan = { change: { insert: { at: 3, rows: [["e"]] } } } as unknown as Parameters<typeof shownRows>[2];
  const rows = shownRows(sheet, { at: 1, texts: [""] }, plan);
  expect(rows.map(({ kind }) => kind)).toEqual(["row", "draft", "gap", "row", "row", "pasted"]);
});

test("an overlap is told of both rows, each with the other", () => {
  const problems = shownRows(sheet, undefined, undefined).flatMap((shown): readonly SheetProblem[] =>
    shown.kind === "row" ? shown.problems : [],
  );
  expect(problems.map(({ row, with: other }) => [row, other])).toEqual([
    [1, 2],
    [2, 1],
  ]);
});
