import fc from "fast-check";
import { expect, test } from "vitest";
import { print } from "../../grammar/print.ts";
import { sameTree } from "../../grammar/same-tree.ts";
import { parsed } from "./parsed.ts";
import { conditionLines, documentText, expressionText } from "./random-text.ts";

/** Printing gives a text of the same tree, which prints as itself, in either language. */
function comesBack(text: string): void {
  const tree = parsed(text, "en");
  for (const language of ["en", "fr"] as const) {
    const printed = print(tree, language);
    const again = parsed(printed, language);
    expect(sameTree({ ...again, language: "en" }, tree)).toBe(true);
    expect(print(again)).toBe(printed);
  }
}

test("any value comes back as it was", () => {
  fc.assert(
    fc.property(expressionText, (value) => comesBack(`rule r\n  shall be ${value}\n`)),
    { seed: 3, numRuns: 500 },
  );
});

test("any condition comes back as it was", () => {
  fc.assert(
    fc.property(conditionLines, (condition) => comesBack(`rule r\n  when ${condition}\n`)),
    { seed: 4, numRuns: 500 },
  );
});

test("any file comes back as it was", () => {
  fc.assert(fc.property(documentText, comesBack), { seed: 5, numRuns: 300 });
});
