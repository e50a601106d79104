import { expect, test } from "vitest";
import { answer } from "../../src/workspace/answer.ts";
import { rulebookOf } from "../evaluate/from-text.ts";

const book = rulebookOf(`
subject child
fact children is list of child
fact birth_date of child is date
fact married is yes or no
fact salary is money in EUR per month

definition young of child
  under Rule 16/3
  means birth_date is after 2010-01-01

rule basis
  under Rule 16/1
  gives money in EUR per month
  shall be salary

rule allowance
  under Rule 16/2
  gives money in EUR per month
  when any of
    - married
    - some of children are young
  otherwise no entitlement
  shall be basis
  plus 1 EUR per month where salary is more than 5000 EUR per month
`);

function lookedAt(facts: object) {
  const given = answer(book, { rules: ["allowance"], facts, on: "2022-09-01", lookedAt: true });
  return given.ok ? given.results["allowance"]?.lookedAt : undefined;
}

test("every fact is told with the rules that look at it themselves, not with those that ask these", () => {
  const allowance = { label: "Allowance", provisions: ["Rule 16/2"] };
  const basis = { label: "Basis", provisions: ["Rule 16/1"] };
  expect(lookedAt({})).toEqual([
    { fact: "married", by: [allowance] },
    { fact: "children", by: [allowance] },
    { fact: "salary", by: [basis, allowance] },
  ]);
});

test("a fact of a record goes by its list and its place there", () => {
  const facts = lookedAt({ married: false, children: [{ birth_date: "2000-01-01" }, {}] })?.map(({ fact }) => fact);
  expect(facts).toEqual(expect.arrayContaining(["children[0].birth_date", "children[1].birth_date"]));
});

test("what can no longer matter is not looked at", () => {
  expect(lookedAt({ married: false, children: [] })?.map(({ fact }) => fact)).not.toContain("salary");
});

test("it is told only where it is asked for", () => {
  const given = answer(book, { rules: ["allowance"], facts: {}, on: "2022-09-01" });
  expect(given.ok && given.results["allowance"]).not.toHaveProperty("lookedAt");
});
