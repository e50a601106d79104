import { describe, expect, test } from "vitest";
import type { Fix } from "../../../grammar/diagnostic.ts";
import { scenarioPlaces } from "../../../src/language-service/scenario-places.ts";
import { readFolder } from "../../../src/node/read-folder.ts";
import { openWorkspace, type Workspace } from "../../../src/workspace/open-workspace.ts";
import { rerunScenarios } from "../../../src/workspace/rerun/rerun-scenarios.ts";
import { correctExpectation } from "../../../src/workspace/scenario-sheet/correct-expectation.ts";
import { scenarioSheet } from "../../../src/workspace/scenario-sheet/scenario-sheet.ts";
import { setCell } from "../../../src/workspace/scenario-sheet/set-cell.ts";
import type { Change, ScenarioSheet } from "../../../src/workspace/scenario-sheet/sheet.ts";
import { opened, rules, scenarios } from "./small-rulebook.ts";

const workspace = opened({ "rules.proviso": rules, "scenarios.proviso": scenarios });
const id = scenarioPlaces(workspace)[0]?.id ?? "";
const before = workspace.sources[1]?.text ?? "";

function applied(text: string, edits: Fix["edits"]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((rest, { span, text: put }) => rest.slice(0, span.start) + put + rest.slice(span.end), text);
}

/** The lines that a change takes away and those that it puts instead. */
function difference(change: Change) {
  if (!change.ok) return change.message.en;
  const [was, is] = [before.split("\n"), applied(before, change.edits).split("\n")];
  return { less: was.filter((line) => !is.includes(line)), more: is.filter((line) => !was.includes(line)) };
}

const results = (of: Workspace) => rerunScenarios(of.rulebook, scenarioPlaces(of)).results;

describe("typing over a cell changes the words that stand for it and nothing else", () => {
  test("the rules are understood", () => {
    expect(workspace.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each([
    {
      column: "fact:income",
      text: "1 234,50 €",
      more: "    income is 1234.50 EUR per month # as paid",
      why: "as spreadsheets write it",
    },
    { column: "fact:income", text: "unknown", more: "    income is unknown # as paid", why: "nothing is told" },
    { column: "fact:married", text: "Non", more: "    married is no", why: "in the other language" },
    { column: "title", text: "Another  title", more: "scenario Another title", why: "in one line" },
    { column: "day", text: "1 March 2023", more: "  on 2023-03-01", why: "a day in words" },
    {
      column: "answer:allowance",
      text: "no entitlement",
      more: "  expect allowance is no entitlement",
      why: "an outcome that is no value",
    },
    {
      column: "answer:allowance",
      text: "61",
      more: "  expect allowance is 61 EUR per month",
      why: "the unit is that of the rule",
    },
    {
      column: "answer:allowance",
      text: "is unknown needing income",
      more: "  expect allowance is unknown needing income",
      why: "as the text writes it",
    },
  ])("$column becomes $text ($why)", ({ column, text, more }) => {
    const found = difference(setCell(workspace, { id, column, text, language: "en" }));
    expect(found).toMatchObject({ more: [more], less: [expect.any(String)] });
  });

  test.each([
    { column: "fact:grade", text: "a2", more: "    grade is a2", why: "a fact not told before" },
    {
      column: "fact:notice",
      text: "2022-08-31",
      more: "    notice happens on 2022-08-31",
      why: "an event happens on a day",
    },
  ])("$column is told for the first time ($why)", ({ column, text, more }) => {
    const found = difference(setCell(workspace, { id, column, text, language: "en" }));
    expect(found).toEqual({ less: [], more: [more] });
  });

  test("a cell made empty takes its line away", () => {
    const found = difference(setCell(workspace, { id, column: "fact:married", text: " ", language: "en" }));
    expect(found).toEqual({ less: ["    married is yes"], more: [] });
  });

  test.each([
    { column: "fact:income", text: "many", says: '"many" is not understood' },
    { column: "fact:income", text: "12 USD", says: "not in EUR" },
    { column: "day", text: "soon", says: '"soon" is no day' },
    { column: "title", text: "", says: "A scenario has a title" },
  ])("$text is no $column and changes nothing", ({ column, text, says }) => {
    expect(difference(setCell(workspace, { id, column, text, language: "en" }))).toContain(says);
  });
});

test("a wrong expectation takes what the rules give, and keeps the reason", () => {
  const wrong = opened({ "rules.proviso": rules, "scenarios.proviso": scenarios.replace("60 EUR", "50 EUR") });
  const change = correctExpectation(wrong, results(wrong), {
    id,
    answer: 0,
    reason: "Read from an\nold scale #3",
    spoken: "en",
  });
  const text = wrong.sources[1]?.text ?? "";
  const after = applied(text, change.ok ? change.edits : []);
  expect(after).toContain("  expect allowance is 60 EUR per month\n    because married\n");
  expect(after).toContain('  note Expectation corrected, was "is 50 EUR per month');
  expect(after).toMatch(/Read from an old scale no\.3\n {2}on/);
  const again = openWorkspace([...wrong.sources.slice(0, 1), { file: "scenarios.proviso", text: after }]);
  expect([...results(again).values()].map(({ passed }) => passed)).toEqual([true]);
});

test("a reason must be given", () => {
  const change = correctExpectation(workspace, results(workspace), { id, answer: 0, reason: " ", spoken: "en" });
  expect(change.ok ? "" : change.message.en).toContain("Say why");
});

/** What differs between the words a cell stands for and those that typing its own words again puts there. */
function misread(real: Workspace, sheet: ScenarioSheet): readonly string[] {
  return sheet.rows.flatMap((row) => {
    const source = real.sources.find(({ file }) => file === row.span.file)?.text ?? "";
    return sheet.columns.flatMap(({ id: column, kind }, i) => {
      const text = row.cells[i]?.text;
      if (!text?.en || kind === "provisions") return [];
      return (["en", "fr"] as const).flatMap((language) => {
        const change = setCell(real, { id: row.id, column, text: text[language], language });
        return changedWords(source, change).map((words) => `${column} ${text[language]}: ${words}`);
      });
    });
  });
}

/** Numbers may be written with fewer digits, and a half as 0.5. */
function changedWords(source: string, change: Change): readonly string[] {
  if (!change.ok) return [change.message.en];
  const plain = (words: string) =>
    words
      .replace(/\b1\/2\b/, "0.5")
      .replace(/(\.\d*?)0+\b/g, "$1")
      .replace(/\.(?!\d)/g, "");
  return change.edits.flatMap(({ span, text }) => {
    const was = source.slice(span.start, span.end);
    return plain(was) === plain(text) ? [] : [`${was} became ${text}`];
  });
}

test("every cell of real scenarios says the same when it is typed again as the sheet offers it", {
  timeout: 120_000,
}, async () => {
  const { sources } = await readFolder("rules/oecd");
  const real = openWorkspace(
    sources.filter(({ file }) => /common|title-4|annex-|tables|household-allowance/.test(file)),
  );
  const sheet = scenarioSheet(real, results(real), {
    kind: "file",
    file: "rules/oecd/scenarios/household-allowance.proviso",
  });
  expect(sheet.rows.length).toBeGreaterThan(10);
  expect(misread(real, { ...sheet, rows: sheet.rows.slice(0, 12) })).toEqual([]);
});
