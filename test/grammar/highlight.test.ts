import { expect, test } from "vitest";
import { highlight } from "../../grammar/highlight.ts";

test("every word has a kind, in the order of the text", () => {
  const text =
    "# Why.\nrule a\n  note Some words.\n  under Rule 1/1\n  shall be 6 % of b = 2022-01-01  [Rule 1/1]\n  - c\n  | 5 EUR |  # end";
  const shown = highlight(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
  expect(shown).toEqual([
    "comment: # Why.",
    "head: rule",
    "name: a",
    "clause: note",
    "words: Some words.",
    "clause: under",
    "citation: Rule 1/1",
    "clause: shall be",
    "number: 6",
    "number: %",
    "keyword: of",
    "name: b",
    "stray: =",
    "date: 2022-01-01",
    "citation: [Rule 1/1]",
    "dash: -",
    "name: c",
    "bar: |",
    "number: 5",
    "number: EUR",
    "bar: |",
    "comment: # end",
  ]);
});
