import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEvaluator, evaluate } from "../../src/evaluate/evaluate.ts";
import type { Outcome } from "../../src/evaluate/outcome.ts";
import type { GivenFact, Rulebook } from "../../src/rulebook/rulebook.ts";
import { sameValue } from "../../src/values/compare-values.ts";
import { integer } from "../../src/values/exact.ts";
import { numberValue, yesNoValue } from "../../src/values/value.ts";
import { date } from "../values/date.ts";
import { aRule, branch, e, fact, lit, rulebook, step, version, when } from "./build.ts";

const seeded = { seed: 20_220_701, numRuns: 400 };
const on = date("2022-07-01");
const flags = ["a", "b", "c", "d"] as const;

/** A condition over four yes or no facts and one number. */
const condition = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(...flags).map((key) => fact(key)),
    fc
      .integer({ min: 0, max: 3 })
      .map((n) => e({ kind: "compare", comparison: "at-least", left: fact("n"), right: lit(String(n)) })),
  ),
  tree: fc.oneof(
    { depthSize: "small" },
    tie("leaf"),
    tie("tree").map((inner) => e({ kind: "not", condition: inner })),
    fc
      .tuple(fc.constantFrom("all", "any", "none"), fc.array(tie("tree"), { minLength: 1, maxLength: 3 }))
      .map(([quantifier, items]) =>
        e({ kind: "group", quantifier, items: items.map((one) => ({ condition: one, provisions: [] })) }),
      ),
  ),
}));
const anyCondition = condition.tree.map((tree) => tree as ReturnType<typeof fact>);

/** A rule with a gate, up to four exceptions in some order of precedence, conditional lines and a cap. */
const anyRulebook: fc.Arbitrary<Rulebook> = fc
  .record({
    gate: fc.option(anyCondition),
    exceptions: fc.array(
      fc.record({
        when: anyCondition,
        amount: fc.integer({ min: 0, max: 2 }),
        over: fc.subarray([0, 1, 2, 3]),
        off: fc.subarray([0, 1, 2, 3], { maxLength: 1 }),
        ever: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    where: fc.option(anyCondition),
    cap: fc.option(fc.integer({ min: 0, max: 3 })),
  })
  .map(({ gate, exceptions, where, cap }) => {
    const branches = exceptions.map((one, i) =>
      branch(`x${i}`, {
        when: [when(one.when)],
        steps: [step("shall-be", lit(String(one.amount)))],
        // Earlier ones yield to later ones only, so that there is no circle.
        notwithstanding: one.over.filter((j) => j < i).map((j) => `x${j}`),
        disapplies: one.off.filter((j) => j < i).map((j) => `x${j}`),
        evenIfNotEntitled: one.ever,
      }),
    );
    const plus = where ? [step("plus", lit("1"), { where })] : [];
    const limit = cap === null ? [] : [step("not-more-than", lit(String(cap)))];
    return rulebook({
      rules: [
        aRule("amount", [
          version({
            when: gate ? [when(gate)] : [],
            steps: [step("shall-be", fact("n")), ...plus],
            exceptions: branches,
            inEveryCase: limit,
          }),
        ]),
      ],
    });
  });

const anyFacts: fc.Arbitrary<ReadonlyMap<string, GivenFact>> = fc
  .record({
    flags: fc.tuple(...flags.map(() => fc.option(fc.boolean()))),
    n: fc.option(fc.integer({ min: 0, max: 3 })),
  })
  .map(({ flags: told, n }) => {
    const facts = new Map<string, GivenFact>();
    for (const [i, flag] of flags.entries()) {
      const yes = told[i];
      if (typeof yes === "boolean") facts.set(flag, { kind: "value", value: yesNoValue(yes) });
    }
    if (n !== null) facts.set("n", { kind: "value", value: numberValue(integer(n)) });
    return facts;
  });

/** Some facts, and answers to all the others. */
const someAndRest = fc.tuple(anyFacts, fc.tuple(...flags.map(() => fc.boolean())), fc.integer({ min: 0, max: 3 }));

function everything(answers: readonly boolean[], n: number): ReadonlyMap<string, GivenFact> {
  return new Map<string, GivenFact>([
    ...flags.map((flag, i) => [flag, { kind: "value", value: yesNoValue(answers[i] ?? false) }] as const),
    ["n", { kind: "value", value: numberValue(integer(n)) }],
  ]);
}

function same(a: Outcome, b: Outcome): boolean {
  if (a.status !== b.status) return false;
  return a.value && b.value ? sameValue(a.value, b.value) : a.value === b.value;
}

const settled = ({ status }: Outcome) =>
  status === "value" || status === "no-entitlement" || status === "not-applicable";

describe("whatever the rules and the facts", () => {
  test("more facts never change a settled answer, nor leave the range given before", () => {
    fc.assert(
      fc.property(anyRulebook, someAndRest, (book, [few, rest, n]) => {
        const all = new Map([...everything(rest, n), ...few]);
        const before = evaluate(book, { rule: "amount", facts: few, on });
        const after = evaluate(book, { rule: "amount", facts: all, on });
        if (settled(before) || before.status === "conflict") expect(same(before, after)).toBe(true);
        expect(withinRange(before, after)).toBe(true);
      }),
      seeded,
    );
  });

  test("with every fact told nothing is needed", () => {
    fc.assert(
      fc.property(anyRulebook, someAndRest, (book, [, rest, n]) => {
        const outcome = evaluate(book, { rule: "amount", facts: everything(rest, n), on });
        expect(outcome.needs).toEqual([]);
        expect(["value", "no-entitlement", "conflict"]).toContain(outcome.status);
      }),
      seeded,
    );
  });

  test("what is not needed does not matter", () => {
    fc.assert(
      fc.property(anyRulebook, anyFacts, fc.constantFrom(...flags), fc.boolean(), (book, facts, flag, yes) => {
        const before = evaluate(book, { rule: "amount", facts, on });
        if (facts.has(flag) || before.needs.some((need) => need.fact === flag)) return;
        const after = evaluate(book, {
          rule: "amount",
          facts: new Map([...facts, [flag, { kind: "value" as const, value: yesNoValue(yes) }]]),
          on,
        });
        expect(same(before, after)).toBe(true);
      }),
      seeded,
    );
  });

  test("the same question has the same answer, whatever was asked before", () => {
    fc.assert(
      fc.property(anyRulebook, anyFacts, anyFacts, (book, facts, others) => {
        const evaluator = createEvaluator(book);
        const first = evaluator.evaluate({ rule: "amount", facts, on });
        evaluator.evaluate({ rule: "amount", facts: others, on });
        expect(evaluator.evaluate({ rule: "amount", facts, on })).toEqual(first);
        expect(evaluate(book, { rule: "amount", facts, on })).toEqual(first);
      }),
      seeded,
    );
  });
});

function withinRange({ range }: Outcome, { value }: Outcome): boolean {
  if (!range || value?.kind !== "number") return true;
  const amount = Number(value.amount.numerator);
  const end = (bound: typeof range.atLeast) => (bound?.kind === "number" ? Number(bound.amount.numerator) : undefined);
  return amount >= (end(range.atLeast) ?? -Infinity) && amount <= (end(range.atMost) ?? Infinity);
}
