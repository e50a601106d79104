import { expect, test } from "vitest";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { ruleAt } from "../../src/workspace/rule-at.ts";

const FILE = "pay.proviso";

const text = `fact salary is money in EUR per month
  fr Traitement

figure rate
  fr Taux
  under Rule 1/2
  gives percentage
  shall be 6 %

rule allowance
  fr Allocation
  under Rule 1/1
  gives money in EUR per month
  shall be rate of salary
`;

const { rulebook } = openWorkspace([{ file: FILE, text }]);

test.each([
  ["shall be rate of", "allowance"],
  ["shall be 6 %", "rate"],
  ["fr Traitement", undefined],
])("the place of %j belongs to %s", (words, rule) => {
  expect(ruleAt(rulebook, { file: FILE, offset: text.indexOf(words) })?.rule).toBe(rule);
});

test("another file belongs to nothing", () => {
  expect(ruleAt(rulebook, { file: "other.proviso", offset: text.indexOf("shall") })).toBeUndefined();
});
