import { describe, expect, test } from "vitest";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
fact claimed is money
fact full is yes or no
fact days_worked is count

rule limited
  gives money
  shall be claimed
  but not more than 100 EUR
  but not less than 20 EUR

rule halved
  gives money
  shall be claimed
  the whole multiplied by 1/2 where not full

rule in_thirds
  gives money
  shall be claimed
  the whole divided by 3
  rounded half up to 0.01 EUR

rule shared
  gives money
  shall be claimed
  in the ratio of days_worked to 30

rule shared_by_amount
  gives money
  shall be claimed
  in the ratio of 15 EUR to 60 EUR

rule dated
  gives money in EUR
  shall be 10 EUR in force from 2020-01-01
  shall be 12 EUR in force from 2022-01-01
  plus 1 EUR in force from 2023-01-01 until 2023-12-31

rule either
  gives money in EUR
  shall be 10 EUR where full
  shall be 5 EUR where not full

rule only_if
  gives money in EUR
  shall be 10 EUR where full

rule parts
  gives money
  shall be big plus small
  in which big is claimed times 2
  in which small is big divided by 10
`);

describe("lines act on the running amount from the top down", () => {
  test.each([
    { rule: "limited", claimed: "150", is: "100 EUR", why: "a cap bites" },
    { rule: "limited", claimed: "5", is: "20 EUR", why: "a floor bites" },
    { rule: "limited", claimed: "100", is: "100 EUR", why: "a cap that is just reached does not" },
    { rule: "in_thirds", claimed: "100", is: "33.33 EUR", why: "a third is rounded once, at its line" },
    { rule: "shared", claimed: "100", is: "50 EUR", why: "15 thirtieths" },
    { rule: "shared_by_amount", claimed: "100", is: "25 EUR", why: "15 of 60, whatever their unit" },
    { rule: "parts", claimed: "10", is: "22 EUR", why: "a part result may use another" },
  ])("$rule of $claimed: $is ($why)", ({ rule, claimed, is }) => {
    const facts = { claimed: { amount: claimed, currency: "EUR" }, full: true, days_worked: 15 };
    expect(said(ask(book, rule, { facts }))).toBe(is);
  });

  test.each([
    { full: true, is: "100 EUR", why: "the condition of the line does not hold" },
    { full: false, is: "50 EUR", why: "it holds" },
    { full: undefined, is: "unknown 50 EUR..100 EUR needs full", why: "it is open: one or the other" },
  ])("a conditional line: $is ($why)", ({ full, is }) => {
    const facts = { claimed: { amount: 100, currency: "EUR" }, ...(full !== undefined && { full }) };
    expect(said(ask(book, "halved", { facts }))).toBe(is);
  });

  test.each([
    { on: "2019-12-31", is: "unknown not-in-force", why: "before any line" },
    { on: "2020-01-01", is: "10 EUR", why: "the first day of the first" },
    { on: "2022-01-01", is: "12 EUR", why: "the later line without closing the earlier" },
    { on: "2023-12-31", is: "13 EUR", why: "the last day of an addition" },
    { on: "2024-01-01", is: "12 EUR", why: "the day after it" },
  ])("dated lines on $on: $is ($why)", ({ on, is }) => {
    expect(said(ask(book, "dated", { on }))).toBe(is);
  });

  test("a line whose condition is open may be the one that sets the amount", () => {
    expect(said(ask(book, "either"))).toBe("unknown needs full");
    expect(said(ask(book, "either", { facts: { full: false } }))).toBe("5 EUR");
  });

  test("where no line sets an amount, the answer says so", () => {
    expect(said(ask(book, "only_if", { facts: { full: false } }))).toBe("unknown no-line-holds");
    expect(said(ask(book, "only_if"))).toBe("unknown needs full");
  });

  test("a cap bounds even what is not known", () => {
    expect(said(ask(book, "limited"))).toBe("unknown 20 EUR..100 EUR needs claimed");
  });

  test("amounts in another currency than the cap do not fit", () => {
    expect(said(ask(book, "limited", { facts: { claimed: { amount: 5, currency: "JPY" } } }))).toBe(
      "unknown mixed-currencies",
    );
  });
});
