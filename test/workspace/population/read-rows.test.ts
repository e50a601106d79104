import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RowFormat, readRows } from "../../../src/workspace/population/read-rows.ts";

function rowsOf(format: RowFormat, ...bits: readonly string[]) {
  const reader = readRows(format);
  return [...bits.flatMap((bit) => reader.read(bit)), ...reader.end()];
}

function fieldsOf(text: string) {
  return rowsOf("csv", text).map((row) => ("fields" in row ? row.fields : row.line));
}

describe("a sheet", () => {
  test.each([
    { text: "a,b\n1,2\n", rows: [{ a: "1", b: "2" }], why: "commas" },
    { text: "a;b\n1,5;2\n", rows: [{ a: "1,5", b: "2" }], why: "semicolons, as where the comma is a decimal sign" },
    { text: "a\tb\n1\t2", rows: [{ a: "1", b: "2" }], why: "tabs, and no line break at the end" },
    { text: "\ufeffa,b\r\n1,2\r\n", rows: [{ a: "1", b: "2" }], why: "as Windows writes it" },
    { text: 'a,b\n"1,5","say ""yes"""\n', rows: [{ a: "1,5", b: 'say "yes"' }], why: "cells in quotation marks" },
    { text: 'a,b\n"1\n2",3\n', rows: [{ a: "1\n2", b: "3" }], why: "a line break within a cell" },
    { text: "a,b\n,2\n\n3\n", rows: [{ b: "2" }, { a: "3" }], why: "empty cells and lines say nothing" },
    { text: "a,b\n1,2,3\n4,5", rows: [2, { a: "4", b: "5" }], why: "a row too long is told, the next is read" },
  ])("$why", ({ text, rows }) => {
    expect(fieldsOf(text)).toEqual(rows);
  });
});

test("lines of JSON are read one by one; one that is none is told with its number", () => {
  const rows = rowsOf("ndjson", '{"a":1}\n[1]\n\n{"a"', ":2}");
  expect(rows).toMatchObject([
    { line: 1, fields: { a: 1 } },
    { line: 2, problem: {} },
    { line: 4, fields: { a: 2 } },
  ]);
});

test("wherever the text is cut, the rows are the same", () => {
  const text = 'name;note\nA;"x;y\nz"\nB;2\n\nC;"""q"""';
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
      const [first, second] = [Math.min(one, other), Math.max(one, other)];
      const bits = [text.slice(0, first), text.slice(first, second), text.slice(second)];
      expect(rowsOf("csv", ...bits)).toEqual(rowsOf("csv", text));
    }),
    { seed: 7 },
  );
});
