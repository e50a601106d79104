import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeLexer } from "../../grammar/lexer/lexer-of.ts";
import { lex } from "../../grammar/lexer.ts";
import { phraseBooks } from "../../grammar/phrases.ts";
import type { Language } from "../../grammar/source.ts";
import { keywordTokens } from "../../grammar/tokens.ts";

/** The kinds of the tokens of each line. */
function kinds(text: string, language: Language): string[][] {
  return lex({ file: "a", text }, language).lines.map(({ tokens }) => tokens.map(({ tokenType }) => tokenType.name));
}

describe("the place of a word decides what it is", () => {
  test.each([
    {
      text: "plus a plus b",
      tokens: ["ThenPlus", "Name", "Plus", "Name"],
      why: "a clause at the start, an operator within",
    },
    {
      text: "when edition is 3",
      tokens: ["When", "Name", "Is", "Numeral"],
      why: "a clause word within a line is a name",
    },
    { text: "reading is late", tokens: ["Name", "Is", "Name"], why: "a head word that is given a value is a fact" },
    { text: "en When Rule 3", tokens: ["En", "Text"], why: "free words take the rest of their line" },
    { text: "under Rule 1/1 # why", tokens: ["Under", "Citations"], why: "citations end before a comment" },
    {
      text: "when a is less than 5",
      tokens: ["When", "Name", "Is", "LessThan", "Numeral"],
      why: "the longest phrase wins",
    },
    {
      text: "when a is on  or\tafter b",
      tokens: ["When", "Name", "Is", "OnOrAfter", "Name"],
      why: "any blanks part words",
    },
    { text: "- a", tokens: ["Dashes", "Name"], why: "dashes open an item" },
    {
      text: "shall be 5 EUR per month",
      tokens: ["ShallBe", "Numeral", "Currency", "Per", "Months"],
      why: "capitals after a number",
    },
    { text: "when USA", tokens: ["When", "Name"], why: "capitals elsewhere are a name" },
    { text: "when 2e_enfant", tokens: ["When", "Name"], why: "a name may begin with a digit" },
    { text: "shall be 1/30", tokens: ["ShallBe", "Fraction"], why: "a fraction is one token" },
  ])("$text: $why", ({ text, tokens }) => {
    expect(kinds(text, "en")).toEqual([tokens]);
  });
});

describe("French", () => {
  test.each([
    { text: "lorsque non marié", tokens: ["When", "Not", "Name"], why: "non before a name denies it" },
    {
      text: "| non | 18 % |",
      tokens: ["Bar", "No", "Bar", "Numeral", "Percent", "Bar"],
      why: "non elsewhere is a value",
    },
    { text: "jusqu'à décision non", tokens: ["UntilDecided", "No"], why: "non at the end of a line is a value" },
    { text: "s’applique si a", tokens: ["AppliesWhere", "Name"], why: "a curly apostrophe is an apostrophe" },
    { text: "lorsqu'a est b", tokens: ["When", "Name", "Is", "Name"], why: "lorsque may be elided" },
    { text: "plus 6 % d'a", tokens: ["ThenPlus", "Numeral", "Percent", "Of", "Name"], why: "de may be elided" },
    {
      text: "plus 6 % de la prime",
      tokens: ["ThenPlus", "Numeral", "Percent", "Of", "Name"],
      why: "de may have an article",
    },
    {
      text: "plus 6 % de la moitié de a",
      tokens: ["ThenPlus", "Numeral", "Percent", "Of", "HalfOf", "Name"],
      why: "the article of what follows",
    },
    {
      text: "plus 6 % du plus élevé de a et b",
      tokens: ["ThenPlus", "Numeral", "Percent", "Of", "TheGreaterOf", "Name", "And", "Name"],
      why: "du is de le",
    },
    {
      text: "s'établit au plus élevé de a et b",
      tokens: ["ShallBe", "TheGreaterOf", "Name", "And", "Name"],
      why: "au is à le",
    },
    { text: "pas au-dessus de 3", tokens: ["AtMostClause", "Numeral"], why: "a hyphen parts words of a phrase" },
    { text: "au titre de l'Annexe II", tokens: ["Under", "Citations"], why: "the article belongs to the phrase" },
    { text: "eu égard à la situation", tokens: ["HavingRegardTo", "Text"], why: "free words keep their article" },
  ])("$text: $why", ({ text, tokens }) => {
    expect(kinds(text, "fr")).toEqual([tokens]);
  });
});

test("comments belong to what follows, or to the line they end", () => {
  const { lines, trailingComments } = lex({ file: "a", text: "# one\n#two\n\nrule a # three\n# four" }, "en");
  expect(lines[0]?.comments.map(({ text }) => text)).toEqual(["one", "two"]);
  expect(lines[0]?.endComment?.text).toBe("three");
  expect(trailingComments.map(({ text }) => text)).toEqual(["four"]);
});

describe.each(["en", "fr"] as const)("the lexer of %s", (language) => {
  test("is sound to Chevrotain, which then tries only the patterns that a sign allows", () => {
    expect(() => makeLexer(language, { skipValidations: false })).not.toThrow();
  });

  const phrases = (["opening", "inside"] as const).flatMap((place) =>
    [...phraseBooks[language][place].values()]
      .flat()
      .map(({ id, words }) => ({ id, spelling: words.join(" "), place })),
  );

  test.each(["NFC", "NFD"])("takes every spelling of a keyword for that keyword, accents as in %s", (form) => {
    for (const { id, spelling, place } of phrases) {
      // `non` is a value at the end of a line, and a denial before a name.
      const text = place === "opening" ? `${spelling} a` : `when ${spelling} a`;
      const [first, second] = lex({ file: "a", text: text.normalize(form) }, language).lines[0]?.tokens ?? [];
      const found = place === "opening" ? first : second;
      expect([spelling, found?.tokenType]).toEqual([spelling, keywordTokens[id]]);
      expect(found?.image).toBe(spelling.normalize(form));
    }
  });

  test("takes no name for a keyword because it begins like one", () => {
    for (const { spelling } of phrases.filter(({ spelling }) => /\p{L}$/u.test(spelling))) {
      const name = `${spelling.replaceAll(/[ '-]/g, "_")}é`;
      expect(lex({ file: "a", text: `when ${name}` }, language).lines[0]?.tokens.at(-1)?.image).toBe(name);
    }
  });
});

test("every sign of a text stands in a token, or is blank", () => {
  const text = fc.string({ unit: "binary", maxLength: 100 });
  const covers = (hostile: string) => {
    const { lines, trailingComments } = lex({ file: "a", text: hostile }, "en");
    const kept = lines.flatMap(({ tokens, comments, endComment }) => [
      ...tokens.map(({ startOffset, endOffset = startOffset }) => ({ start: startOffset, end: endOffset + 1 })),
      ...[...comments, ...(endComment ? [endComment] : [])].map(({ span }) => span),
    ]);
    let rest = hostile;
    for (const { start, end } of [...kept, ...trailingComments.map(({ span }) => span)]) {
      rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
    }
    expect(rest.trim()).toBe("");
  };
  fc.assert(fc.property(text, covers), { seed: 3, numRuns: 500 });
});
