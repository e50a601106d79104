import { expect, test } from "vitest";
import { createDesk } from "../../editor/language/desk.ts";

const file = "pay.proviso";
const text = `fact married is yes or no
  fr Marié

rule allowance
  fr Allocation
  under Rule 16/1
  gives money in EUR
  when married
  otherwise no entitlement
  shall be 10 EUR

scenario Married
  fr Marié
  on 2022-07-01
  given
    married is yes
  expect allowance is 10 EUR
`;

const desk = createDesk();
desk.open([{ file, text }]);
const inHand = { facts: { married: false }, on: "2022-07-01" };
const at = (words: string) => ({ file, offset: text.indexOf(words) });

test("the lines come to something for the case in hand, in both languages", () => {
  const hints = desk.answer("hints", { file, inHand });
  const words = hints.map((hint) => [text.slice(0, hint.offset).split("\n").length, hint.text.fr]);
  expect(words).toEqual([
    [1, "non"],
    [4, "aucun droit"],
    [8, "non rempli"],
    [9, "aucun droit"],
    [10, "non examiné"],
  ]);
});

test("facts that a draft has changed are left out, and a day that is none gives nothing", () => {
  const facts = { married: "perhaps", gone: 1 };
  expect(desk.answer("hints", { file, inHand: { facts, on: "2022-07-01" } })[0]?.text.en).toBe(
    "not known: needs Married",
  );
  expect(desk.answer("hints", { file, inHand: { facts: {}, on: "tomorrow" } })).toEqual([]);
});

test("a name tells its value for the case in hand and how often it is used", () => {
  const told = desk.answer("hover", { ...at("allowance"), language: "en", inHand });
  expect(told).toMatchObject({ value: "no entitlement", uses: 1 });
});

test("the case in hand can be kept as a scenario of the rule where the caret is", () => {
  const selection = { file, start: at("when married").offset, end: at("when married").offset };
  const kept = (asked: Parameters<typeof desk.answer<"actions">>[1]) =>
    desk.answer("actions", asked).filter(({ title }) => title.en.startsWith("Keep the chosen case"));
  expect(kept({ selection, inHand })).toHaveLength(1);
  expect(kept({ selection })).toHaveLength(0);
});

test("every answer can be copied from the worker to the page", () => {
  const selection = { file, start: 0, end: 4 };
  const given = [
    desk.answer("renamable", at("allowance")),
    desk.answer("rename", { ...at("allowance"), to: "bonus" }),
    desk.answer("folding", { file }),
    desk.answer("tokens", { file }),
    desk.answer("signature", { ...at("\n\nrule"), language: "en" }),
    desk.answer("lenses", { file }),
    desk.answer("hints", { file, inHand }),
    desk.answer("actions", { selection, inHand }),
  ];
  expect(structuredClone(given)).toEqual(given);
});
