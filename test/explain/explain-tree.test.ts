import { expect, test } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import { explainHtml } from "../../src/explain/explain-html.ts";
import { type ExplanationNode, explainTree } from "../../src/explain/explain-tree.ts";
import { e, fact, facts, lit, rule, rulebook, simple } from "../evaluate/build.ts";
import { ask, rulebookOf } from "../evaluate/from-text.ts";
import { date } from "../values/date.ts";

const on = date("2022-07-01");

function sizeOf(node: ExplanationNode): number {
  return node.children.reduce((size, child) => size + sizeOf(child), 1);
}

test("what several rules share is told once and referred to", () => {
  const twice = Array.from({ length: 30 }, (_, i) => {
    const below = i === 0 ? fact("x") : rule(`r${i - 1}`);
    return simple(`r${i}`, e({ kind: "arithmetic", operator: "plus", left: below, right: below }));
  });
  const book = rulebook({ rules: twice });
  const tree = explainTree(book, evaluate(book, { rule: "r29", facts: facts({ x: "1" }), on }), "en");
  expect(sizeOf(tree)).toBeLessThan(100);
  expect(JSON.stringify(tree)).toContain("(explained above)");
});

test("a chain of thousands of rules is told down to a depth that every reader can hold", () => {
  const chain = Array.from({ length: 3000 }, (_, i) => simple(`r${i}`, i === 0 ? lit("1") : rule(`r${i - 1}`)));
  const book = rulebook({ rules: chain });
  const outcome = evaluate(book, { rule: "r2999", facts: facts({}), on });
  const tree = explainTree(book, outcome, "en");
  expect(sizeOf(tree)).toBeLessThan(100);
  expect(JSON.stringify(tree)).toContain("too-deep");
});

test("a node carries its value, its status, its provisions and its place", () => {
  const book = rulebookOf(`
fact a is yes or no
rule amount
  under Rule 1/1
  gives money in EUR
  when a
  otherwise no entitlement
  shall be 5 EUR
`);
  const tree = explainTree(book, ask(book, "amount", { facts: { a: true } }), "fr");
  expect(tree).toMatchObject({
    kind: "rule",
    status: "value",
    value: { amount: "5", currency: "EUR" },
    provisions: ["Règlement 1/1"],
    span: { file: "test.proviso" },
    children: [{ kind: "gate", value: true, children: [{ kind: "fact" }] }, { kind: "general-case" }],
  });
  expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
});

test("in HTML nothing of the rulebook or the facts is markup", () => {
  const book = rulebookOf(`
fact a is yes or no
  fr <b>A & "a"</b>
rule amount
  gives number
  when a
  otherwise 0
  shall be 5
`);
  const html = explainHtml(book, ask(book, "amount", { facts: { a: true } }), { language: "fr" });
  expect(html).not.toContain("<b>");
  expect(html).toContain("&lt;b&gt;A &amp; &quot;a&quot;&lt;/b&gt;");
  expect(html.match(/<details/g)?.length).toBe(html.match(/<\/details>/g)?.length);
});
