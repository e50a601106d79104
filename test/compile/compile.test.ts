import { expect, test } from "vitest";
import { parse } from "../../grammar/parse.ts";
import { compile } from "../../src/compile/compile.ts";
import { createEvaluator } from "../../src/evaluate/evaluate.ts";
import { readFolder } from "../../src/node/read-folder.ts";
import { resolve } from "../../src/rulebook/resolve.ts";
import type { Rulebook } from "../../src/rulebook/rulebook.ts";
import { e, fact, facts, lit, rule, rulebook, simple } from "../evaluate/build.ts";
import { rulebookOf } from "../evaluate/from-text.ts";
import { disagreement } from "../fuzz/disagreement.ts";
import { date } from "../values/date.ts";

const on = date("2022-07-01");

/** What both evaluators say of every rule, without facts but x, each rule of a case of its own. */
function disagreementOn(book: Rulebook): string | undefined {
  const questions = [...book.rules.keys()].map((key) => ({ rule: key, facts: facts({ x: "1" }), on }));
  return disagreement(questions, createEvaluator(book), compile(book));
}

const plus = (left: ReturnType<typeof rule>, right: ReturnType<typeof rule>) =>
  e({ kind: "arithmetic", operator: "plus", left, right });

test("what the scenarios of the regulations ask about comes to the same", async () => {
  const { sources } = await readFolder("rules/oecd");
  const { value } = resolve(sources.map((source) => parse(source).value));
  const questions = value.scenarios.flatMap(({ given, on: asked, readings, expect: expected }) =>
    expected.map(({ rule: key, record, on: other = asked ?? on }) => ({
      ...{ rule: key, facts: given, on: other, readings },
      ...(record && { record }),
    })),
  );
  expect(questions.length).toBeGreaterThan(100);
  expect(disagreement(questions, createEvaluator(value), compile(value))).toBeUndefined();
});

test.each([{ length: 1 }, { length: 2 }, { length: 20 }])("so does a circle of $length rules", ({ length }) => {
  const circle = Array.from({ length }, (_, i) => simple(`r${i}`, plus(rule(`r${(i + 1) % length}`), fact("x"))));
  expect(disagreementOn(rulebook({ rules: circle }))).toBeUndefined();
});

test("a chain too long for the stack comes to its value", () => {
  const chain = Array.from({ length: 5000 }, (_, i) =>
    simple(`r${i}`, i === 0 ? lit("1") : plus(rule(`r${i - 1}`), lit("1"))),
  );
  const outcome = compile(rulebook({ rules: chain })).evaluate({ rule: "r4999", facts: facts({}), on });
  expect(outcome.value).toMatchObject({ amount: { numerator: 5000n } });
});

test("an expression too deep for the machine ends in an outcome", () => {
  let deep = lit("1");
  for (let i = 0; i < 100_000; i++) deep = plus(deep, lit("1"));
  const outcome = compile(rulebook({ rules: [simple("deep", deep)] })).evaluate({ rule: "deep", facts: facts({}), on });
  expect(outcome.reason?.kind).toBe("values-do-not-fit");
});

test("names that do not exist, and records that are not told, end in the same outcomes", () => {
  const book = rulebook({ rules: [simple("broken", plus(rule("absent"), fact("x")))] });
  expect(disagreementOn(book)).toBeUndefined();
  const question = { rule: "broken", facts: facts({}), on, record: { subject: "child", index: 0 } };
  expect(disagreement([question], createEvaluator(book), compile(book))).toBeUndefined();
});

test("a decision told outside its bounds ends in the same words", () => {
  const book = rulebookOf(`
authority head

decision waiver
  rests with head
  may be up to 5 EUR

rule fee
  gives money in EUR
  shall be waiver plus 1 EUR
`);
  const told = facts({ waiver: "9 EUR" });
  const question = { rule: "fee", facts: told, on };
  expect(disagreement([question], createEvaluator(book), compile(book))).toBeUndefined();
  expect(compile(book).evaluate(question).reason?.kind).toBe("values-do-not-fit");
});

test("the account is made when it is read, of the case that was asked about", () => {
  const book = rulebook({ rules: [simple("twice", plus(fact("x"), fact("x")))] });
  const evaluator = compile(book);
  const before = evaluator.evaluate({ rule: "twice", facts: facts({ x: "1" }), on });
  evaluator.evaluate({ rule: "twice", facts: facts({ x: "2" }), on });
  expect(before.trace.value).toEqual(before.value);
});
