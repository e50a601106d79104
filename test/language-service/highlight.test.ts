import { describe, expect, test } from "vitest";
import type { Language } from "../../grammar/source.ts";
import { highlight } from "../../src/language-service/highlight.ts";

/** The stretches of a text as `words: colour`. */
function coloured(text: string, language: Language = "en"): readonly string[] {
  return highlight(text, language).map(({ start, end, colour }) => `${text.slice(start, end)}: ${colour}`);
}

describe("each stretch of a line has the colour of what it is", () => {
  test.each([
    { text: "rule household_allowance", shows: ["rule: head", "household_allowance: name"], why: "a head and a name" },
    {
      text: "chapter Family allowances",
      shows: ["chapter: head", "Family allowances: title"],
      why: "a title is the author's",
    },
    {
      text: "note half of it is due",
      shows: ["note: word", "half of it is due: words"],
      why: "no keyword is seen in free words",
    },
    {
      text: "shall be 6 % of salary",
      shows: ["shall be: clause", "6: amount", "%: amount", "of: word", "salary: name"],
      why: "a clause",
    },
    { text: "under Rule 16/1.1 a)", shows: ["under: word", "Rule 16/1.1 a): citation"], why: "a citing line" },
    {
      text: "plus bonus [Rule 16/1]",
      shows: ["plus: clause", "bonus: name", "[Rule 16/1]: citation"],
      why: "a citation at the end",
    },
    {
      text: "on 2022-09-01 # why",
      shows: ["on: clause", "2022-09-01: date", "# why: comment"],
      why: "a comment at the end",
    },
    { text: "married is yes", shows: ["married: name", "is: word", "yes: constant"], why: "a word that is a value" },
    {
      text: "| A7 | 10.50 |",
      shows: ["|: rule-line", "A7: name", "|: rule-line", "10.50: amount", "|: rule-line"],
      why: "a row",
    },
    {
      text: "shall be 3 EUR ?",
      shows: ["shall be: clause", "3: amount", "EUR: amount", "?: stray"],
      why: "a sign without meaning",
    },
  ])("$text ($why)", ({ text, shows }) => {
    expect(coloured(text)).toEqual(shows);
  });

  test("in French the same line has the same colours", () => {
    expect(coloured("s'établit à 6 % de traitement", "fr")).toEqual([
      "s'établit à: clause",
      "6: amount",
      "%: amount",
      "de: word",
      "traitement: name",
    ]);
  });
});

test("a line has the same colours alone as among others, so that an editor may ask line by line", () => {
  const lines = ["rule a", "  # said above", "  gives money", "  shall be 1 EUR [Rule 1]", "", "# end"];
  const together = coloured(lines.join("\n"));
  expect(lines.flatMap((line) => coloured(line))).toEqual(together);
});
