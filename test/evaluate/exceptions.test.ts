import { describe, expect, test } from "vitest";
import { ask, rulebookOf, said } from "./from-text.ts";

const base = `
fact a is yes or no
fact b is yes or no
fact c is yes or no
fact entitled is yes or no
`;

describe("exceptions", () => {
  const book = rulebookOf(`${base}
rule amount
  gives number
  shall be 1
  except where by_a
    when a
    shall be 2
  except where by_b
    when b
    shall be 3
`);

  test.each([
    { facts: { a: false, b: false }, is: "1", why: "none holds: the general case" },
    { facts: { a: true, b: false }, is: "2", why: "one holds and displaces it" },
    { facts: { a: true, b: true }, is: "conflict two-hold", why: "two hold and none prevails" },
    { facts: { a: false }, is: "unknown 1..3 needs b", why: "the other may still hold" },
    { facts: { a: true }, is: "unknown needs b", why: "the other may still make it a conflict" },
    { facts: {}, is: "unknown needs a, b", why: "anything may come out, a conflict too, which is in no range" },
  ])("$why", ({ facts, is }) => {
    expect(said(ask(book, "amount", { facts }))).toBe(is);
  });
});

describe("an exception that prevails", () => {
  const book = rulebookOf(`${base}
rule amount
  gives number
  shall be 1
  except where by_a
    when a
    shall be 2
  except where by_b
    notwithstanding by_a
    when b
    shall be 3
  except where by_c
    notwithstanding by_b
    when c
    shall be 4
`);

  test.each([
    { facts: { a: true, b: true, c: false }, is: "3", why: "the one notwithstanding the other decides" },
    { facts: { a: true, b: true, c: true }, is: "4", why: "prevailing goes through the middle one" },
    { facts: { a: true, b: false, c: true }, is: "4", why: "also where the middle one does not hold" },
    { facts: { a: true, c: true }, is: "4", why: "whatever is unknown below it does not matter" },
    { facts: { c: true }, is: "4", why: "the highest settles all" },
    { facts: { a: true, b: true }, is: "unknown 3..4 needs c", why: "the highest is open" },
  ])("$why", ({ facts, is }) => {
    expect(said(ask(book, "amount", { facts }))).toBe(is);
  });
});

describe("an exception that disapplies another", () => {
  const book = rulebookOf(`${base}
rule amount
  gives number
  shall be 1
  except where by_a
    when a
    shall be 2
  except where by_b
    disapplies by_a
    when b
`);

  test.each([
    { facts: { a: true, b: false }, is: "2", why: "not switched off" },
    { facts: { a: true, b: true }, is: "1", why: "switched off: the general case revives" },
    { facts: { a: false, b: true }, is: "1", why: "nothing to switch off" },
    { facts: { a: true }, is: "unknown 1..2 needs b", why: "open whether it is switched off" },
  ])("$why", ({ facts, is }) => {
    expect(said(ask(book, "amount", { facts }))).toBe(is);
  });
});

describe("exceptions under a gate", () => {
  const book = rulebookOf(`${base}
rule amount
  gives number
  when entitled
  otherwise no entitlement
  shall be 1
  except where by_a
    when a
    shall be 2
  except where by_b
    whether or not entitled
    notwithstanding by_a
    when b
    shall be 3
  in every case
    plus 10
`);

  test.each([
    { facts: { entitled: false, a: true, b: false }, is: "no-entitlement", why: "the gate governs exceptions" },
    { facts: { entitled: false, a: false, b: true }, is: "13", why: "but not those whether or not entitled" },
    { facts: { entitled: true, a: true, b: false }, is: "12", why: "in every case acts after exceptions" },
    { facts: { b: true }, is: "13", why: "the gate does not matter where all ways lead to the same" },
    { facts: { a: false, b: false }, is: "unknown needs entitled", why: "no entitlement has no range" },
    { facts: { entitled: false, b: false }, is: "no-entitlement", why: "in every case does not touch no entitlement" },
  ])("$why", ({ facts, is }) => {
    expect(said(ask(book, "amount", { facts }))).toBe(is);
  });
});

test("exceptions that prevail over each other in a circle conflict", () => {
  const book = rulebookOf(`${base}
rule amount
  gives number
  shall be 1
  except where by_a
    notwithstanding by_b
    when a
    shall be 2
  except where by_b
    notwithstanding by_a
    when b
    shall be 3
`);
  expect(said(ask(book, "amount", { facts: { a: true, b: true } }))).toBe("conflict two-hold");
});

test("an exception is in force only in its period", () => {
  const book = rulebookOf(`${base}
rule amount
  gives number
  shall be 1
  except where by_a
    in force from 2023-01-01
    when a
    shall be 2
`);
  expect(said(ask(book, "amount", { facts: { a: true }, on: "2022-12-31" }))).toBe("1");
  expect(said(ask(book, "amount", { facts: { a: true }, on: "2023-01-01" }))).toBe("2");
});

test("more open exceptions than can be tried one by one leave the answer open", () => {
  const letters = ["d", "e", "f", "g", "h", "i", "j", "k", "l"];
  const facts = letters.map((letter) => `fact ${letter} is yes or no`).join("\n");
  const exceptions = letters
    .map((letter) => `  except where by_${letter}\n    when ${letter}\n    shall be 1`)
    .join("\n");
  const book = rulebookOf(`${facts}\nrule amount\n  gives number\n  shall be 1\n${exceptions}\n`);
  expect(ask(book, "amount").status).toBe("unknown");
});
