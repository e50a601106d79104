import { describe, expect, test } from "vitest";
import type { ArithmeticProblem } from "../../src/values/arithmetic-result.ts";
import { times } from "../../src/values/times.ts";
import { yesNoValue } from "../../src/values/value.ts";
import { value } from "./amounts.ts";

test.each([
  { left: "1/3", right: "6", product: "2", why: "numbers" },
  { left: "50", right: "6 %", product: "3", why: "a percentage of a number is a number" },
  { left: "50 %", right: "6 %", product: "3 %", why: "a percentage of a percentage is one" },
  { left: "800.10 EUR", right: "2", product: "1600.20 EUR", why: "money" },
  { left: "800 EUR", right: "6 %", product: "48 EUR", why: "a percentage of money" },
  { left: "10 EUR/month", right: "1/30", product: "1/3 EUR/month", why: "a thirtieth of a rate is a rate" },
  { left: "4 months", right: "3", product: "12 months", why: "a duration" },
  { left: "30 days", right: "50 %", product: "15 days", why: "half a duration" },
  { left: "10 EUR/month", right: "18 months", product: "180 EUR", why: "a rate per month for months" },
  { left: "10 EUR/year", right: "1.5 years", product: "15 EUR", why: "a rate per year for years" },
  { left: "10 EUR/day", right: "3 days", product: "30 EUR", why: "a rate per day for days" },
  { left: "10 EUR/hour", right: "1/2 hours", product: "5 EUR", why: "a rate per hour for a part of one" },
])("$left times $right is $product in either order ($why)", ({ left, right, product }) => {
  expect(times(value(left), value(right))).toEqual({ ok: true, value: value(product) });
  expect(times(value(right), value(left))).toEqual({ ok: true, value: value(product) });
});

describe("what has no product", () => {
  test.each<{ left: string; right: string; problem: ArithmeticProblem }>([
    { left: "1 EUR/month", right: "1 years", problem: { kind: "rate-in-other-unit", per: "month", unit: "years" } },
    { left: "1 weeks", right: "1 EUR/day", problem: { kind: "rate-in-other-unit", per: "day", unit: "weeks" } },
    {
      left: "1 EUR/day",
      right: "1 working-days",
      problem: { kind: "rate-in-other-unit", per: "day", unit: "working-days" },
    },
    {
      left: "1 EUR",
      right: "1 months",
      problem: { kind: "wrong-kinds", operation: "times", left: "money", right: "duration" },
    },
    {
      left: "1 EUR",
      right: "1 EUR",
      problem: { kind: "wrong-kinds", operation: "times", left: "money", right: "money" },
    },
    {
      left: "2",
      right: "2022-09-01",
      problem: { kind: "wrong-kinds", operation: "times", left: "number", right: "date" },
    },
  ])("$left times $right: $problem.kind", ({ left, right, problem }) => {
    expect(times(value(left), value(right))).toEqual({ ok: false, problem });
  });

  test("yes", () => {
    const problem = { kind: "wrong-kinds", operation: "times", left: "yes-no", right: "percentage" };
    expect(times(yesNoValue(true), value("6 %"))).toEqual({ ok: false, problem });
  });
});
