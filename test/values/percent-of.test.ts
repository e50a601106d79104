import { expect, test } from "vitest";
import { percentOf } from "../../src/values/percent-of.ts";
import { value } from "./amounts.ts";

test.each([
  { percentage: "6 %", whole: "50", part: "3", why: "of a number" },
  { percentage: "92.5 %", whole: "61 EUR", part: "56.425 EUR", why: "of money, not rounded" },
  { percentage: "10 %", whole: "800 EUR/month", part: "80 EUR/month", why: "of a rate" },
  { percentage: "50 %", whole: "6 %", part: "3 %", why: "of a percentage" },
  { percentage: "50 %", whole: "30 days", part: "15 days", why: "of a duration" },
])("$percentage of $whole is $part ($why)", ({ percentage, whole, part }) => {
  expect(percentOf(value(percentage), value(whole))).toEqual({ ok: true, value: value(part) });
});

test.each([
  { percentage: "6 %", whole: "2022-09-01", left: "percentage", right: "date", why: "of a date" },
  { percentage: "6", whole: "50", left: "number", right: "number", why: "the sign is missing" },
])("$percentage of $whole has no meaning ($why)", ({ percentage, whole, left, right }) => {
  const problem = { kind: "wrong-kinds", operation: "percent-of", left, right };
  expect(percentOf(value(percentage), value(whole))).toEqual({ ok: false, problem });
});
