import { describe, expect, test } from "vitest";
import { createDesk } from "../../editor/language/desk.ts";

const FILE = "pay.proviso";

const rules = (rate: string) => `fact salary is money in EUR per month
  fr Traitement

rule allowance
  fr Allocation
  under Rule 16/1
  gives money in EUR per month
  shall be ${rate} of salary

scenario A round salary
  fr Un traitement rond
  under Rule 16/1
  on 2022-09-01
  given
    salary is 1000 EUR per month
  expect allowance is 60 EUR per month
`;

function deskOver(text: string) {
  const desk = createDesk();
  desk.open([{ file: FILE, text }]);
  return desk;
}

describe("the analysis", () => {
  test("a scenario fails after a change and passes when it is taken back, under the same name", () => {
    const desk = deskOver(rules("6 %"));
    const [before] = desk.scenarios();
    desk.change({ file: FILE, text: rules("5 %") });
    const [broken] = desk.scenarios();
    desk.change({ file: FILE, text: rules("6 %") });
    const [after] = desk.scenarios();
    expect([before?.passed, broken?.passed, after?.passed]).toEqual([true, false, true]);
    expect(new Set([before?.id, broken?.id, after?.id]).size).toBe(1);
  });

  test("what is expected and what comes out are told in both languages", () => {
    const [standing] = deskOver(rules("5 %")).scenarios();
    expect(standing).toMatchObject({
      title: { en: "A round salary", fr: "Un traitement rond" },
      provisions: { en: "Rule 16/1", fr: "Règlement 16/1" },
      answers: [{ label: { en: "Allowance", fr: "Allocation" } }],
    });
    expect(standing?.answers[0]?.actual.en).toContain("50 EUR per month");
    expect(standing?.answers[0]?.actual.fr).toContain("50 EUR par mois");
  });

  test("the whole of it can be copied from one thread to another", () => {
    const analysis = deskOver(rules("6 %")).analysis(1);
    expect(structuredClone(analysis)).toEqual(analysis);
  });
});

describe("an explanation", () => {
  test("tells in the language asked for how an answer came about", () => {
    const desk = deskOver(rules("6 %"));
    const scenario = desk.scenarios()[0]?.id ?? "";
    const inEnglish = desk.answer("explain", { scenario, answer: 0, language: "en" });
    const inFrench = desk.answer("explain", { scenario, answer: 0, language: "fr" });
    expect(inEnglish).toMatchObject({ provisions: ["Rule 16/1"], opensAtFirst: true });
    expect(inEnglish?.sentence).toContain("60 EUR per month");
    expect(inFrench?.sentence).toContain("60 EUR par mois");
  });

  test("of an answer that is gone there is none", () => {
    const desk = deskOver(rules("6 %"));
    expect(desk.answer("explain", { scenario: "gone", answer: 0, language: "en" })).toBeUndefined();
  });
});

test("texts in whatever state are studied without an error thrown", () => {
  const desk = deskOver("");
  for (const text of ["scenario", "expect", "rule a\n  shall be", "\u0000", rules("6 %").slice(0, 150)]) {
    desk.change({ file: FILE, text });
    expect(() => desk.analysis(1)).not.toThrow();
  }
});
