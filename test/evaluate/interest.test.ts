import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, exact, multiply, one } from "../../src/values/exact.ts";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
authority director
fact sum is money in EUR
fact rate is percentage
fact length is duration in years
fact in_months is duration in months
fact began is date
decision lent
  rests with director
  may be up to 1000 EUR

rule grown
  gives money in EUR
  shall be sum with compound interest at rate over length

rule by_months
  gives money in EUR
  shall be sum with compound interest at rate over in_months and simple interest for the part of a year

rule since
  gives money in EUR
  shall be half of sum with compound interest at rate over whole years from began to the reference date

rule lent_out
  gives money in EUR
  shall be lent with compound interest at rate over length
`);

const facts = { sum: { amount: "1000", currency: "EUR" }, rate: "4 %", length: "3", in_months: "18" };

describe("an amount with compound interest", () => {
  test.each([
    { rule: "grown", is: "1124.864 EUR", why: "over whole years", facts },
    { rule: "grown", is: "1000 EUR", why: "over no time", facts: { ...facts, length: "0" } },
    { rule: "grown", is: "unknown values-do-not-fit", why: "a part of a year", facts: { ...facts, length: "2.5" } },
    { rule: "grown", is: "unknown values-do-not-fit", why: "time below zero", facts: { ...facts, length: "-1" } },
    {
      rule: "grown",
      is: "unknown values-do-not-fit",
      why: "an age of the world",
      facts: { ...facts, length: "4000000" },
    },
    { rule: "by_months", is: "1060.80 EUR", why: "the part of a year at simple interest", facts },
    { rule: "since", is: "540.80 EUR", why: "over years that are counted", facts: { ...facts, began: "2020-05-01" } },
    {
      rule: "lent_out",
      is: "awaiting-decision 0 EUR..1124.864 EUR (director)",
      why: "a range grows at its ends",
      facts,
    },
    { rule: "grown", is: "unknown needs rate", why: "a rate nobody told", facts: { ...facts, rate: undefined } },
  ])("$rule is $is: $why", ({ rule, is, facts }) => {
    expect(said(ask(book, rule, { facts: JSON.parse(JSON.stringify(facts)) }))).toBe(is);
  });

  test("is the amount multiplied again every year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 99 }), (years, percent) => {
        let amount = exact(1000n);
        for (let year = 0; year < years; year++) amount = multiply(amount, add(one, exact(BigInt(percent), 100n)));
        const asked = { ...facts, rate: `${percent} %`, length: `${years}` };
        expect(ask(book, "grown", { facts: asked }).value).toMatchObject({ amount });
      }),
      { seed: 8, numRuns: 60 },
    );
  });
});
