import { describe, expect, test } from "vitest";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
authority head
authority deputy

fact asked is yes or no
fact senior is yes or no
fact cost is money in EUR

decision share
  when asked
  rests with head where senior
  rests with deputy
  may be up to cost

decision waiver
  rests with head
  may be yes or no
  until decided no

decision instalments
  rests with head
  may be one of 3 or 6 or 12

rule refund
  gives money in EUR
  shall be 90 % of share
  plus 10 EUR
  but not more than 500 EUR

rule remainder
  gives money in EUR
  shall be cost less share

rule fee
  gives money in EUR
  when not waiver
  otherwise zero
  shall be 20 EUR

definition large
  means share is at most 1000 EUR
`);

const cost = { amount: "100", currency: "EUR" };
const euros = (amount: string) => ({ amount, currency: "EUR" });

describe("a decision not taken yet", () => {
  const facts = { asked: true, senior: true, cost };
  test.each([
    { rule: "share", is: "awaiting-decision 0 EUR..100 EUR (head)", why: "within its bounds" },
    { rule: "refund", is: "awaiting-decision 10 EUR..100 EUR (head)", why: "bounds go through a factor and a sum" },
    { rule: "remainder", is: "awaiting-decision 0 EUR..100 EUR (head)", why: "and turn round when taken off" },
    { rule: "large", is: "yes", why: "any decision within the bounds passes" },
    { rule: "fee", is: "20 EUR (head)", why: "the provisional value stands, and the power is named" },
    { rule: "instalments", is: "awaiting-decision 3..12 (head)", why: "from the least of the choices to the greatest" },
  ])("$rule: $is ($why)", ({ rule, is }) => {
    expect(said(ask(book, rule, { facts }))).toBe(is);
  });

  test("a cap limits what may be decided", () => {
    const dear = { ...facts, cost: euros("2000") };
    expect(said(ask(book, "refund", { facts: dear }))).toBe("awaiting-decision 10 EUR..500 EUR (head)");
  });

  test("who decides depends on the case", () => {
    expect(said(ask(book, "share", { facts: { ...facts, senior: false } }))).toContain("(deputy)");
    expect(said(ask(book, "share", { facts: { asked: true, cost } }))).toContain("(head, deputy)");
  });

  test("where the power does not exist there is nothing to decide", () => {
    expect(said(ask(book, "share", { facts: { asked: false, cost } }))).toBe("no-entitlement");
  });

  test("while it is open whether the power exists, that is what is needed", () => {
    expect(said(ask(book, "share", { facts: { senior: true, cost } }))).toBe("unknown needs asked (head)");
  });

  test("unknown bounds are open bounds", () => {
    expect(said(ask(book, "share", { facts: { asked: true, senior: true } }))).toBe("awaiting-decision (head)");
  });
});

describe("a decision that the case gives", () => {
  const facts = { asked: true, senior: true, cost };
  test.each([
    { given: { share: euros("100") }, rule: "share", is: "100 EUR", why: "the upper bound is within" },
    { given: { share: euros("0") }, rule: "share", is: "0 EUR", why: "so is zero" },
    { given: { share: euros("100.01") }, rule: "share", is: "unknown values-do-not-fit", why: "a cent beyond" },
    {
      given: { share: euros("5"), asked: false },
      rule: "share",
      is: "unknown values-do-not-fit",
      why: "without the power",
    },
    { given: { waiver: true }, rule: "fee", is: "0 EUR", why: "it takes the place of the provisional value" },
    { given: { instalments: 6 }, rule: "instalments", is: "6", why: "one of the choices" },
    { given: { instalments: 4 }, rule: "instalments", is: "unknown values-do-not-fit", why: "none of them" },
  ])("$rule given $given: $is ($why)", ({ given, rule, is }) => {
    expect(said(ask(book, rule, { facts: { ...facts, ...given } }))).toBe(is);
  });
});
