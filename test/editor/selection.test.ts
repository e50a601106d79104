import { describe, expect, test } from "vitest";
import { everything, moved, next, rangeOf, single, wholeRows } from "../../editor/tables/selection.ts";

const extent = { rows: 100, columns: 5, page: 18 };
const start = single({ row: 10, column: 2 });

describe("keys move as in a spreadsheet", () => {
  test.each([
    { key: "ArrowDown", row: 11, column: 2, why: "one down" },
    { key: "ArrowRight", row: 10, column: 3, why: "one to the right" },
    { key: "ArrowUp", ctrlKey: true, row: 0, column: 2, why: "to the top" },
    { key: "ArrowRight", ctrlKey: true, row: 10, column: 4, why: "to the last column" },
    { key: "Home", row: 10, column: 0, why: "to the first column" },
    { key: "End", ctrlKey: true, row: 99, column: 4, why: "to the last cell" },
    { key: "PageDown", row: 28, column: 2, why: "one screen" },
    { key: "PageUp", row: 0, column: 2, why: "no further than the first row" },
    { key: "Enter", shiftKey: true, row: 9, column: 2, why: "back" },
    { key: "Tab", row: 10, column: 3, why: "to the next cell" },
  ])("$key: $why", ({ key, row, column, ctrlKey = false, shiftKey = false }) => {
    expect(moved(start, { key, ctrlKey, shiftKey }, extent)?.at).toEqual({ row, column });
  });

  test("Shift keeps one end where it is", () => {
    const selection = moved(start, { key: "ArrowDown", ctrlKey: true, shiftKey: true }, extent);
    expect(selection && rangeOf(selection)).toEqual({ top: 10, bottom: 99, left: 2, right: 2 });
  });

  test("a letter moves nothing", () => {
    expect(moved(start, { key: "a", ctrlKey: false, shiftKey: false }, extent)).toBeUndefined();
  });
});

test("rows and all cells can be selected whole", () => {
  expect(rangeOf(wholeRows(start, extent))).toEqual({ top: 10, bottom: 10, left: 0, right: 4 });
  expect(rangeOf(everything(extent))).toEqual({ top: 0, bottom: 99, left: 0, right: 4 });
});

test("after writing, Enter goes down and Tab to the side, and neither beyond the edge", () => {
  expect(next({ row: 99, column: 4 }, { key: "Enter", shiftKey: false }, extent)).toEqual({ row: 99, column: 4 });
  expect(next({ row: 3, column: 1 }, { key: "Tab", shiftKey: true }, extent)).toEqual({ row: 3, column: 0 });
});
