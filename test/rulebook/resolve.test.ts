import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../grammar/parse.ts";
import { createDigest } from "../../src/rulebook/digest.ts";
import { resolve } from "../../src/rulebook/resolve.ts";
import { rulebookOf } from "./marked.ts";

const facts = `
  chapter Pay
    fr Paie
  fact salary is money per month
    fr Traitement
    question How much is earned?
    translated Combien gagne-t-on ?
    not below zero
`;
const rules = `
  chapter Allowances
    fr Allocations
  rule allowance
    fr Allocation
    under Rule 16/1 and Rule 16/2.1 to 16/2.4
    note Paid with the salary.
    translated Versée avec le traitement.
    gives money per month
    shall be 6 % of salary  [Rule 16/1 a)]
    but not less than 20 EUR per month in force from 2020-01-01 until 2021-12-31
`;

describe("what the files of a rulebook mean together", () => {
  test("entries carry labels, provisions and notes in both languages", () => {
    const { rules: found, facts: told } = rulebookOf(facts, rules);
    expect(found.get("allowance")).toMatchObject({
      label: { en: "Allowance", fr: "Allocation" },
      provisions: [
        { rank: "rule", number: "16/1", letters: [] },
        { rank: "rule", number: "16/2.1", to: "16/2.4", letters: [] },
      ],
      notes: [{ en: "Paid with the salary.", fr: "Versée avec le traitement." }],
    });
    expect(told.get("salary")).toMatchObject({
      question: { en: "How much is earned?", fr: "Combien gagne-t-on ?" },
      atLeast: "zero",
    });
  });

  test("a line carries its own provision and dates", () => {
    const steps = rulebookOf(facts, rules).rules.get("allowance")?.versions[0]?.steps;
    expect(steps?.[0]?.provisions).toEqual([{ rank: "rule", number: "16/1", letters: ["a)"] }]);
    expect(steps?.[1]?.inForce).toEqual({
      from: { year: 2020, month: 1, day: 1 },
      until: { year: 2021, month: 12, day: 31 },
    });
  });

  test("chapters are listed with their stretch of text", () => {
    const { chapters } = rulebookOf(facts, rules);
    expect(chapters.map(({ title }) => title)).toEqual([
      { en: "Pay", fr: "Paie" },
      { en: "Allowances", fr: "Allocations" },
    ]);
    expect(chapters.every(({ span }) => span.end > span.start)).toBe(true);
  });
});

describe("the hash", () => {
  const hash = rulebookOf(facts, rules).hash;

  test("is that of FNV-1a, by the vectors of its authors", () => {
    const digest = createDigest();
    expect(digest.hex()).toBe("cbf29ce484222325");
    digest.add("foo");
    digest.add("bar");
    expect(digest.hex()).toBe("85944171f73967e8");
  });

  test("does not change with layout, comments, or the order of files", () => {
    expect(rulebookOf(rules, facts).hash).toBe(hash);
    expect(rulebookOf(`# A comment.\n${facts.replaceAll("\n  ", "\n\n")}`, rules).hash).toBe(hash);
    expect(rulebookOf(`${facts}\n${rules}`).hash).toBe(hash);
  });

  test.each([
    ["6 %", "7 %", "an amount"],
    ["Rule 16/1 a)", "Rule 16/1 b)", "a citation"],
    ["2021-12-31", "2021-12-30", "a date"],
    ["Paid with", "Paid after", "a note"],
  ])("changes when %s becomes %s: %s", (before, after) => {
    expect(rulebookOf(facts, rules.replace(before, after)).hash).not.toBe(hash);
  });
});

describe("bad input", () => {
  const lines = [
    "rule a",
    "rule a of child",
    "definition b of child",
    "fact c is money",
    "fact d of child is list of child",
    "fact e is list of child",
    "subject child",
    "choice k",
    "members c or a",
    "table t",
    "by c down",
    "by a across",
    "gives money per month",
    "gives one of k",
    "gives number as x",
    "| c | 1 | 2 |",
    "| 1 | 2 |",
    "for c 1 in EUR",
    "shall be c of d of child",
    "shall be t for c 1",
    "shall be zero",
    "means a is c",
    "in which z is z",
    "plus a where b",
    "exception y to a",
    "except where y",
    "notwithstanding y and q",
    "reading r",
    "option o is r",
    "taken o",
    "relies on r",
    "decision g of child",
    "rests with c",
    "may be up to g",
    "scenario s",
    "on 2022-02-31",
    "given",
    "e are",
    "e is none",
    "c is a",
    "expect a of child 0 is zero",
    "because y",
    "shall be according to c",
    "shall be total of d over e",
    "means some of e are b",
    "shall be the greater of c and zero",
    "rule __proto__",
    "shall be constructor",
    "fr Même",
    "figure f",
    "edition in force from 2022-01-01",
    "in every case",
    "when not b",
    "otherwise no entitlement",
  ];

  test("what has no name is left to the parser's diagnostic", () => {
    const { value } = parse({ file: "a.proviso", text: "fact\nfact\nrule\n  gives number\ntable\n  by\n" });
    expect(resolve([value]).diagnostics).toEqual([]);
  });

  test("of any kind gives a rulebook and sentences in both languages, never an exception", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 40 }), (chosen) => {
        const { value } = parse({ file: "a.proviso", text: `${chosen.join("\n")}\n` });
        const { diagnostics } = resolve([value, value]);
        for (const { message, code } of diagnostics) {
          expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
          expect(message.en).toMatch(/^["A-Z].*[.?]$/s);
          expect(message.fr).not.toBe("");
          expect(`${message.en} ${message.fr}`).not.toMatch(/undefined|\[object/);
        }
      }),
      { seed: 16, numRuns: 400 },
    );
  });
});
