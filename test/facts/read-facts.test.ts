import { describe, expect, test } from "vitest";
import { readFacts } from "../../src/facts/read-facts.ts";
import { rulebookOf } from "../evaluate/from-text.ts";

const book = rulebookOf(`
choice grades
  members A1 or A2 or B3

subject child

fact married is yes or no over time
  fr Marié
fact grade is one of grades over time
fact salary is money in EUR per month
  not below zero
fact refund is money
fact born is date
fact score is number
fact visits is count
  not above 10
fact share is percentage
fact served is duration in months
fact nationalities is list of grades
fact children is list of child
fact birth_date of child is date

authority head

decision waiver
  rests with head
  may be yes or no

rule amount
  gives money in EUR
  shall be 1 EUR
`);

function codes(json: unknown): readonly string[] {
  const read = readFacts(book, json);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path.join(".")}`.trim());
}

function sentence(json: unknown): { readonly en: string; readonly fr: string } | undefined {
  const read = readFacts(book, json);
  return read.ok ? undefined : read.problems[0]?.message;
}

describe("what fits", () => {
  test.each([
    { json: {}, why: "nothing told is no mistake" },
    { json: { married: true, born: "2000-02-29" }, why: "a yes and a leap day" },
    {
      json: {
        married: [
          { from: "2020-01-01", until: "2020-12-31", value: true },
          { from: "2021-01-01", value: false },
        ],
      },
      why: "a history",
    },
    { json: { married: { pending: true } }, why: "asked and not settled" },
    { json: { salary: { amount: "2517.14", currency: "EUR" } }, why: "the rate is the fact's own" },
    { json: { salary: { amount: 1500, currency: "EUR", per: "month" } }, why: "or said again" },
    { json: { refund: { amount: "1/3", currency: "JPY" } }, why: "any currency where the fact leaves it open" },
    { json: { score: 0.1, visits: 2, share: "6.5%", served: 4 }, why: "numbers whose text is exact" },
    { json: { served: { amount: "4", unit: "months" }, share: "1/3 %" }, why: "a duration with its unit" },
    { json: { nationalities: ["A1", "B3"], children: [] }, why: "lists, an empty one among them" },
    { json: { children: [{ birth_date: "2010-05-05" }, {}] }, why: "records, one with nothing told" },
    { json: { waiver: true, amount: { amount: 3, currency: "EUR" } }, why: "a decision, and a rule taken as given" },
  ])("$json ($why)", ({ json }) => {
    expect(codes(json)).toEqual([]);
  });
});

describe("what does not", () => {
  test.each([
    { json: [], is: ["not-an-object"], why: "a list" },
    { json: null, is: ["not-an-object"], why: "null in place of all facts" },
    { json: { maried: true }, is: ["unknown-fact maried"], why: "a misspelt name" },
    {
      json: { birth_date: "2010-05-05" },
      is: ["unknown-fact birth_date"],
      why: "a fact of a record, told of the person",
    },
    {
      json: { children: [{ married: true }] },
      is: ["unknown-fact children.0.married"],
      why: "and the other way round",
    },
    { json: { married: null }, is: ["null-value married"], why: "null" },
    { json: { married: "yes" }, is: ["wrong-type married"], why: "a word for a yes" },
    { json: { married: 1 }, is: ["wrong-type married"], why: "a number for a yes" },
    { json: { born: "2022-02-30" }, is: ["impossible-date born"], why: "a day that is not in the calendar" },
    { json: { born: "1 May 2022" }, is: ["wrong-type born"], why: "a date in words" },
    { json: { visits: -1 }, is: ["negative-count visits"], why: "fewer than none" },
    { json: { visits: 1.5 }, is: ["negative-count visits"], why: "half a visit" },
    { json: { visits: 11 }, is: ["out-of-bounds visits"], why: "above its bound" },
    { json: { salary: { amount: -5, currency: "EUR" } }, is: ["out-of-bounds salary"], why: "below zero" },
    { json: { salary: 1500 }, is: ["wrong-type salary"], why: "an amount without a currency" },
    { json: { salary: { amount: 5, currency: "JPY" } }, is: ["wrong-currency salary"], why: "in another currency" },
    {
      json: { salary: { amount: 5, currency: "EUR", per: "year" } },
      is: ["wrong-type salary"],
      why: "for another period",
    },
    {
      json: { salary: { amount: 5, currency: "EUR", note: "x" } },
      is: ["wrong-type salary"],
      why: "with a field that nobody reads",
    },
    { json: { score: 0.1 + 0.2 }, is: ["inexact-number score"], why: "a number that the machine has changed" },
    { json: { score: 1e21 }, is: ["inexact-number score"], why: "a number too long" },
    { json: { share: 0.06 }, is: ["wrong-type share"], why: "a share in place of a percentage" },
    { json: { grade: "A3" }, is: ["wrong-member grade"], why: "no member of the choice" },
    { json: { born: [{ value: "2000-01-01" }] }, is: ["not-over-time born"], why: "a history of what does not change" },
    {
      json: {
        married: [
          { from: "2020-01-01", value: true },
          { from: "2021-01-01", value: false },
        ],
      },
      is: ["overlapping-periods married"],
      why: "two values on one day",
    },
    {
      json: { married: [{ from: "2020-01-02", until: "2020-01-01", value: true }] },
      is: ["reversed-period married.0"],
      why: "a period that ends before it begins",
    },
    {
      json: { married: [{ from: "2020-13-01", value: true }] },
      is: ["impossible-date married.0.from"],
      why: "no such month",
    },
    {
      json: { married: [{ since: "2020-01-01", value: true }] },
      is: ["wrong-type married.0.since"],
      why: "a field that periods do not have",
    },
    {
      json: { children: { birth_date: "2010-05-05" } },
      is: ["wrong-type children"],
      why: "one record in place of a list",
    },
    {
      json: { children: [{ birth_date: "2010-5-5" }] },
      is: ["wrong-type children.0.birth_date"],
      why: "inside a record",
    },
    { json: { married: 1, born: 2 }, is: ["wrong-type married", "wrong-type born"], why: "every problem at once" },
  ])("$json: $is ($why)", ({ json, is }) => {
    expect(codes(json)).toEqual(is);
  });
});

describe("how it is said", () => {
  test.each([
    {
      json: { maried: true },
      en: 'The rulebook has no fact named "maried". Did you mean "married"?',
      fr: "Le recueil n'a pas de fait nommé « maried ». Vouliez-vous dire « married » ?",
    },
    {
      json: { grade: "A3" },
      en: '"grade" (Grade) takes one of "A1", "A2" or "B3", not "A3".',
      fr: '« grade » (Grade) attend parmi "A1", "A2" ou "B3", et non "A3".',
    },
    {
      json: { married: null },
      en: '"married" (Married) is null. Leave it out if it is unknown, or write {"pending": true} if it is asked and not yet settled.',
      fr: "« married » (Marié) vaut null. Omettez-le s'il est inconnu, ou écrivez {\"pending\": true} s'il est demandé et en attente.",
    },
    {
      json: { born: "2022-02-30" },
      en: '"born" (Born): "2022-02-30" is no day of the calendar; correct it.',
      fr: "« born » (Born) : « 2022-02-30 » n'est pas un jour du calendrier ; corrigez-le.",
    },
  ])("$en", ({ json, en, fr }) => {
    expect(sentence(json)).toEqual({ en, fr });
  });
});
