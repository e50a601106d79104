import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import type { Outcome } from "../../src/evaluate/outcome.ts";
import { readFacts } from "../../src/facts/read-facts.ts";
import { date } from "../values/date.ts";
import { ask, rulebookOf } from "./from-text.ts";

const needed = ({ needs }: Outcome) => needs.map(({ fact }) => fact).join(", ");

const book = rulebookOf(`
fact a is yes or no
fact b is yes or no
fact c is yes or no
fact d is yes or no
fact n is number
fact m is number
fact k is number

definition one_of_them
  means any of
    - all of
      -- a
      -- b
    - c
    - d

definition all_of_them
  means all of
    - any of
      -- a
      -- b
    - c

definition none_of_them
  means none of
    - all of
      -- a
      -- b
    - c

rule sum
  gives number
  shall be n plus m

rule one_amount
  gives number
  shall be n plus n

rule gated
  gives number
  when a or b
  unless c
  otherwise no entitlement
  shall be n

rule gated_to_a_value
  gives number
  when a
  otherwise n
  shall be 5

rule several_ways
  gives number
  shall be k

  except where first
    when a
    shall be m plus n

  except where second
    notwithstanding first
    when b
    shall be n
`);

describe("what alone can settle it is asked first", () => {
  test.each([
    { rule: "one_of_them", is: "c, d, a, b", why: "one yes settles an any of; a and b only together" },
    { rule: "all_of_them", is: "c, a, b", why: "one no settles an all of" },
    { rule: "none_of_them", is: "c, a, b", why: "one yes settles a none of" },
    { rule: "sum", is: "n, m", why: "neither settles a sum: as the text has them" },
    { rule: "one_amount", is: "n", why: "a fact that stands twice is asked once" },
    { rule: "gated", is: "c, a, b, n", why: "c alone closes the rule; a or b only open it, the amount comes last" },
    { rule: "gated_to_a_value", is: "a, n", why: "where the condition holds the amount is settled" },
    { rule: "several_ways", is: "a, b, n, m, k", why: "what decides counts in every way, n in two, m and k in one" },
  ])("$rule: $is ($why)", ({ rule, is }) => {
    expect(needed(ask(book, rule))).toBe(is);
  });

  test("as facts are told, what remains is ordered anew", () => {
    expect(needed(ask(book, "one_of_them", { facts: { c: false, d: false } }))).toBe("a, b");
    expect(needed(ask(book, "one_of_them", { facts: { a: true } }))).toBe("b, c, d");
    expect(needed(ask(book, "gated", { facts: { a: true } }))).toBe("c, n");
  });
});

/** A condition over facts of which each stands once, as text of the language at a depth of dashes. */
interface Written {
  readonly lines: (depth: number, next: () => string) => readonly string[];
}

const leaf: fc.Arbitrary<Written> = fc.boolean().map((isNegated) => ({
  lines: (depth, next) => [`${"-".repeat(depth)} ${isNegated ? "not " : ""}${next()}`],
}));

const condition: fc.Arbitrary<Written> = fc.letrec<{ tree: Written }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2, depthIdentifier: "tree" },
    leaf,
    fc
      .tuple(
        fc.constantFrom("all of", "any of", "none of"),
        fc.array(tie("tree"), { minLength: 1, maxLength: 3, depthIdentifier: "tree" }),
      )
      .map(
        ([quantifier, items]): Written => ({
          lines: (depth, next) => [
            `${"-".repeat(depth)} ${quantifier}`,
            ...items.flatMap((item) => item.lines(depth + 1, next)),
          ],
        }),
      ),
  ),
})).tree;

test("whatever the condition, those facts stand first of which some answer alone settles it, and no others", () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), (items) => {
      let count = 0;
      const lines = items.flatMap((item) => item.lines(1, () => `f${count++}`));
      const facts = [...Array(count).keys()].map((i) => `f${i}`);
      const declared = facts.map((fact) => `fact ${fact} is yes or no\n`).join("");
      const drawn = rulebookOf(
        `${declared}definition drawn\n  means all of\n${lines.map((line) => `    ${line}\n`).join("")}`,
      );
      const evaluator = compile(drawn);
      const asked = (told: object) => {
        const read = readFacts(drawn, told);
        return evaluator.evaluate({ rule: "drawn", facts: read.ok ? read.facts : new Map(), on: date("2022-07-01") });
      };
      const isAlone = (fact: string) => [true, false].some((yes) => asked({ [fact]: yes }).status === "value");
      const order = asked({}).needs.map(({ fact }) => fact);
      expect(order).toEqual([...facts.filter(isAlone), ...facts.filter((fact) => !isAlone(fact))]);
    }),
    { seed: 23, numRuns: 200 },
  );
});
