import { expect, test } from "vitest";
import { isJustified } from "../../src/scenario/coverage/justified.ts";
import { measureCoverage } from "../../src/scenario/coverage/measure-coverage.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";

/* Coverage: every condition is seen to hold and to fail, or somebody says why not. */

const rules = `
fact married is yes or no
fact children is count
fact rank is count

definition has_family
  under Rule 1/1
  means any of
    - married
    - children is at least 1

rule allowance
  under Rule 1/2
  gives money
  when has_family
  otherwise no entitlement
  shall be 100 EUR
  plus 10 EUR where not (rank)

rule unused
  under Rule 1/3
  gives money
  # never no: nobody has a rank below one
  when rank is at least 1
  otherwise no entitlement
  shall be 1 EUR
`.replace("not (rank)", "rank is more than 3");

function measured(...scenarios: readonly string[]) {
  const sources = [
    { file: "a.proviso", text: `${rules}${scenarios.map((lines, i) => `\nscenario Number ${i}\n${lines}`).join("")}` },
  ];
  const { rulebook } = openWorkspace(sources);
  const { coverage } = measureCoverage(rulebook);
  const text = (span: { start: number; end: number }) =>
    sources[0]?.text.slice(span.start, span.end).split("\n")[0]?.trim();
  return {
    rules: coverage.rules.missing,
    conditions: coverage.conditions.missing.map(({ span, never }) => [text(span), ...never]),
    justified: coverage.conditions.missing.filter((condition) =>
      isJustified({ ...condition, never: condition.never.filter((answer) => answer === "no") }, sources),
    ).length,
  };
}

const married = "  on 2022-01-01\n  given\n    married is yes\n    rank is 4\n  expect allowance is 110 EUR\n";
const alone =
  "  on 2022-01-01\n  given\n    married is no\n    children is 0\n    rank is 1\n  expect allowance is no entitlement\n";
const parent =
  "  on 2022-01-01\n  given\n    married is no\n    children is 1\n    rank is 1\n  expect allowance is 100 EUR\n";

test("without scenarios nothing is covered", () => {
  const { rules: missing, conditions } = measured();
  expect(missing).toEqual(["has_family", "allowance", "unused"]);
  expect(conditions).toHaveLength(5);
  expect(conditions.every(([, ...never]) => never.join() === "yes,no")).toBe(true);
});

test("a condition that another had settled is not seen", () => {
  expect(measured(married).conditions).toContainEqual(["- children is at least 1", "yes", "no"]);
});

test("each condition is seen with both answers once cases differ in it", () => {
  const { rules: missing, conditions } = measured(married, alone, parent);
  expect(missing).toEqual(["unused"]);
  expect(conditions).toEqual([["when rank is at least 1", "yes", "no"]]);
});

test("a comment beside a condition may say why an answer is never seen", () => {
  expect(measured(married, alone, parent).justified).toBe(1);
});
