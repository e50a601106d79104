import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { format } from "../../../src/language-service/format.ts";
import { changeSheet, type SheetChange } from "../../../src/language-service/tables/change-sheet.ts";
import { runCommand } from "../../../src/language-service/tables/commands.ts";
import { cellsOf, edited, found, projectOf, sheet, tables, textAfter, withCells } from "./sheets.ts";

/** Lines of a text that are not in another. */
function linesOnlyIn(text: string, other: string): readonly string[] {
  const lines = new Set(other.split("\n"));
  return text.split("\n").filter((line) => !lines.has(line));
}

describe("a change of cells", () => {
  test("touches one line where the columns keep their width", () => {
    const text = withCells(laidOut(tables), "nightly_amount", [0, 1, "85"]);
    expect(linesOnlyIn(text, laidOut(tables))).toEqual(["  | near |  85 |          70 |         55 |"]);
  });

  test("keeps the comment and the provision at the end of the line", () => {
    const text = withCells(laidOut(tables), "nightly_amount", [1, 2, "115"]);
    expect(linesOnlyIn(text, laidOut(tables))).toEqual(["  | far  | 120 |         115 | unreadable |  # lost"]);
  });

  test("gives the table the layout that the formatter gives", () => {
    const text = withCells(laidOut(tables), "lump_sum", [0, 2, "1234567.89 EUR"]);
    expect(text).toBe(laidOut(text));
  });

  test.each([
    { text: "", words: "A cell always says something", why: "empty" },
    { text: "1 | 2", words: "a sign that a cell cannot hold", why: "a bar" },
    { text: "5 5", words: "", why: "two numbers" },
  ])("is refused in a sentence: $why", ({ text, words }) => {
    const changed = changeSheet(found(tables, "lump_sum"), { cells: [{ row: 0, column: 2, text }] });
    expect(changed).toMatchObject({ kind: "refused", row: 0 });
    expect(changed.kind === "refused" && changed.message.en).toContain(words);
  });

  test("may empty the last values of the key across", () => {
    const text = withCells(laidOut(tables), "nightly_amount", [1, 3, ""]);
    expect(linesOnlyIn(text, laidOut(tables))).toContain("  | far  | 120 |         110 |  # lost");
  });
});

function laidOut(text: string): string {
  return format(projectOf(text), "tables.proviso") ?? "";
}

describe("rows", () => {
  test("are added where they are wanted and nowhere else", () => {
    const rows = [["overseas", "at least 2 years", "1500 EUR", "30 %", "Annex II article 2 c)"]];
    const text = textAfter(tables, changeSheet(found(tables, "lump_sum"), { insert: { at: 1, rows } }));
    expect(cellsOf(sheet(text, "lump_sum"))[1]).toEqual(rows[0]);
    expect(cellsOf(sheet(text, "lump_sum"))).toHaveLength(4);
    expect(cellsOf(sheet(text, "lump_sum", 1))).toEqual(cellsOf(sheet(tables, "lump_sum", 1)));
  });

  test("go with their lines, and comments between them stay", () => {
    const commented = tables.replace("  | far      | from", "  # Long service.\n  | far      | from");
    const text = textAfter(commented, changeSheet(found(commented, "lump_sum"), { remove: [1, 2] }));
    expect(cellsOf(sheet(text, "lump_sum"))).toHaveLength(1);
    expect(text).toContain("# Long service.");
  });

  test("are filled down and to the right", () => {
    const down = { top: 0, bottom: 2, left: 2, right: 3 };
    const text = textAfter(
      tables,
      runCommand(found(tables, "lump_sum"), { kind: "fill", direction: "down", range: down }),
    );
    expect(cellsOf(sheet(text, "lump_sum")).map((cells) => cells.slice(2, 4))).toEqual(
      Array.from({ length: 3 }, () => ["800 EUR", "50 %"]),
    );
    const right = { top: 0, bottom: 0, left: 1, right: 3 };
    const across = runCommand(found(tables, "nightly_amount"), { kind: "fill", direction: "right", range: right });
    expect(cellsOf(sheet(textAfter(tables, across), "nightly_amount"))[0]).toEqual(["near", "80", "80", "80"]);
  });
});

describe("any change", () => {
  const zone = fc.constantFrom("near", "far", "overseas", "any", "near or far");
  const service = fc.oneof(
    fc.constant("any"),
    fc.integer({ min: 2, max: 40 }).map((years) => `at least ${years} years`),
    fc.integer({ min: 2, max: 40 }).map((years) => `${years} years`),
  );
  const amount = fc.tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom("EUR", "CHF", "JPY"));
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => `${percent} %`);
  const provision = fc.constantFrom("", "Annex II article 2 a)", "Annex II article 2 b) and Rule 16/1");
  const texts = fc.tuple(
    zone,
    service,
    amount.map(([n, currency]) => `${n} ${currency}`),
    share,
    provision,
  );
  const rowsToBe = fc.array(texts, { maxLength: 4 });
  const cell = fc.tuple(fc.nat(2), texts, fc.nat(4)).map(([row, from, column]) => {
    return { row, column, text: from[column] ?? "" };
  });
  const change: fc.Arbitrary<SheetChange> = fc.record({
    cells: fc.uniqueArray(cell, { selector: ({ row, column }) => row * 10 + column, maxLength: 6 }),
    insert: fc.record({ at: fc.nat(3), rows: rowsToBe }),
    remove: fc.subarray([0, 1, 2]),
  });

  /** What the rows should be, worked out on the cells alone. */
  function expected(before: readonly (readonly string[])[], { cells = [], insert, remove = [] }: SheetChange) {
    const changed = before.map((row, i) =>
      row.map((text, j) => cells.find((one) => one.row === i && one.column === j)?.text ?? text),
    );
    const marked = changed.map((row, i) => ({ row, gone: remove.includes(i) }));
    const added = (insert?.rows ?? []).map((row) => ({ row: [...row], gone: false }));
    return marked
      .toSpliced(insert?.at ?? 0, 0, ...added)
      .filter(({ gone }) => !gone)
      .map(({ row }) => row);
  }

  test("gives the cells asked for and leaves the rest of the text as it was", () => {
    fc.assert(
      fc.property(change, (wanted) => {
        const text = textAfter(tables, changeSheet(found(tables, "lump_sum"), wanted));
        const rows = cellsOf(sheet(text, "lump_sum"));
        const before = cellsOf(sheet(tables, "lump_sum"));
        const wide = rows[0]?.length ?? 5;
        expect(rows).toEqual(expected(before, wanted).map((row) => row.slice(0, wide)));
        const [start, end] = [tables.indexOf("| zone     | service "), tables.indexOf("  edition in force from 2022")];
        expect(text.slice(0, start)).toBe(tables.slice(0, start));
        expect(text.endsWith(tables.slice(end))).toBe(true);
      }),
      { seed: 2022, numRuns: 60 },
    );
  });

  test("says edits that do not touch or overlap, in the order of the text", () => {
    fc.assert(
      fc.property(change, (wanted) => {
        const changed = changeSheet(found(tables, "lump_sum"), wanted);
        if (changed.kind === "refused") throw new Error(changed.message.en);
        const spans = changed.edits.map(({ span }) => span);
        const apart = spans.slice(1).map((span, i) => span.start > (spans[i]?.end ?? 0));
        expect(apart).not.toContain(false);
        expect(edited(tables, changed.edits)).not.toContain("\n\n\n");
      }),
      { seed: 2022, numRuns: 60 },
    );
  });
});
