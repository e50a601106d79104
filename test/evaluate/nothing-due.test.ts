import { describe, expect, test } from "vitest";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
fact entitled is yes or no
fact governed is yes or no

rule nothing_due
  gives money in EUR
  when entitled
  otherwise no entitlement
  shall be 50 EUR

rule elsewhere
  gives money in EUR
  applies where governed
  shall be 70 EUR

rule added
  gives money in EUR
  shall be 100 EUR
  plus nothing_due

rule taken_off
  gives money in EUR
  shall be nothing_due
  less 20 EUR

rule both
  gives money in EUR
  shall be nothing_due plus elsewhere

rule both_elsewhere
  gives money in EUR
  shall be elsewhere plus elsewhere

rule doubled
  gives money in EUR
  shall be nothing_due times 2

rule floored
  gives money in EUR
  shall be nothing_due
  but not less than 30 EUR
  rounded up to 1 EUR

rule compared
  gives money in EUR
  when nothing_due is less than 1 EUR
  otherwise no entitlement
  shall be 1 EUR

rule failing
  gives money in EUR
  shall be nothing_due
  failing which 5 EUR

rule nil
  gives money in EUR
  shall be zero
`);

describe("nothing due", () => {
  const none = { entitled: false, governed: false };
  test.each([
    { rule: "added", is: "100 EUR", why: "counts as zero in a sum" },
    { rule: "taken_off", is: "-20 EUR", why: "counts as zero where something is taken off" },
    { rule: "both", is: "no-entitlement", why: "a sum of nothing but nothing is nothing" },
    { rule: "both_elsewhere", is: "not-applicable", why: "and not applicable only where every part is" },
    { rule: "doubled", is: "no-entitlement", why: "stays nothing under a factor" },
    { rule: "floored", is: "no-entitlement", why: "stays nothing under bounds and rounding" },
    { rule: "compared", is: "1 EUR", why: "counts as zero in a comparison" },
    { rule: "failing", is: "5 EUR", why: "is what failing which follows" },
  ])("$rule: $is ($why)", ({ rule, is }) => {
    expect(said(ask(book, rule, { facts: none }))).toBe(is);
  });

  test("what nobody told yet is not nothing", () => {
    expect(said(ask(book, "failing"))).toBe("unknown needs entitled");
  });

  test("zero has the unit of its rule", () => {
    expect(said(ask(book, "nil"))).toBe("0 EUR");
  });
});
