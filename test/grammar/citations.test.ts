import { describe, expect, test } from "vitest";
import { readCitations } from "../../grammar/parser/citations.ts";
import { citationList } from "../../grammar/print/citations.ts";
import { speechOf } from "../../grammar/print/speech.ts";

function read(text: string, language: "en" | "fr" = "en") {
  return readCitations(text, { file: "a", start: 10, end: 10 + text.length }, language);
}

describe("a citation is structured, and prints in both languages", () => {
  test.each([
    {
      en: "Rule 16/2.1 to 16/2.1.8",
      fr: "Règlement 16/2.1 à 16/2.1.8",
      parts: { rank: "rule", number: "16/2.1", to: "16/2.1.8" },
    },
    {
      en: "Regulation 16 a) ii)",
      fr: "Statut 16 a) ii)",
      parts: { rank: "regulation", number: "16", letters: ["a)", "ii)"] },
    },
    { en: "Instruction 116/2.1.0", fr: "Instruction 116/2.1.0", parts: { rank: "instruction", number: "116/2.1.0" } },
    { en: "Rule 16/0 bis", fr: "Règlement 16/0 bis", parts: { rank: "rule", number: "16/0 bis" } },
    { en: "Annex II", fr: "Annexe II", parts: { rank: "annex", annex: "II" } },
    { en: "Annex II 3", fr: "Annexe II 3", parts: { rank: "annex", annex: "II", number: "3" } },
    {
      en: "Annex XXIII article 2 a)",
      fr: "Annexe XXIII article 2 a)",
      parts: { rank: "annex", annex: "XXIII", unit: "article", number: "2", letters: ["a)"] },
    },
    {
      en: "Annex X bis instruction 27/3",
      fr: "Annexe X bis instruction 27/3",
      parts: { rank: "annex", annex: "X bis", unit: "instruction", number: "27/3" },
    },
    { en: "Agreement article 4.1.6.2", fr: "Accord article 4.1.6.2", parts: { rank: "agreement", unit: "article" } },
    { en: "Rule 16/2.1 a) to c)", fr: "Règlement 16/2.1 a) à c)", parts: { letters: ["a)"], to: "c)" } },
  ])("$en", ({ en, fr, parts }) => {
    const english = read(en);
    const french = read(fr, "fr");
    expect([english.diagnostic, french.diagnostic]).toEqual([undefined, undefined]);
    expect(english.citations[0]).toMatchObject(parts);
    expect(citationList(speechOf("fr"), english.citations)).toBe(fr);
    expect(citationList(speechOf("en"), french.citations)).toBe(en);
  });
});

test("a number after `and` belongs to the text cited before", () => {
  const { citations } = read("Rules 16/1.1 and 16/1.2 and Annex II article 3 and 4");
  expect(citationList(speechOf("en"), citations)).toBe(
    "Rule 16/1.1 and Rule 16/1.2 and Annex II article 3 and Annex II article 4",
  );
});

test("French articles before a rank are passed over", () => {
  const { citations } = read("Règlement 16/1 et de l'Annexe II et du Statut 11", "fr");
  expect(citations.map(({ rank }) => rank)).toEqual(["rule", "annex", "regulation"]);
});

test("each citation knows where it stands", () => {
  const { citations } = read("Rule 16/1.1 a) and Annex II");
  expect(citations.map(({ span }) => [span.start, span.end])).toEqual([
    [10, 24],
    [29, 37],
  ]);
});

test.each(["", "16/1", "Rule", "Rule a)", "Annex", "Annex II article", "Rule 16/1,", "Rule 16/1 and", "Bylaw 3"])(
  "%j is no citation, and says so",
  (text) => {
    expect(read(text).diagnostic?.code).toBe("bad-citation");
  },
);
