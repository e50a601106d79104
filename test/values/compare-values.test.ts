import { describe, expect, test } from "vitest";
import { compareValues, sameValue } from "../../src/values/compare-values.ts";
import { exact, integer } from "../../src/values/exact.ts";
import {
  choiceValue,
  dateValue,
  durationValue,
  listValue,
  moneyValue,
  numberValue,
  percentageValue,
  recordValue,
  type Value,
  yesNoValue,
} from "../../src/values/value.ts";
import { date } from "./date.ts";

const number = (n: number) => numberValue(integer(n));
const euros = (n: number) => moneyValue(integer(n), "EUR");

describe("values of one unit have an order", () => {
  test.each<{ low: Value; high: Value; why: string }>([
    { low: number(-2), high: number(1), why: "numbers" },
    { low: percentageValue(exact(6n, 100n)), high: percentageValue(exact(65n, 1000n)), why: "percentages" },
    { low: euros(799), high: euros(800), why: "money" },
    { low: moneyValue(integer(1), "EUR", "month"), high: moneyValue(integer(2), "EUR", "month"), why: "rates" },
    { low: dateValue(date("2021-12-31")), high: dateValue(date("2022-01-01")), why: "dates" },
    {
      low: durationValue(integer(17), "months"),
      high: durationValue(exact(3n, 2n), "years"),
      why: "17 months, 1.5 years",
    },
    { low: durationValue(integer(1), "weeks"), high: durationValue(integer(8), "days"), why: "a week, 8 days" },
  ])("$why", ({ low, high }) => {
    expect([compareValues(low, high), compareValues(high, low), compareValues(low, low)]).toEqual([-1, 1, 0]);
    expect([sameValue(low, high), sameValue(low, low)]).toEqual([false, true]);
  });
});

describe("values of different units have none, and are not the same", () => {
  test.each<{ a: Value; b: Value; why: string }>([
    { a: euros(0), b: moneyValue(integer(0), "JPY"), why: "nothing in two currencies" },
    { a: euros(10), b: moneyValue(integer(10), "EUR", "month"), why: "an amount and a rate" },
    { a: durationValue(integer(30), "days"), b: durationValue(integer(1), "months"), why: "30 days and a month" },
    {
      a: durationValue(integer(5), "days"),
      b: durationValue(integer(5), "working-days"),
      why: "days and working days",
    },
    { a: number(1), b: euros(1), why: "a number and money" },
    { a: numberValue(exact(6n, 100n)), b: percentageValue(exact(6n, 100n)), why: "0.06 and 6 %" },
    { a: yesNoValue(true), b: yesNoValue(false), why: "yes and no" },
    { a: choiceValue("grade", "A1"), b: choiceValue("grade", "A2"), why: "members, whose order the rulebook has" },
    { a: choiceValue("grade", "A1"), b: choiceValue("old_grade", "A1"), why: "namesakes of two choices" },
    { a: recordValue("child", 0), b: recordValue("child", 1), why: "two children" },
    { a: recordValue("child", 0), b: recordValue("spouse", 0), why: "a child and a spouse" },
    { a: listValue([number(1)]), b: listValue([number(1), number(1)]), why: "lists of two lengths" },
    { a: listValue([number(1)]), b: listValue([number(2)]), why: "lists of other items" },
  ])("$why", ({ a, b }) => {
    expect(compareValues(a, b)).toBeUndefined();
    expect([sameValue(a, b), sameValue(b, a)]).toEqual([false, false]);
  });
});

describe("the same value", () => {
  test.each<{ a: Value; b: Value; why: string }>([
    { a: durationValue(integer(1), "years"), b: durationValue(integer(12), "months"), why: "a year and 12 months" },
    { a: yesNoValue(true), b: yesNoValue(true), why: "yes" },
    { a: choiceValue("grade", "A1"), b: choiceValue("grade", "A1"), why: "a member" },
    { a: recordValue("child", 1), b: recordValue("child", 1), why: "a record" },
    { a: listValue([]), b: listValue([]), why: "empty lists" },
    { a: listValue([euros(1), number(2)]), b: listValue([euros(1), number(2)]), why: "lists of the same items" },
  ])("$why", ({ a, b }) => {
    expect([sameValue(a, b), sameValue(b, a)]).toEqual([true, true]);
  });
});
