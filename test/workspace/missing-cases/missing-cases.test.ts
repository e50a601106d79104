import { expect, test } from "vitest";
import { provisionCoverage } from "../../../src/workspace/missing-cases/provision-coverage.ts";
import { partsOf, suggestions } from "../../../src/workspace/missing-cases/suggestions.ts";
import { tryRule } from "../../../src/workspace/missing-cases/tried-rule.ts";
import { opened, rules, scenarios } from "../scenario-sheet/small-rulebook.ts";

const workspace = opened({ "rules.proviso": rules, "scenarios.proviso": scenarios });
const { rulebook } = workspace;

function all(of = rulebook) {
  const tried = tryRule(of, "allowance");
  return Array.from({ length: partsOf(tried) }, (_, part) => suggestions(of, tried, part)).flat();
}

test("a condition that was never seen to fail gets a case in which it fails, one fact away from a scenario", () => {
  const found = all().map(({ change, why, result }) => [change.en, why.en, result.en]);
  expect(found).toContainEqual(["Married no instead of yes", "No scenario has “married” fail.", "no entitlement"]);
});

test("a threshold gets a case on each of its sides, a cent apart", () => {
  const found = all().map(({ scenario }) => scenario.facts);
  const income = (amount: string) => ({ married: true, income: { amount, currency: "EUR", per: "month" } });
  expect(found).toContainEqual(income("2000"));
  expect(found).toContainEqual(income("2000.01"));
});

test("what a scenario tries already is not suggested", () => {
  const more = `${scenarios}
scenario Exactly at the threshold
  on 2022-09-01
  given
    married is yes
    income is 2000 EUR per month
  expect allowance is 120 EUR per month
`;
  const found = all(opened({ "rules.proviso": rules, "scenarios.proviso": more }).rulebook);
  expect(JSON.stringify(found)).not.toContain('"amount":"2000"');
});

test("the first day of a text and the day before it are cases", () => {
  const later = rules.replace("  gives money", "  in force from 2020-07-01\n  gives money");
  const found = all(opened({ "rules.proviso": later, "scenarios.proviso": scenarios }).rulebook);
  expect(found.map(({ scenario }) => scenario.on)).toEqual(expect.arrayContaining(["2020-07-01", "2020-06-30"]));
});

test("a provision without a scenario is listed before the others", () => {
  const two = `${rules}
rule bonus
  fr Prime
  under Rule 16/9
  gives money in EUR per month
  shall be 6 % of income
`;
  const { rulebook } = opened({ "rules.proviso": two, "scenarios.proviso": scenarios });
  const rows = provisionCoverage(rulebook, "rules.proviso");
  expect(rows.map(({ provision, scenarios: count }) => [provision.en, count])).toEqual([
    ["Rule 16/9", 0],
    ["Rule 16/1.1", 1],
  ]);
});
