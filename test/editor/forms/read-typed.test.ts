import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDay } from "../../../editor/forms/typed/read-day.ts";
import { readNumber } from "../../../editor/forms/typed/read-number.ts";
import { readMoment, readTime } from "../../../editor/forms/typed/read-time.ts";
import { readAmount, readTyped } from "../../../editor/forms/typed/read-typed.ts";
import { written } from "../../../editor/forms/typed/written.ts";

describe("a number", () => {
  test.each([
    ["2517.14", "en", "2517.14", "a point is the decimal sign"],
    ["1,234.50", "en", "1234.50", "a comma sets thousands apart"],
    ["1,234", "en", "1234", "three digits after a comma are thousands in English"],
    ["3,5", "en", "3.5", "any other comma is a decimal one, typed by a French hand"],
    ["1,234,567", "en", "1234567", "two commas can only be thousands"],
    ["2517,14", "fr", "2517.14", "a comma is the decimal sign"],
    ["1 234,50", "fr", "1234.50", "a space sets thousands apart"],
    ["1\u202f234,50", "fr", "1234.50", "so does the narrow space of French typography"],
    ["1.234,50", "fr", "1234.50", "and the point of Belgian and German sheets"],
    ["2517.14", "fr", "2517.14", "the point of the number pad, where it cannot be thousands"],
    ["0.125", "fr", "0.125", "nobody writes zero thousands"],
    [",5", "fr", "0.5", "the zero may be left out"],
    ["-12", "en", "-12", "less than nothing"],
    ["1/3", "en", "1/3", "what has no last decimal"],
    ["007", "en", "7", "idle zeros go"],
    ["0.10", "en", "0.10", "decimals stay as they were typed"],
  ] as const)("%s in %s is %s: %s", (text, language, value, _why) => {
    expect(readNumber(text, language)).toEqual({ ok: true, value });
  });

  test.each([
    ["1.234", "fr", "ambiguous-number", "one thousand or one and a bit: nobody can know"],
    ["5 ans", "fr", "number", "a unit is not part of it"],
    ["1 2", "en", "number", "groups have three digits"],
    ["1,2,3", "en", "number", "no way of writing thousands"],
    ["12,", "en", "number", "unfinished"],
    ["1/0", "en", "number", "no number at all"],
    ["", "en", "number", "nothing"],
  ] as const)("%s in %s is not understood (%s): %s", (text, language, problem, _why) => {
    expect(readNumber(text, language)).toEqual({ ok: false, problem });
  });

  test("what is written in a language is read back in it, digit for digit", () => {
    const digits = fc.stringMatching(/^(0|[1-9]\d{0,20})(\.\d{1,12})?$/);
    fc.assert(
      fc.property(digits, fc.constantFrom("en" as const, "fr" as const), (value, language) => {
        expect(readNumber(written(value, { kind: "number" }, language), language)).toEqual({ ok: true, value });
      }),
      { seed: 7 },
    );
  });
});

describe("an amount", () => {
  test.each([
    ["1 234,50 €", "fr", { amount: "1234.50", currency: "EUR" }],
    ["EUR 1,234.50", "en", { amount: "1234.50", currency: "EUR" }],
    ["200 chf", "en", { amount: "200", currency: "CHF" }],
    ["367.79", "en", { amount: "367.79" }],
  ] as const)("%s in %s", (text, language, value) => {
    expect(readAmount(text, language)).toEqual({ ok: true, value });
  });

  test("two currencies are one too many, and words are none", () => {
    expect(readAmount("€ 5 CHF", "en")).toEqual({ ok: false, problem: "amount" });
    expect(readAmount("a lot", "en")).toEqual({ ok: false, problem: "amount" });
  });
});

describe("a day", () => {
  test.each([
    ["2022-09-01"],
    ["1/9/2022"],
    ["01.09.2022"],
    ["1 September 2022"],
    ["1 sept. 2022"],
    ["1er septembre 2022"],
    ["September 1st, 2022"],
  ])("%s is 1 September 2022", (text) => {
    expect(readDay(text)).toEqual({ ok: true, value: "2022-09-01" });
  });

  test.each([
    ["1/9/22", "short-year", "the century is not guessed"],
    ["31/6/2022", "no-such-day", "June has 30 days"],
    ["09/25/2022", "no-such-day", "the day stands before the month"],
    ["1 ju 2022", "date", "June or July"],
    ["last Monday", "date", "no day of the calendar is named"],
  ])("%s is not understood (%s): %s", (text, problem) => {
    expect(readDay(text)).toEqual({ ok: false, problem });
  });

  test("every month is written and read back in both languages", () => {
    const days = Array.from({ length: 12 }, (_, month) => `2022-${String(month + 1).padStart(2, "0")}-01`);
    for (const language of ["en", "fr"] as const) {
      expect(days.map((day) => readDay(written(day, { kind: "date" }, language)))).toEqual(
        days.map((value) => ({ ok: true, value })),
      );
    }
  });
});

describe("the clock", () => {
  test.each([
    ["22:00", "22:00"],
    ["22h", "22:00"],
    ["9h30", "09:30"],
    ["9.30", "09:30"],
    ["24:00", "24:00"],
  ])("%s is %s", (text, value) => {
    expect(readTime(text)).toEqual({ ok: true, value });
  });

  test("there is no half past 24, nor a minute 75", () => {
    expect(readTime("24:30").ok).toBe(false);
    expect(readTime("12:75").ok).toBe(false);
  });

  test.each(["7 March 2022 18:00", "7/3/2022, 18h", "7 mars 2022 à 18h00", "2022-03-07T18:00"])(
    "%s is a day and a time",
    (text) => expect(readMoment(text)).toEqual({ ok: true, value: "2022-03-07T18:00" }),
  );
});

describe("other kinds", () => {
  test("a count is whole and not negative", () => {
    expect(readTyped("2", { kind: "count" }, "en")).toEqual({ ok: true, value: "2" });
    expect(readTyped("2.5", { kind: "count" }, "en")).toEqual({ ok: false, problem: "count" });
    expect(readTyped("-1", { kind: "count" }, "en")).toEqual({ ok: false, problem: "count" });
  });

  test("a percentage may be typed with or without its sign", () => {
    expect(readTyped("6,5 %", { kind: "percentage" }, "fr")).toEqual({ ok: true, value: "6.5%" });
    expect(readTyped("6", { kind: "percentage" }, "en")).toEqual({ ok: true, value: "6%" });
    expect(written("6.5%", { kind: "percentage" }, "fr")).toBe("6,5 %");
  });

  test("a duration is a number of its unit", () => {
    expect(readTyped("4", { kind: "duration", unit: "months" }, "en")).toEqual({ ok: true, value: "4" });
    expect(written({ amount: "4", unit: "months" }, { kind: "duration", unit: "months" }, "en")).toBe("4");
  });
});
