import { expect, test } from "vitest";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
fact a is yes or no

reading base
  option old is 100 EUR
  option new is 200 EUR
  taken old

reading silent
  option this_way
  option that_way

rule amount
  gives money in EUR
  shall be base

rule rounded_or_not
  gives number
  shall be 7
  plus 1 where silent is this_way

rule not_mattering
  gives number
  when a or silent is this_way
  otherwise 0
  shall be 1

rule leaning
  gives number
  relies on silent
  shall be 7

not encoded
  under Rule 5/1.2
  classed as procedural
  reason A form is to be filled in.

rule citing
  under Rule 5/1
  gives number
  shall be 1
`);

test("the option taken, or the one chosen for the question", () => {
  expect(said(ask(book, "amount"))).toBe("100 EUR");
  expect(said(ask(book, "amount", { readings: { base: "new" } }))).toBe("200 EUR");
});

test("the readings leaned on are listed with their options", () => {
  expect([...ask(book, "amount").readings]).toEqual([["base", "old"]]);
  expect([...ask(book, "leaning").readings]).toEqual([["silent", undefined]]);
  expect([...ask(book, "citing").readings]).toEqual([]);
});

test("without an option what leans on the reading is unsettled", () => {
  expect(said(ask(book, "rounded_or_not"))).toBe("unsettled no-option-taken 7..8");
  expect(said(ask(book, "leaning"))).toBe("unsettled no-option-taken");
  expect(said(ask(book, "rounded_or_not", { readings: { silent: "that_way" } }))).toBe("7");
});

test("but not what comes out the same anyway", () => {
  expect(said(ask(book, "not_mattering", { facts: { a: true } }))).toBe("1");
});

test("an option that the reading does not have settles nothing", () => {
  expect(ask(book, "amount", { readings: { base: "neither" } }).status).toBe("unsettled");
});

test("a provision that is not computed is touched by what cites the one around it", () => {
  expect(ask(book, "citing").touches.map(({ number }) => number)).toEqual(["5/1.2"]);
  expect(ask(book, "amount").touches).toEqual([]);
});
