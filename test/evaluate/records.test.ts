import { describe, expect, test } from "vitest";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
subject child
fact children is list of child
fact age of child is count
fact income of child is money in EUR
fact limit is count

definition young of child
  means age is less than limit

rule supplement of child
  gives money in EUR
  when young
  otherwise no entitlement
  shall be 100 EUR
  less income
  but not less than zero

rule supplements
  gives money in EUR
  shall be total of supplement over children

rule incomes_of_young
  gives money in EUR
  shall be total of income over children that are young

rule young_ones
  gives count
  shall be number of children that are young

rule all_children
  gives count
  shall be number of children

definition some_young
  means some of children are young

definition all_young
  means every one of children are young
`);

const euros = (amount: number) => ({ amount, currency: "EUR" });
const two = {
  limit: 18,
  children: [
    { age: 5, income: euros(30) },
    { age: 20, income: euros(500) },
  ],
};

describe("over the records of a list", () => {
  test.each([
    { rule: "supplements", facts: two, is: "70 EUR", why: "one has none" },
    { rule: "supplements", facts: { limit: 1, children: two.children }, is: "no-entitlement", why: "none has any" },
    { rule: "supplements", facts: { children: [] }, is: "0 EUR", why: "the total over nobody is zero" },
    { rule: "incomes_of_young", facts: two, is: "30 EUR", why: "the others do not count" },
    { rule: "young_ones", facts: two, is: "1", why: "only those that are" },
    { rule: "all_children", facts: two, is: "2", why: "no filter" },
    { rule: "some_young", facts: two, is: "yes", why: "one is" },
    { rule: "all_young", facts: two, is: "no", why: "one is not" },
    { rule: "some_young", facts: { children: [] }, is: "no", why: "nobody is" },
    { rule: "all_young", facts: { children: [] }, is: "yes", why: "nobody is not" },
    { rule: "all_children", facts: {}, is: "unknown needs children", why: "the list is not told" },
  ])("$rule: $is ($why)", ({ rule, facts, is }) => {
    expect(said(ask(book, rule, { facts }))).toBe(is);
  });
});

describe("records of which not everything is told", () => {
  const facts = { limit: 18, children: [{ age: 5 }, { income: euros(40) }] };
  test.each([
    { rule: "young_ones", is: "unknown 1..2 needs child.age#1", why: "sure of one, open for the other" },
    { rule: "some_young", is: "yes", why: "one is, whatever the other" },
    { rule: "all_young", is: "unknown needs child.age#1", why: "the other decides" },
    { rule: "incomes_of_young", is: "unknown needs child.income#0, child.age#1", why: "one amount, one filter" },
  ])("$rule: $is ($why)", ({ rule, is }) => {
    expect(said(ask(book, rule, { facts }))).toBe(is);
  });
});

test("a rule of a record is asked of one record", () => {
  const record = (index: number) => ({ facts: two, record: { subject: "child", index } });
  expect(said(ask(book, "child.supplement", record(0)))).toBe("70 EUR");
  expect(said(ask(book, "child.supplement", record(1)))).toBe("no-entitlement");
  expect(said(ask(book, "child.supplement", record(2)))).toBe("unknown values-do-not-fit");
  expect(said(ask(book, "child.supplement", { facts: two }))).toBe("unknown values-do-not-fit");
});
