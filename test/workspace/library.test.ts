import { describe, expect, test } from "vitest";
import { evaluate, factsSchema, loadRulebook } from "../../src/index.ts";
import { soundRules } from "../cli/rules.ts";

test("five lines lead from rules and facts to an explained result", () => {
  const { rulebook } = loadRulebook(soundRules);
  const facts = { married: true, grade: "A1" };
  const answer = evaluate(rulebook, { rules: ["household_allowance"], facts, on: "2022-09-01", explain: "in-full" });
  expect(answer).toMatchObject({ ok: true, results: { household_allowance: { words: "180 EUR per month" } } });
  expect(answer.ok && answer.results["household_allowance"]?.explanation?.children).not.toEqual([]);
});

describe("bad input is a value with codes, never an exception", () => {
  const { rulebook } = loadRulebook(soundRules);

  test.each([
    { request: { facts: { grad: 1 } }, codes: ["unknown-fact"], why: "a fact that is none" },
    { request: { facts: "married" }, codes: ["not-an-object"], why: "facts that are no object" },
    { request: { on: "yesterday" }, codes: ["wrong-date"], why: "a day that is none" },
    { request: { rules: ["allowance"], on: "" }, codes: ["unknown-rule", "wrong-date"], why: "two mistakes at once" },
    { request: { readings: { view: "broad" } }, codes: ["unknown-reading"], why: "a reading that is none" },
  ])("$why", ({ request, codes }) => {
    const answer = evaluate(rulebook, { rules: ["household_allowance"], facts: {}, on: "2022-09-01", ...request });
    expect(answer).toMatchObject({ ok: false, problems: codes.map((code) => ({ code })) });
  });

  test.each([
    { text: "rule", why: "a line cut off" },
    { text: "\u0000\uffff{}[]", why: "no words at all" },
    { text: soundRules.slice(0, 700), why: "a text cut off anywhere" },
  ])("rules with $why", ({ text }) => {
    expect(() => loadRulebook(text)).not.toThrow();
  });
});

test("the same question has the same answer, and the facts are left as they were", () => {
  const { rulebook } = loadRulebook([soundRules]);
  const facts = Object.freeze({ married: true, grade: "A2", children: Object.freeze([Object.freeze({ age: 4 })]) });
  const ask = () =>
    evaluate(rulebook, { rules: ["household_allowance", "child_supplements"], facts, on: "2022-09-01" });
  expect(ask()).toEqual(ask());
});

test("an answer is plain data: writing it as JSON loses nothing", () => {
  const { rulebook } = loadRulebook({ sources: [{ file: "a.proviso", text: soundRules }] });
  const facts = { married: true, children: [{}] };
  const rules = ["household_allowance", "child_supplements", "child_supplement", "household_rate"];
  const answer = evaluate(rulebook, { rules, facts, on: "2022-09-01", explain: "in-full" });
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
});

test("the schema of the facts is a zod schema", () => {
  const { rulebook } = loadRulebook(soundRules);
  const schema = factsSchema(rulebook, ["household_allowance"]);
  expect(schema.safeParse({ married: true }).success).toBe(true);
  expect(schema.safeParse({ married: "perhaps" }).success).toBe(false);
});
