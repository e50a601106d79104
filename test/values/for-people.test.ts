import { describe, expect, test } from "vitest";
import { displayValue, type LabelOf } from "../../src/values/for-people.ts";
import { choiceValue, listValue, recordValue, type Value, yesNoValue } from "../../src/values/value.ts";
import { value } from "./amounts.ts";

const labelOf: LabelOf = (named, language) =>
  named.kind === "choice" ? `${named.member} (${language})` : `${named.subject} ${named.index + 1}`;

function expectWords(of: Value, en: string, fr: string): void {
  expect([displayValue(of, "en", labelOf), displayValue(of, "fr", labelOf)]).toEqual([en, fr]);
}

test.each([
  { text: "2517.14 EUR/month", en: "2\u202f517.14 EUR per month", fr: "2\u202f517,14 EUR par mois" },
  { text: "367.5 EUR/year", en: "367.50 EUR per year", fr: "367,50 EUR par an" },
  { text: "0.125 EUR/hour", en: "0.125 EUR per hour", fr: "0,125 EUR par heure" },
  { text: "800 JPY/day", en: "800 JPY per day", fr: "800 JPY par jour" },
  { text: "800 EUR", en: "800 EUR", fr: "800 EUR" },
  { text: "100/3 EUR", en: "100/3 EUR", fr: "100/3 EUR" },
  { text: "6 %", en: "6 %", fr: "6 %" },
  { text: "92.5 %", en: "92.5 %", fr: "92,5 %" },
  { text: "1234.5", en: "1\u202f234.5", fr: "1\u202f234,5" },
  { text: "2022-09-01", en: "1 September 2022", fr: "1er septembre 2022" },
])("$text is $en, $fr", ({ text, en, fr }) => {
  expectWords(value(text), en, fr);
});

describe("durations take the plural of their language", () => {
  test.each([
    { text: "1 years", en: "1 year", fr: "1 an" },
    { text: "2 years", en: "2 years", fr: "2 ans" },
    { text: "0 days", en: "0 days", fr: "0 jour" },
    { text: "1.5 days", en: "1.5 days", fr: "1,5 jour" },
    { text: "-1 days", en: "-1 day", fr: "-1 jour" },
    { text: "-2 weeks", en: "-2 weeks", fr: "-2 semaines" },
    { text: "1 months", en: "1 month", fr: "1 mois" },
    { text: "18 months", en: "18 months", fr: "18 mois" },
    { text: "1 working-days", en: "1 working day", fr: "1 jour ouvrable" },
    { text: "10 working-days", en: "10 working days", fr: "10 jours ouvrables" },
    { text: "8 hours", en: "8 hours", fr: "8 heures" },
  ])("$text is $en, $fr", ({ text, en, fr }) => {
    expectWords(value(text), en, fr);
  });
});

test("yes and no", () => {
  expectWords(yesNoValue(true), "yes", "oui");
  expectWords(yesNoValue(false), "no", "non");
});

test("choices and records take the label they are given", () => {
  expectWords(choiceValue("grade", "A1"), "A1 (en)", "A1 (fr)");
  expectWords(recordValue("child", 1), "child 2", "child 2");
});

test("a list shows its items, or says that it is empty", () => {
  expectWords(listValue([value("2.5"), yesNoValue(true)]), "2.5; yes", "2,5; oui");
  expectWords(listValue([]), "none", "aucun");
});
