import { expect, test } from "vitest";
import { parseExact } from "../../src/values/exact-text.ts";
import { moneyInWords } from "../../src/values/money-words.ts";
import { numberInWords } from "../../src/values/number-words.ts";
import { moneyValue } from "../../src/values/value.ts";

test.each([
  ["the hundreds are joined to what follows", 269n, "two hundred and sixty-nine"],
  ["a last group below a hundred is joined on", 1005n, "one thousand and five"],
  ["a last group with hundreds is not", 12_345n, "twelve thousand three hundred and forty-five"],
  ["millions", 2_000_080n, "two million and eighty"],
])("in English, %s", (_, n, words) => expect(numberInWords(n, "en")).toBe(words));

test.each([
  ["one is joined by et up to seventy", 21n, "vingt et un"],
  ["eleven after sixty too", 71n, "soixante et onze"],
  ["but not after eighty", 81n, "quatre-vingt-un"],
  ["nor ninety", 91n, "quatre-vingt-onze"],
  ["eighty has its s at the end", 80n, "quatre-vingts"],
  ["and not before mille", 80_000n, "quatre-vingt mille"],
  ["hundreds likewise", 200n, "deux cents"],
  ["and not before another number", 201n, "deux cent un"],
  ["nor before mille", 200_000n, "deux cent mille"],
  ["but before the noun millions", 200_000_000n, "deux cents millions"],
  ["a thousand has no un", 1999n, "mille neuf cent quatre-vingt-dix-neuf"],
])("in French, %s", (_, n, words) => expect(numberInWords(n, "fr")).toBe(words));

const euros = (amount: string) => moneyValue(parseExact(amount) ?? { numerator: 0n, denominator: 1n }, "EUR", "month");

test.each([
  [
    "269.25",
    "two hundred and sixty-nine euros and twenty-five cents per month",
    "deux cent soixante-neuf euros et vingt-cinq centimes par mois",
  ],
  ["1.01", "one euro and one cent per month", "un euro et un centime par mois"],
  ["0", "zero euros per month", "zéro euro par mois"],
  ["0.5", "fifty cents per month", "cinquante centimes par mois"],
  ["1000000", "one million euros per month", "un million d'euros par mois"],
])("%s EUR per month is told in both languages", (amount, en, fr) => {
  expect(moneyInWords(euros(amount), "en")).toBe(en);
  expect(moneyInWords(euros(amount), "fr")).toBe(fr);
});

test.each([
  ["a third decimal", euros("269.2456")],
  ["a fraction", euros("1/3")],
  ["a currency without words", moneyValue({ numerator: 1n, denominator: 1n }, "XAU")],
  ["a hundredth of what is not divided", moneyValue({ numerator: 1n, denominator: 2n }, "JPY")],
])("%s has no words", (_, money) => expect(moneyInWords(money, "en")).toBeUndefined());

test("a feminine noun takes its form of one in French", () => {
  const pounds = moneyValue(parseExact("21") ?? { numerator: 0n, denominator: 1n }, "GBP");
  expect(moneyInWords(pounds, "fr")).toBe("vingt et une livres sterling");
});
