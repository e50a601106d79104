import { describe, expect, test } from "vitest";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
fact hired is date
fact abroad is yes or no
fact days_worked is count

rule rate
  gives percentage
  applies where hired is before 2017-01-01
  shall be 10 %

rule rate
  gives percentage
  applies where hired is on or after 2017-01-01 and abroad
  shall be 8 %

rule careless
  gives number
  applies where abroad
  shall be 1

rule careless
  gives number
  shall be 2

rule ended
  gives number
  in force from 2020-01-01 until 2020-12-31
  shall be 1

rule thirtieths
  gives number
  otherwise 0
  alternative early
    when days_worked is less than 16
    shall be days_worked
  alternative middle
    when days_worked is from 15 to 20
    shall be 16
`);

describe("versions", () => {
  test.each([
    { facts: { hired: "2016-12-31" }, is: "10 %", why: "the cohort before" },
    { facts: { hired: "2017-01-01", abroad: true }, is: "8 %", why: "the cohort after, from its first day" },
    {
      facts: { hired: "2017-01-01", abroad: false },
      is: "not-applicable",
      why: "no cohort: another provision governs",
    },
    { facts: { hired: "2017-01-01" }, is: "unknown needs abroad", why: "only what tells the cohort" },
  ])("$why", ({ facts, is }) => {
    expect(said(ask(book, "rate", { facts }))).toBe(is);
  });

  test("two that apply are a conflict", () => {
    expect(said(ask(book, "careless", { facts: { abroad: true } }))).toBe("conflict two-versions-apply");
    expect(said(ask(book, "careless", { facts: { abroad: false } }))).toBe("2");
  });

  test("a rule of another time is unknown for that reason", () => {
    expect(said(ask(book, "ended", { on: "2021-01-01" }))).toBe("unknown not-in-force");
    expect(said(ask(book, "ended", { on: "2020-12-31" }))).toBe("1");
  });
});

describe("alternatives", () => {
  test.each([
    { facts: { days_worked: 14 }, is: "14", why: "one holds" },
    { facts: { days_worked: 15 }, is: "conflict two-hold", why: "two hold" },
    { facts: { days_worked: 21 }, is: "0", why: "none holds: otherwise" },
    { facts: {}, is: "unknown needs days_worked", why: "what none gives is within no range" },
  ])("$why", ({ facts, is }) => {
    expect(said(ask(book, "thirtieths", { facts }))).toBe(is);
  });
});
