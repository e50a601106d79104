import { expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { affectedRules } from "../../src/workspace/affected-rules.ts";
import { allowances } from "../compare/allowances.ts";
import { rulebookOf } from "../compare/compared.ts";

const bystander = "\nrule meal\n  gives money per month\n  shall be 6 EUR per month\n";

function affected(from: string, to: string) {
  const [older, newer] = [rulebookOf(allowances + bystander), rulebookOf((allowances + bystander).replace(from, to))];
  const found = affectedRules(older, newer, compare(older, newer));
  return found === "everything" ? found : [...found].sort();
}

test.each([
  { from: "6 %", to: "5 %", rules: ["household_allowance", "household_rate"], why: "whoever asks for a figure" },
  { from: "5000.00", to: "5000.01", rules: ["household_allowance", "salary"], why: "whoever looks a table up" },
  { from: "shall be 6 EUR", to: "shall be 7 EUR", rules: ["meal"], why: "a rule that nobody asks for" },
  { from: "fr Allocation de ménage", to: "fr Allocation", rules: [], why: "words reach nothing" },
  { from: "france or italy", to: "france or spain", rules: "everything", why: "who uses a choice is not known" },
])("$why", ({ from, to, rules }) => {
  expect(affected(from, to)).toEqual(rules);
});
