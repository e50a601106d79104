import { expect, test } from "vitest";
import type { ExplanationNode } from "../../src/explain/explain-tree.ts";
import { answer } from "../../src/workspace/answer.ts";
import { loadRulebook } from "../../src/workspace/load-rulebook.ts";

const rules = `fact posted is yes or no
fact amount is number

rule grant
  under Rule 1/1
  gives number
  when amount is more than 0 or posted
  otherwise no entitlement
  shall be amount
  but not more than 100
  but not more than 10 where posted
  except where tripled
    when posted and amount is 3
    shall be 30
`;

function sentences({ sentence, children }: ExplanationNode): readonly string[] {
  return [sentence, ...children.flatMap(sentences)];
}

function told(facts: Readonly<Record<string, unknown>>, explain: "in-short" | "in-full"): string {
  const { rulebook } = loadRulebook(rules);
  const answered = answer(rulebook, { rules: ["grant"], facts, on: "2022-09-01", explain });
  const explanation = answered.ok ? answered.results["grant"]?.explanation : undefined;
  return explanation === undefined ? "" : sentences(explanation).join("\n");
}

test("what did not count is left out in short, and told in full", () => {
  const facts = { posted: false, amount: "7" };
  for (const idle of ["Tripled", "100", "more than 10"]) {
    expect(told(facts, "in-full")).toContain(idle);
    expect(told(facts, "in-short")).not.toContain(idle);
  }
});

test("what counted is told in short: the conditions met, the branch, the bound that bit", () => {
  expect(told({ posted: false, amount: "7" }, "in-short")).toMatch(/condition met/i);
  expect(told({ posted: true, amount: "3" }, "in-short")).toContain("Tripled");
  expect(told({ posted: false, amount: "700" }, "in-short")).toContain("100");
});

test("where nothing is due, the condition that failed is told to its end", () => {
  expect(told({ posted: false, amount: "0" }, "in-short")).toMatch(/posted/i);
});

test("where something is not known, everything that led there stays", () => {
  expect(told({ amount: "3" }, "in-short")).toContain("Tripled");
});
