import { beforeAll, describe, expect, test } from "vitest";
import { letterDocx } from "../../editor/rooms/ask/letter/letter-docx.ts";
import { writeLetter } from "../../src/workspace/letter/write-letter.ts";
import { loadRulebook } from "../../src/workspace/load-rulebook.ts";
import { paragraphsOf, readZip } from "./read-zip.ts";

const rules = `fact first is money in EUR
  fr Premier élément

fact second is money in EUR
  fr Second élément

rule one_part
  fr Une part
  under Rule 1/1
  gives money in EUR
  shall be first

rule other_part
  fr Autre part
  under Rule 1/2
  gives money in EUR
  shall be second

rule grant
  fr Prime
  under Rule 1/3
  gives money in EUR
  shall be one_part
  plus other_part
`;

const filled = {
  addressee: "Camille Durand\n3 rue <des> Lilas",
  reference: "A & B/2022",
  opening: "Madame,",
  closing: "Cordialement",
  name: "",
  office: "Cheffe de service",
};

describe("a French letter about 1 000 EUR and 234.50 EUR, as Word reads it", () => {
  let file: Uint8Array;

  beforeAll(async () => {
    const facts = { first: { amount: "1000", currency: "EUR" }, second: { amount: "234.50", currency: "EUR" } };
    const wishes = { kind: "letter", language: "fr", withReasons: true, dated: "2022-07-22" } as const;
    const written = writeLetter(loadRulebook(rules).rulebook, { rule: "grant", facts, on: "2022-07-01" }, wishes);
    if (!written.ok) throw new Error("The letter could not be written.");
    file = new Uint8Array(await (await letterDocx(written.letter, filled)).arrayBuffer());
  });

  const words = () => paragraphsOf(file).map((paragraph) => paragraph.words);

  test("has the decision in figures and in words", () => {
    expect(words()).toContain("Prime : 1\u202f234,50 EUR (mille deux cent trente-quatre euros et cinquante centimes)");
  });

  test("has what was filled in, line by line and to the letter", () => {
    expect(words()).toEqual(
      expect.arrayContaining([
        "À l’attention de\u00a0: Camille Durand",
        "3 rue <des> Lilas",
        "Référence\u00a0: A & B/2022",
        "Date\u00a0: 22 juillet 2022",
        "Madame,",
        "Cordialement",
        "Cheffe de service",
      ]),
    );
  });

  test("has real headings", () => {
    const headings = paragraphsOf(file).filter(({ style }) => style === "Heading1");
    expect(headings.map((heading) => heading.words)).toEqual(["Composition du montant", "Motifs"]);
  });

  test("has the components as a table", () => {
    const [table = ""] =
      readZip(file)
        .get("word/document.xml")
        ?.match(/<w:tbl>.*<\/w:tbl>/s) ?? [];
    const cells = [...table.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, cell]) => cell);
    expect(cells).toEqual([
      "Élément",
      "Montant",
      "Disposition",
      "Une part",
      "1\u202f000 EUR",
      "Règlement 1/1",
      "Autre part",
      "234,50 EUR",
      "Règlement 1/2",
    ]);
  });

  test("numbers its reasons, each with its citation", () => {
    const xml = readZip(file).get("word/document.xml") ?? "";
    const numbered = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:numPr>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
    // One part is set, the other added.
    expect(numbered.map((paragraph) => paragraph.includes("[Règlement 1/3]"))).toEqual([true, true]);
  });

  test("is in French for the spelling checker, and says nothing of who wrote it", () => {
    const files = readZip(file);
    expect(files.get("word/styles.xml")).toContain('<w:lang w:val="fr-FR"');
    expect(files.get("docProps/core.xml")).not.toMatch(/Un-named/);
  });
});
