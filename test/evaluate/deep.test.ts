import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { everyNode } from "../../src/evaluate/gather.ts";
import { toJson } from "../../src/values/json.ts";
import { date } from "../values/date.ts";
import { e, entry, fact, facts, line, lit, rule, rulebook, simple, when } from "./build.ts";

const on = date("2022-07-01");

describe("rules that rest on each other", () => {
  test("a chain of 5000 rules is evaluated without exhausting the stack", () => {
    const chain = Array.from({ length: 5000 }, (_, i) =>
      simple(
        `r${i}`,
        i === 0 ? lit("1") : e({ kind: "arithmetic", operator: "plus", left: rule(`r${i - 1}`), right: lit("1") }),
      ),
    );
    const outcome = evaluate(rulebook({ rules: chain }), { rule: "r4999", facts: facts({}), on });
    expect(outcome.value && toJson(outcome.value)).toBe("5000");
  });

  test("rules that each use the one before twice are evaluated once each", () => {
    const twice = Array.from({ length: 200 }, (_, i) =>
      simple(
        `r${i}`,
        i === 0
          ? lit("1")
          : e({ kind: "arithmetic", operator: "plus", left: rule(`r${i - 1}`), right: rule(`r${i - 1}`) }),
      ),
    );
    const outcome = evaluate(rulebook({ rules: twice }), { rule: "r199", facts: facts({}), on });
    expect(outcome.value && toJson(outcome.value)).toBe(String(2n ** 199n));
    expect([...everyNode(outcome.trace)].length).toBeLessThan(1000);
  });

  test("a decision and a figure that need themselves end in an outcome", () => {
    const decision = {
      ...entry("d"),
      type: { kind: "yes-no" as const },
      inForce: {},
      when: [when(e({ kind: "decision", key: "d" }))],
      restsWith: [{ authority: "head", provisions: [] }],
      afterConsulting: [],
      onRecommendationOf: [],
      havingRegardTo: [],
      reliesOn: [],
      mayBe: { kind: "yes-or-no" as const },
    };
    const figure = {
      ...entry("f"),
      type: { kind: "number" as const },
      values: [line(e({ kind: "figure", key: "f" }))],
    };
    const book = rulebook({ decisions: [decision], figures: [figure] });
    expect(evaluate(book, { rule: "d", facts: facts({}), on }).reason?.kind).toBe("defined-by-itself");
    expect(evaluate(book, { rule: "f", facts: facts({}), on }).reason?.kind).toBe("defined-by-itself");
  });

  test("expressions too deep for the stack end in an outcome", () => {
    let deep = lit("1");
    for (let i = 0; i < 100_000; i++) deep = e({ kind: "arithmetic", operator: "plus", left: deep, right: lit("1") });
    const book = rulebook({ rules: [simple("deep", deep)] });
    expect(evaluate(book, { rule: "deep", facts: facts({}), on }).reason?.kind).toBe("values-do-not-fit");
  });

  test.each([{ length: 1 }, { length: 2 }, { length: 500 }])("a circle of $length ends in an outcome", ({ length }) => {
    const circle = Array.from({ length }, (_, i) =>
      simple(
        `r${i}`,
        e({ kind: "arithmetic", operator: "plus", left: rule(`r${(i + 1) % length}`), right: fact("x") }),
      ),
    );
    const outcome = evaluate(rulebook({ rules: circle }), { rule: "r0", facts: facts({ x: "1" }), on });
    expect(outcome.status).toBe("unknown");
    expect(outcome.reason?.kind).toBe("defined-by-itself");
  });
});
