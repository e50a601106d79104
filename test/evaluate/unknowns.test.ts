import { describe, expect, test } from "vitest";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
fact a is yes or no
fact b is yes or no over time
fact c is yes or no
fact n is number

definition both
  means a and b

definition either
  means a or b

definition neither
  means none of
    - a
    - b

definition at_least_two_deep
  means all of
    - a
    - any of
      -- b
      -- c

definition told
  means n is known

definition large
  means bounded is at least 5

rule bounded
  gives number
  shall be n
  but not less than 10

rule gated
  gives number
  when a
  otherwise 7
  shall be 7

rule twice_gated
  gives number
  when a
  unless b
  otherwise no entitlement
  shall be n
`);

describe("Kleene's logic", () => {
  test.each([
    { rule: "both", facts: { a: false }, is: "no", why: "one no settles an and; the other is not needed" },
    { rule: "both", facts: { b: false }, is: "no", why: "also where an earlier one is unknown" },
    { rule: "both", facts: { a: true }, is: "unknown needs b", why: "a yes leaves the other" },
    { rule: "both", facts: {}, is: "unknown needs a, b", why: "in the order of the text" },
    { rule: "either", facts: { b: true }, is: "yes", why: "one yes settles an or" },
    { rule: "either", facts: { a: false, b: false }, is: "no", why: "none holds" },
    { rule: "neither", facts: { b: true }, is: "no", why: "one yes settles none of" },
    { rule: "neither", facts: { a: false, b: false }, is: "yes", why: "none holds" },
    {
      rule: "at_least_two_deep",
      facts: { a: true, b: false },
      is: "unknown needs c",
      why: "only the open leaf is needed",
    },
    { rule: "told", facts: {}, is: "no", why: "known asks for knowledge and is never unknown" },
    { rule: "told", facts: { n: 0 }, is: "yes", why: "zero is known" },
    { rule: "large", facts: {}, is: "yes", why: "a range may settle a comparison" },
    { rule: "gated", facts: {}, is: "7", why: "both ways lead to the same" },
    { rule: "twice_gated", facts: { b: true }, is: "no-entitlement", why: "one closed gate is enough" },
    { rule: "twice_gated", facts: { a: true }, is: "unknown needs b, n", why: "the gate first, then the amount" },
  ])("$rule of $facts: $is ($why)", ({ rule, facts, is }) => {
    expect(said(ask(book, rule, { facts }))).toBe(is);
  });
});

describe("facts over time", () => {
  const facts = {
    a: true,
    b: [
      { from: "2022-01-01", until: "2022-06-30", value: true },
      { from: "2022-08-01", value: false },
    ],
  };
  test.each([
    { on: "2021-12-31", is: "unknown needs b", why: "before the first span" },
    { on: "2022-01-01", is: "yes", why: "its first day" },
    { on: "2022-06-30", is: "yes", why: "its last day" },
    { on: "2022-07-01", is: "unknown needs b", why: "a gap" },
    { on: "2030-01-01", is: "no", why: "a span without end" },
  ])("on $on: $is ($why)", ({ on, is }) => {
    expect(said(ask(book, "both", { facts, on }))).toBe(is);
  });
});

test("what is asked and not yet settled is unknown as pending", () => {
  expect(said(ask(book, "both", { facts: { a: true, b: { pending: true } } }))).toBe("unknown pending needs b");
});

test("what the case gives for a rule is taken as it is", () => {
  expect(said(ask(book, "large", { facts: { bounded: 3 } }))).toBe("no");
});

test("an unknown rule is an answer, not an accident", () => {
  expect(said(ask(book, "no_such_rule"))).toBe("unknown values-do-not-fit");
});
