import fc from "fast-check";
import { expect, test } from "vitest";
import { replacedWords } from "../../src/workspace/replaced-words.ts";
import { wordTokens } from "../../src/workspace/word-tokens.ts";

test.each([
  {
    from: "it is 6 % of salary",
    to: "it is 5 % of salary",
    words: ["6 %", "5 %"],
    why: "a rate is one word with its sign",
  },
  { from: "1 234.50 EUR", to: "1 234.60 EUR", words: ["1 234.50", "1 234.60"], why: "a number is not split" },
  {
    from: "before 1 January 2017",
    to: "before 1 January 2018",
    words: ["1 January 2017", "1 January 2018"],
    why: "a date is not split",
  },
  {
    from: "avant le 1er janvier 2017",
    to: "avant le 1er février 2017",
    words: ["1er janvier 2017", "1er février 2017"],
    why: "nor is a French one",
  },
  {
    from: "2 and 2",
    to: "2 and 3",
    words: ["2 and 2", "2 and 3"],
    why: "what stands twice is quoted with all around it",
  },
  {
    from: "if married",
    to: "if married or widowed",
    words: ["if married", "if married or widowed"],
    why: "what is only added needs a hold",
  },
])("$from, $to: $why", ({ from, to, words }) => {
  const spaced = (text: string | undefined) => text?.replace("1 234", "1\u202f234") ?? "";
  expect(replacedWords(spaced(from), spaced(to))).toEqual({ from: spaced(words[0]), to: spaced(words[1]) });
});

test("whatever the text, its pieces together are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(wordTokens(text).join("")).toBe(text);
    }),
    { seed: 7 },
  );
});

test("making the replacement gives the newer text", () => {
  const words = fc
    .array(fc.constantFrom("6 %", "5 %", "of", "salary", "1 January 2017", "if"))
    .map((all) => all.join(" "));
  fc.assert(
    fc.property(words, words, (older, newer) => {
      const { from, to } = replacedWords(older, newer);
      expect(older.replace(from, to)).toBe(newer);
    }),
    { seed: 7 },
  );
});
