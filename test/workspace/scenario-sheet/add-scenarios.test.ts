import { expect, test } from "vitest";
import { scenarioPlaces } from "../../../src/language-service/scenario-places.ts";
import { readClipboardText } from "../../../src/language-service/tables/clipboard-text.ts";
import { openWorkspace } from "../../../src/workspace/open-workspace.ts";
import { rerunScenarios } from "../../../src/workspace/rerun/rerun-scenarios.ts";
import { addPasted, pastedCases } from "../../../src/workspace/scenario-sheet/add-pasted.ts";
import { type Added, addScenarios, type NewScenario } from "../../../src/workspace/scenario-sheet/add-scenarios.ts";
import { opened, rules, scenarios } from "./small-rulebook.ts";

const workspace = opened({ "rules.proviso": rules, "scenarios.proviso": scenarios });
const shelf = { file: "scenarios.proviso", language: "en" } as const;

const marriage: NewScenario = {
  title: { en: "On 1 500", fr: "Avec 1 500" },
  provisions: "Règlement 16/1.1",
  on: "2022-09-01",
  facts: { married: true, income: { amount: "1500", currency: "EUR" } },
  expect: [{ rule: "allowance" }],
  toConfirm: false,
};

/** How the scenarios of the added text come out; none with an error in it. */
function outcomes(added: Added): readonly (readonly [string, boolean])[] {
  if (!added.ok) return [];
  const others = workspace.sources.filter(({ file }) => file !== added.path);
  const again = openWorkspace([...others, { file: added.path, text: added.text }]);
  expect(again.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const { results } = rerunScenarios(again.rulebook, scenarioPlaces(again));
  return [...results.values()].map(({ scenario, passed }) => [scenario.title.fr, passed]);
}

test("a case is kept as a scenario that expects what the rules give", () => {
  const added = addScenarios(workspace, shelf, [marriage]);
  expect(outcomes(added)).toEqual([
    ["Un mariage", true],
    ["Avec 1 500", true],
  ]);
  expect(added.ok && added.text).toContain("  under Rule 16/1.1\n  on 2022-09-01\n");
  expect(added.ok && added.text).toContain("  expect allowance is 90 EUR per month\n");
});

test("what the article says is expected, though the rules give something else", () => {
  const added = addScenarios(workspace, shelf, [{ ...marriage, expect: [{ rule: "allowance", answer: "95,50" }] }]);
  expect(outcomes(added)).toEqual([
    ["Un mariage", true],
    ["Avec 1 500", false],
  ]);
});

test("a file that is not there yet is begun", () => {
  const added = addScenarios(workspace, { file: "new.proviso", language: "fr" }, [marriage]);
  expect(added.ok && added.text.split("\n")[0]).toBe("scénario Avec 1 500");
});

test("everything that stands in the way is told at once", () => {
  const wrong = {
    ...marriage,
    title: { en: "", fr: "" },
    provisions: "somewhere",
    on: "soon",
    facts: { maried: true },
  };
  const added = addScenarios(workspace, shelf, [wrong]);
  expect(added.ok ? [] : added.problems.map(({ en }) => en)).toEqual([
    "Give the scenario a title.",
    "Say on which day the case is judged.",
    expect.stringContaining('"somewhere" is not understood as a citation'),
    expect.stringContaining('no fact named "maried"'),
  ]);
});

test("a case to be confirmed says so", () => {
  const added = addScenarios(workspace, shelf, [{ ...marriage, toConfirm: true }]);
  expect(added.ok && added.text).toMatch(/\n {2}note To be confirmed: .*\n {2}on /);
});

const pasted = [
  "Scénario\tLe\tMarié\tRevenu\texpected allowance\tColour",
  "Petit revenu\t01/09/2022\toui\t1 000,50 €\t60,03\tred",
  "\t\t\t\t\t",
  "Sans attente\t15/09/2022\tyes\t2000\t\t",
  "Illisible\t15/09/2022\tpeut-être\t2000\t\t",
].join("\r\n");
const cells = { rows: readClipboardText(pasted), merged: 2 };

test("pasted cells are told as they are understood, cell by cell", () => {
  const preview = pastedCases(workspace, cells, { shelf, conventions: {}, on: "2022-09-01" });
  expect(preview.columns.map(({ means }) => means?.en)).toEqual([
    "Scenario",
    "On",
    "Married",
    "Income",
    "expected Allowance",
    undefined,
  ]);
  expect(preview).toMatchObject({ empty: 1, merged: 2, asks: [] });
  expect(preview.cases.map(({ row, problems }) => [row, problems.map(({ heading }) => heading)])).toEqual([
    [2, []],
    [4, []],
    [5, ["Marié"]],
  ]);
});

test("what can be read in two ways is asked about", () => {
  const rows = [
    ["On", "Income"],
    ["01/09/2022", "1,234"],
  ];
  const preview = pastedCases(workspace, { rows, merged: 0 }, { shelf, conventions: {}, on: "2022-09-01" });
  expect(preview.asks).toEqual(["dates", "decimal"]);
});

test("the cases that are understood whole become scenarios; one without an expectation expects what the rules give", () => {
  const added = addPasted(workspace, { cells, shelf, conventions: {}, on: "2022-09-01", rule: "allowance" });
  expect(outcomes(added)).toEqual([
    ["Un mariage", true],
    ["Petit revenu", true],
    ["Sans attente", true],
  ]);
  expect(added.ok && added.text).toMatch(/Sans attente\n {2}note To be confirmed: .*\n {2}on 2022-09-15\n/);
  expect(added.ok && added.text).toContain("    income is 1000.50 EUR per month\n");
});
