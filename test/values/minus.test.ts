import { describe, expect, test } from "vitest";
import type { ArithmeticProblem } from "../../src/values/arithmetic-result.ts";
import { minus } from "../../src/values/minus.ts";
import { value } from "./amounts.ts";
import { date } from "./date.ts";

test.each([
  { left: "1", right: "1/3", difference: "2/3", why: "numbers" },
  { left: "100 %", right: "92.5 %", difference: "7.5 %", why: "percentages" },
  { left: "10 EUR", right: "12 EUR", difference: "-2 EUR", why: "money can go below zero" },
  { left: "1 years", right: "1 months", difference: "11 months", why: "durations" },
  { left: "2024-03-01", right: "1 days", difference: "2024-02-29", why: "a day earlier" },
  { left: "2022-01-15", right: "1 months", difference: "2021-12-15", why: "a month earlier" },
])("$left less $right is $difference ($why)", ({ left, right, difference }) => {
  expect(minus(value(left), value(right))).toEqual({ ok: true, value: value(difference) });
});

test("a month before 31 March is what the policy says", () => {
  const earlier = minus(value("2022-03-31"), value("1 months"), "last-day");
  expect(earlier).toEqual({ ok: true, value: value("2022-02-28") });
});

describe("what has no difference", () => {
  test.each<{ left: string; right: string; problem: ArithmeticProblem }>([
    { left: "1 EUR", right: "1 JPY", problem: { kind: "mixed-currencies", left: "EUR", right: "JPY" } },
    { left: "2022-03-31", right: "1 months", problem: { kind: "not-a-date", from: date("2022-03-31"), months: -1 } },
    { left: "0001-01-01", right: "1 days", problem: { kind: "outside-the-calendar", from: date("0001-01-01") } },
    {
      left: "2022-03-31",
      right: "2022-03-01",
      problem: { kind: "wrong-kinds", operation: "minus", left: "date", right: "date" },
    },
    {
      left: "1 days",
      right: "2022-03-01",
      problem: { kind: "wrong-kinds", operation: "minus", left: "duration", right: "date" },
    },
    {
      left: "2022-03-31",
      right: "1 EUR",
      problem: { kind: "wrong-kinds", operation: "minus", left: "date", right: "money" },
    },
  ])("$left less $right: $problem.kind", ({ left, right, problem }) => {
    expect(minus(value(left), value(right))).toEqual({ ok: false, problem });
  });
});
