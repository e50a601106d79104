import { describe, expect, test } from "vitest";
import type { Citation } from "../../grammar/ast.ts";
import { provisionsOf } from "../../src/rulebook/provision.ts";
import { compareProvisions, formatProvision, provisionContains } from "../../src/rulebook/provision-text.ts";
import type { Provision } from "../../src/rulebook/rulebook.ts";

const span = { file: "a.proviso", start: 0, end: 0 };

function cited(citation: Partial<Citation> & Pick<Citation, "rank">): Citation {
  return { span, letters: [], ...citation };
}

const rule = (number: string, ...letters: string[]): Provision => ({ rank: "rule", number, letters });

describe("what a citation leaves out", () => {
  test("letters alone continue the number before them, at their own depth", () => {
    const provisions = provisionsOf([
      cited({ rank: "rule", number: "16/2.2", letters: ["a)", "i)"] }),
      cited({ rank: "rule", letters: ["ii)"] }),
      cited({ rank: "rule", letters: ["b)", "i)"] }),
    ]);
    expect(provisions).toEqual([rule("16/2.2", "a)", "i)"), rule("16/2.2", "a)", "ii)"), rule("16/2.2", "b)", "i)")]);
  });

  test("an article alone continues the annex before it, but not another text", () => {
    const provisions = provisionsOf([
      cited({ rank: "annex", annex: "X", unit: "article", number: "8.1" }),
      cited({ rank: "annex", unit: "article", number: "8.4" }),
      cited({ rank: "rule", number: "16/1" }),
    ]);
    expect(provisions.map((provision) => formatProvision(provision, "en"))).toEqual([
      "Annex X article 8.1",
      "Annex X article 8.4",
      "Rule 16/1",
    ]);
  });
});

describe("provisions in order", () => {
  test.each<[Provision, Provision, string]>([
    [rule("16/2.1"), rule("16/10"), "numbers by their size"],
    [rule("16/2"), rule("16/2.1"), "the whole before its part"],
    [rule("16/0"), rule("16/0 bis"), "bis after the number itself"],
    [rule("16/1", "a)"), rule("16/1", "b)"), "letters in order"],
    [{ ...rule("16"), rank: "regulation" }, rule("16"), "a Regulation over a Rule"],
    [rule("116/1"), { ...rule("116/1"), rank: "instruction" }, "a Rule over an Instruction"],
    [
      { rank: "annex", annex: "IX", letters: [] },
      { rank: "annex", annex: "X", letters: [] },
      "roman numerals by value",
    ],
  ])("%o before %o (%s)", (first, second) => {
    expect(compareProvisions(first, second)).toBeLessThan(0);
    expect(compareProvisions(second, first)).toBeGreaterThan(0);
    expect(compareProvisions(first, first)).toBe(0);
  });

  test("in French a Rule is a Règlement and ranges run to their end", () => {
    expect(formatProvision({ ...rule("16/2.1"), to: "16/2.8" }, "fr")).toBe("Règlement 16/2.1 à 16/2.8");
  });
});

test.each<[Provision, Provision, boolean, string]>([
  [rule("16/2"), rule("16/2.1", "a)"), true, "a part is within the whole"],
  [rule("16/2"), rule("16/20"), false, "16/20 is no part of 16/2"],
  [{ ...rule("16/2.1"), to: "16/2.8" }, rule("16/2.5"), true, "between the ends"],
  [{ ...rule("16/2.1"), to: "16/2.8" }, rule("16/2.8.1"), true, "within the last"],
  [{ ...rule("16/2.1"), to: "16/2.8" }, rule("16/2.9"), false, "after the last"],
  [rule("16/1", "a)"), rule("16/1", "b)"), false, "another letter"],
  [rule("16/1"), { ...rule("16/1"), rank: "regulation" }, false, "another text"],
])("%o contains %o: %s (%s)", (range, provision, contains) => {
  expect(provisionContains(range, provision)).toBe(contains);
});
