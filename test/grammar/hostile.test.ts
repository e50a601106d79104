import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keywords } from "../../grammar/keywords.ts";
import { parse } from "../../grammar/parse.ts";
import { print } from "../../grammar/print.ts";
import { type Node, visit } from "../../grammar/visit.ts";

/** Reads a text that may be anything, and holds what must be true of any; gives the number of diagnostics. */
function survives(text: string): number {
  const { value, diagnostics } = parse({ file: "hostile.proviso", text });
  const spans = diagnostics.map(({ span }) => span);
  const note = (node: Node) => void (node.kind !== "document" && spans.push(node.span));
  visit(value, { rule: note, place: note, "shall-be": note, group: note, row: note, given: note });
  const outside = spans.filter(({ start, end }) => start < 0 || start > end || end > text.length);
  expect(outside).toEqual([]);
  print(value);
  return diagnostics.length;
}

describe("whatever is written, the parser answers, points within the text, and the printer can follow", () => {
  test.each([
    "a",
    "half of",
    "plus",
    "and",
    "of a",
    "for",
    "not",
    "- ",
    "|",
    "[",
    "(",
    "1 ",
    "the greater of",
    "\0",
    "'",
  ])("%j ten thousand times on a line", (token) => void survives(`rule a\n  shall be ${`${token} `.repeat(10_000)}`));

  test.each(["- a", "| a |", "when any of", "rule", "[", "---------------- a", "en", "fact"])(
    "%j on ten thousand lines",
    (line) => void survives(`rule a\n${`${line}\n`.repeat(10_000)}`),
  );

  test("lists within lists beyond any sense", () => {
    const lines = Array.from({ length: 300 }, (_, depth) => `${"-".repeat(depth + 1)} all of`);
    expect(survives(`rule a\n  when all of\n${lines.join("\n")}`)).toBeGreaterThan(0);
  });

  test("a thousand faults are a thousand diagnostics", () => {
    expect(survives(`rule a\n${"  shall be 6 % of\n".repeat(1_000)}`)).toBe(1_000);
  });

  test("a declaration cut off anywhere", () => {
    const text = readFileSync(new URL("samples/04-dependent-child-supplement.proviso", import.meta.url), "utf8");
    for (const declaration of text.split(/\n\n(?=\w)/)) {
      for (let end = 0; end <= declaration.length; end++) survives(declaration.slice(0, end));
    }
  });

  test("words of the language in any order", () => {
    const words = Object.values(keywords).flatMap(({ en, fr }) => [...en, ...fr]);
    const word = fc.constantFrom(
      ...words,
      "a",
      "b",
      "12",
      "1/30",
      "2022-01-01",
      "|",
      "[Rule 1/1]",
      "-",
      "\n",
      "\n",
      "%",
    );
    const text = fc.array(word, { maxLength: 80 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(text, (hostile) => void survives(hostile)),
      { seed: 1, numRuns: 500 },
    );
  });

  test("any characters at all", () => {
    const text = fc.string({ unit: "binary", maxLength: 200 });
    fc.assert(
      fc.property(text, (hostile) => void survives(`rule a\n${hostile}`)),
      { seed: 2, numRuns: 300 },
    );
  });
});

test("a fault costs its own line and no other", () => {
  const text = readFileSync(new URL("samples/02-household-allowance.proviso", import.meta.url), "utf8");
  const lines = text.split("\n");
  lines.forEach((line, index) => {
    if (!line.startsWith("  ") || /^\s+(note|translated|fr|given)/.test(line)) return;
    const broken = lines.with(index, `${line.replace(/ {2}[[#].*/, "")} ) `).join("\n");
    const { diagnostics } = parse({ file: "broken.proviso", text: broken });
    const at = diagnostics.map(({ span }) => broken.slice(0, span.start).split("\n").length - 1);
    expect(at).toEqual([index]);
  });
});
