import { describe, expect, test } from "vitest";
import type { ArithmeticProblem } from "../../src/values/arithmetic-result.ts";
import { dividedBy } from "../../src/values/divided-by.ts";
import { value } from "./amounts.ts";

test.each([
  { left: "1", right: "3", quotient: "1/3", why: "numbers stay exact" },
  { left: "3", right: "6 %", quotient: "50", why: "the number of which 3 is 6 %" },
  { left: "6 %", right: "4", quotient: "1.5 %", why: "a percentage shared out" },
  { left: "6 %", right: "4 %", quotient: "1.5", why: "how often one percentage holds another" },
  { left: "100 EUR", right: "3", quotient: "100/3 EUR", why: "money shared out, not rounded" },
  { left: "48 EUR/month", right: "6 %", quotient: "800 EUR/month", why: "the whole of a rate" },
  { left: "100 EUR", right: "40 EUR", quotient: "2.5", why: "how often one amount holds another" },
  { left: "30 EUR/day", right: "10 EUR/day", quotient: "3", why: "rates for the same period" },
  { left: "18 months", right: "2", quotient: "9 months", why: "a duration shared out" },
  { left: "18 months", right: "1 years", quotient: "1.5", why: "durations whose units convert" },
  { left: "0 EUR", right: "3 EUR", quotient: "0", why: "nothing" },
])("$left by $right is $quotient ($why)", ({ left, right, quotient }) => {
  expect(dividedBy(value(left), value(right))).toEqual({ ok: true, value: value(quotient) });
});

describe("what has no quotient", () => {
  test.each<{ left: string; right: string; problem: ArithmeticProblem }>([
    { left: "1", right: "0", problem: { kind: "division-by-zero" } },
    { left: "1 EUR", right: "0 %", problem: { kind: "division-by-zero" } },
    { left: "1 EUR", right: "0 EUR", problem: { kind: "division-by-zero" } },
    { left: "1 days", right: "0 weeks", problem: { kind: "division-by-zero" } },
    { left: "0 %", right: "0 %", problem: { kind: "division-by-zero" } },
    { left: "1 EUR", right: "1 JPY", problem: { kind: "mixed-currencies", left: "EUR", right: "JPY" } },
    { left: "1 EUR/year", right: "1 EUR/month", problem: { kind: "mixed-periods", left: "year", right: "month" } },
    { left: "1 months", right: "1 days", problem: { kind: "mixed-units", left: "months", right: "days" } },
    {
      left: "1",
      right: "1 EUR",
      problem: { kind: "wrong-kinds", operation: "divided-by", left: "number", right: "money" },
    },
    {
      left: "2022-09-01",
      right: "0",
      problem: { kind: "wrong-kinds", operation: "divided-by", left: "date", right: "number" },
    },
  ])("$left by $right: $problem.kind", ({ left, right, problem }) => {
    expect(dividedBy(value(left), value(right))).toEqual({ ok: false, problem });
  });
});
