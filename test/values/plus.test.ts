import { describe, expect, test } from "vitest";
import type { ArithmeticProblem } from "../../src/values/arithmetic-result.ts";
import type { MissingDay } from "../../src/values/calendar-period.ts";
import { plus } from "../../src/values/plus.ts";
import { choiceValue, type ValueKind, yesNoValue } from "../../src/values/value.ts";
import { amount, value } from "./amounts.ts";
import { date } from "./date.ts";

describe("sums", () => {
  test.each([
    { left: "1/3", right: "1/6", sum: "1/2", why: "numbers, exactly" },
    { left: "6 %", right: "0.5 %", sum: "6.5 %", why: "percentages" },
    { left: "800 EUR", right: "0.01 EUR", sum: "800.01 EUR", why: "money" },
    { left: "800 EUR/month", right: "10 EUR/month", sum: "810 EUR/month", why: "rates for the same period" },
    { left: "3 months", right: "4 months", sum: "7 months", why: "durations" },
    { left: "2 years", right: "3 years", sum: "5 years", why: "years stay years" },
    { left: "1 years", right: "6 months", sum: "18 months", why: "years and months" },
    { left: "3 days", right: "1 weeks", sum: "10 days", why: "days and weeks" },
  ])("$left and $right are $sum ($why)", ({ left, right, sum }) => {
    expect(plus(value(left), value(right))).toEqual({ ok: true, value: value(sum) });
  });
});

describe("dates moved by a duration", () => {
  test.each([
    { from: "2022-08-31", by: "1 days", to: "2022-09-01", why: "days" },
    { from: "2024-02-22", by: "1 weeks", to: "2024-02-29", why: "weeks" },
    { from: "2022-08-31", by: "2 months", to: "2022-10-31", why: "months whose day exists" },
    { from: "2022-08-31", by: "1 years", to: "2023-08-31", why: "years" },
    { from: "2022-01-15", by: "1.5 years", to: "2023-07-15", why: "a year and a half is 18 months" },
  ])("$from and $by is $to ($why)", ({ from, by, to }) => {
    expect(plus(value(from), value(by))).toEqual({ ok: true, value: value(to) });
  });

  test.each<{ policy: MissingDay; to: string }>([
    { policy: "last-day", to: "2022-02-28" },
    { policy: "next-day", to: "2022-03-01" },
  ])("a month after 31 January is $to where $policy is the policy", ({ policy, to }) => {
    expect(plus(value("2022-01-31"), value("1 months"), policy)).toEqual({ ok: true, value: value(to) });
  });
});

describe("what does not add up", () => {
  test.each<{ left: string; right: string; problem: ArithmeticProblem }>([
    { left: "1 EUR", right: "1 JPY", problem: { kind: "mixed-currencies", left: "EUR", right: "JPY" } },
    { left: "1 EUR/month", right: "1 EUR/year", problem: { kind: "mixed-periods", left: "month", right: "year" } },
    { left: "1 EUR", right: "1 EUR/day", problem: { kind: "mixed-periods", left: undefined, right: "day" } },
    { left: "1 months", right: "30 days", problem: { kind: "mixed-units", left: "months", right: "days" } },
    { left: "1 days", right: "1 working-days", problem: { kind: "mixed-units", left: "days", right: "working-days" } },
    { left: "2022-01-31", right: "1 months", problem: { kind: "not-a-date", from: date("2022-01-31"), months: 1 } },
    { left: "2024-02-29", right: "1 years", problem: { kind: "not-a-date", from: date("2024-02-29"), months: 12 } },
    {
      left: "2022-01-31",
      right: "0.5 months",
      problem: { kind: "part-of-a-unit", amount: amount("0.5"), unit: "months" },
    },
    { left: "2022-01-31", right: "5 working-days", problem: { kind: "unit-without-dates", unit: "working-days" } },
    { left: "2022-01-31", right: "5 hours", problem: { kind: "unit-without-dates", unit: "hours" } },
    { left: "9999-12-31", right: "1 days", problem: { kind: "outside-the-calendar", from: date("9999-12-31") } },
    {
      left: "2022-01-31",
      right: `1${"0".repeat(400)} days`,
      problem: { kind: "outside-the-calendar", from: date("2022-01-31") },
    },
    { left: "6 %", right: "1 EUR", problem: wrongKinds("percentage", "money") },
    { left: "1 days", right: "2022-01-31", problem: wrongKinds("duration", "date") },
    { left: "2022-01-31", right: "2022-01-31", problem: wrongKinds("date", "date") },
    { left: "1", right: "6 %", problem: wrongKinds("number", "percentage") },
  ])("$left and $right: $problem.kind", ({ left, right, problem }) => {
    expect(plus(value(left), value(right))).toEqual({ ok: false, problem });
  });

  test("yes, no and choices", () => {
    const result = plus(yesNoValue(true), choiceValue("grade", "A1"));
    expect(result).toEqual({ ok: false, problem: wrongKinds("yes-no", "choice") });
  });
});

function wrongKinds(left: ValueKind, right: ValueKind): ArithmeticProblem {
  return { kind: "wrong-kinds", operation: "plus", left, right };
}
