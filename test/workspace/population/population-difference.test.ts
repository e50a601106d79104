import { describe, expect, test } from "vitest";
import { readFacts } from "../../../src/facts/index.ts";
import { parseDate } from "../../../src/values/date-text.ts";
import { formatExact } from "../../../src/values/exact-text.ts";
import { personOfRow } from "../../../src/workspace/population/person-of-row.ts";
import { populationDifference } from "../../../src/workspace/population/population-difference.ts";
import { rulebookOf } from "../../compare/compared.ts";

const rules = (rate: string) =>
  `
choice countries
  members france or japan
    fr Japon
fact salary is money in EUR per month
fact pay_abroad is money per month
fact married is yes or no
fact country is one of countries
rule allowance
  gives money in EUR per month
  when married
  otherwise no entitlement
  shall be ${rate} of salary
rule abroad
  gives money per month
  shall be ${rate} of pay_abroad
`.replace("    fr Japon\n", "");

const [older, newer] = [rulebookOf(rules("6 %")), rulebookOf(rules("5 %"))];
const on = parseDate("2022-09-01") ?? { year: 2022, month: 9, day: 1 };

function tried(people: readonly Readonly<Record<string, unknown>>[], rule = "allowance") {
  const difference = populationDifference<number>(older, newer);
  people.forEach((json, person) => {
    const read = readFacts(newer, json);
    if (read.ok) difference.try({ person, rule, on, facts: { older: read.facts, newer: read.facts } });
  });
  return difference.effects()[0];
}

const eur = (amount: string) => ({ amount, currency: "EUR" });

describe("a population under two versions", () => {
  // 1 % of 1 000, 3 000 and 2 000 is lost; the fourth is not married.
  const effect = tried([
    { salary: eur("1000"), married: true },
    { salary: eur("3000"), married: true },
    { salary: eur("2000"), married: true, country: "france" },
    { salary: eur("9000"), married: false },
  ]);

  test("how many, and how much together in a month", () => {
    expect([effect?.asked, effect?.changed]).toEqual([4, 3]);
    expect([...(effect?.totals ?? [])].map(([currency, sum]) => `${formatExact(sum)} ${currency}`)).toEqual([
      "-60 EUR",
    ]);
  });

  test("the largest changes first", () => {
    expect(effect?.largest.map(({ trial }) => trial.person)).toEqual([1, 2, 0]);
  });

  test("the example is the first of whom least has to be told", () => {
    expect(effect?.example?.trial.person).toBe(0);
  });

  test("ten of the largest are kept", () => {
    const many = tried(Array.from({ length: 30 }, (_, i) => ({ salary: eur(String(100 + i)), married: true })));
    expect(many?.largest.map(({ trial }) => trial.person)).toEqual([29, 28, 27, 26, 25, 24, 23, 22, 21, 20]);
  });

  test("currencies are never added up", () => {
    const paid = (amount: string, currency: string) => ({ pay_abroad: { amount, currency } });
    const both = tried([paid("100", "EUR"), paid("30000", "JPY"), paid("200", "EUR")], "abroad");
    expect([...(both?.totals ?? [])].map(([currency, sum]) => `${formatExact(sum)} ${currency}`)).toEqual([
      "-3 EUR",
      "-300 JPY",
    ]);
    expect(both?.largest.map(({ trial }) => trial.person)).toEqual([2, 0, 1]);
  });

  test("whose facts are not told is not counted as changed where nothing is known either way", () => {
    expect(tried([{ married: true }])?.changed).toBe(0);
  });
});

describe("a row of a file", () => {
  const read = (fields: Readonly<Record<string, unknown>>) => personOfRow(older, newer, { line: 2, fields }, on);

  test("cells are read as people write them", () => {
    const person = read({ name: "P1", on: "2023-01-01", salary: "1 500,50 EUR", married: "oui", country: "japan" });
    expect(person).toMatchObject({ name: "P1", on: { year: 2023 } });
    const facts = "facts" in person ? person.facts.newer : new Map();
    expect(facts.get("salary")).toMatchObject({ value: { amount: { numerator: 3001n, denominator: 2n } } });
    expect(facts.get("married")).toMatchObject({ value: { yes: true } });
  });

  test.each([
    { fields: { salary2: "1" }, words: "salary", why: "a heading that is no fact, with the nearest one" },
    { fields: { salary: "much EUR" }, words: "salary", why: "an amount that is none" },
    { fields: { on: "1.9.2022" }, words: "1.9.2022", why: "a day that is none" },
  ])("told instead of guessed: $why", ({ fields, words }) => {
    const wrong = read(fields);
    expect("words" in wrong && wrong.words.en).toContain(words);
  });
});
