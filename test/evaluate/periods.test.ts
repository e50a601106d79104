import { describe, expect, test } from "vitest";
import { parse } from "../../grammar/parse.ts";
import { createEvaluator } from "../../src/evaluate/evaluate.ts";
import { resolve } from "../../src/rulebook/resolve.ts";
import { date } from "../values/date.ts";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
authority director

fact rate is money in EUR per month over time
fact fee is money in EUR over time
fact pension is money in EUR per year over time
fact away is yes or no over time
fact start is date
fact end is date

decision grant
  rests with director
  may be up to 10 EUR

rule monthly
  gives money in EUR per month
  when not away
  otherwise no entitlement
  shall be rate

rule year_of_rates
  gives money in EUR
  shall be total of monthly over each month from start to end

rule year_of_fees
  gives money in EUR
  shall be total of fee over each month from start to end

rule years_of_pension
  gives money in EUR
  shall be total of pension over each year from start to end

rule grants
  gives money in EUR
  shall be total of grant over each month from start to end

rule months_away
  gives count
  shall be number of months from start to end on which away

rule years_away
  gives count
  shall be number of years from start to end on which away
`);

const present = { away: false, rate: { amount: "100", currency: "EUR", per: "month" } };

describe("month by month", () => {
  test.each([
    {
      rule: "year_of_rates",
      facts: { ...present, start: "2022-01-15", end: "2022-03-01" },
      is: "300 EUR",
      why: "three days",
    },
    {
      rule: "year_of_rates",
      facts: { ...present, start: "2022-03-31", end: "2022-03-31" },
      is: "100 EUR",
      why: "one day",
    },
    {
      rule: "year_of_rates",
      facts: { ...present, start: "2022-03-31", end: "2022-03-30" },
      is: "0 EUR",
      why: "no month",
    },
    {
      rule: "year_of_rates",
      facts: { ...present, away: true, start: "2022-01-01", end: "2022-12-31" },
      is: "no-entitlement",
      why: "nothing is due in any month",
    },
    {
      rule: "years_of_pension",
      facts: { pension: { amount: "12", currency: "EUR", per: "year" }, start: "2020-06-30", end: "2022-01-01" },
      is: "36 EUR",
      why: "30 June 2020, then two new years",
    },
    {
      rule: "grants",
      facts: { start: "2022-01-01", end: "2022-02-28" },
      is: "awaiting-decision 0 EUR..20 EUR (director)",
      why: "what may be decided is a range",
    },
    {
      rule: "year_of_fees",
      facts: { start: "2022-01-01" },
      is: "unknown needs end",
      why: "the dates are needed first",
    },
    {
      rule: "year_of_fees",
      facts: { fee: { amount: "1", currency: "EUR" }, start: "1900-01-01", end: "1999-12-31" },
      is: "1200 EUR",
      why: "a hundred years are gone through",
    },
    {
      rule: "year_of_fees",
      facts: { fee: { amount: "1", currency: "EUR" }, start: "1900-01-01", end: "2000-01-01" },
      is: "unknown too-many-periods",
      why: "a month more is not",
    },
    {
      rule: "years_away",
      facts: { away: true, start: "0001-01-01", end: "9999-12-31" },
      is: "unknown too-many-periods",
      why: "nor all years there are",
    },
  ])("$rule: $why", ({ rule, facts, is }) => {
    expect(said(ask(book, rule, { facts }))).toBe(is);
  });
});

const awayFromMay = [
  { from: "2022-01-01", until: "2022-04-30", value: false },
  { from: "2022-05-01", until: "2022-08-31", value: true },
];

test.each([
  { end: "2022-08-31", is: "4", why: "each is judged on its first day" },
  { end: "2022-10-31", is: "unknown 4..6 needs away", why: "nobody told of September and October" },
])("months on which a definition holds: $why", ({ end, is }) => {
  expect(said(ask(book, "months_away", { facts: { away: awayFromMay, start: "2022-01-15", end } }))).toBe(is);
});

test("each month has its line in the account", () => {
  const facts = { ...present, start: "2022-01-15", end: "2022-03-01" };
  const { trace } = ask(book, "year_of_rates", { facts });
  const lines: string[] = [];
  const look = (node: typeof trace): void => {
    if (node.what.kind === "period-of") lines.push(`${node.what.on.month}/${node.what.on.day} ${node.status}`);
    node.children.forEach(look);
  };
  look(trace);
  expect(lines).toEqual(["1/15 value", "2/1 value", "3/1 value"]);
});

test("a rule that totals itself over earlier months ends, without a value", () => {
  const { value } = resolve([
    parse({
      file: "circle.proviso",
      text: `rule debt
  gives number
  shall be total of debt over each month from long_ago to the reference date
  plus 1
  in which long_ago is the reference date less 400 months taking the last day of a short month
`,
    }).value,
  ]);
  const outcome = createEvaluator(value).evaluate({ rule: "debt", facts: new Map(), on: date("2022-07-01") });
  expect(said(outcome)).toBe("unknown defined-by-itself");
});
