import { describe, expect, test } from "vitest";
import type { Fix } from "../../../grammar/diagnostic.ts";
import { scenarioPlaces } from "../../../src/language-service/scenario-places.ts";
import { readFolder } from "../../../src/node/read-folder.ts";
import { openWorkspace, type Workspace } from "../../../src/workspace/open-workspace.ts";
import { rerunScenarios } from "../../../src/workspace/rerun/rerun-scenarios.ts";
import { correctExpectation } from "../../../src/workspace/scenario-sheet/correct-expectation.ts";
import { scenarioSheet } from "../../../src/workspace/scenario-sheet/scenario-sheet.ts";
import { setCell } from "../../../src/workspace/scenario-sheet/set-cell.ts";
import type { Change } from "../../../src/workspace/scenario-sheet/sheet.ts";

const rules = `
choice grades
  members a1 or a2

fact married is yes or no
  fr Marié

fact income is money in EUR per month
  fr Revenu

fact grade is one of grades
  fr Grade

fact born_on is date
  fr Né le

event notice
  fr Préavis

rule allowance
  fr Allocation
  under Rule 16/1.1
  gives money in EUR per month
  when married
  otherwise no entitlement
  shall be 6 % of income
`;

const scenarios = `
scenario A marriage
  fr Un mariage
  under Rule 16/1.1
  on 2022-09-01
  given
    married is yes
    income is 1000 EUR per month # as paid
  expect allowance is 60 EUR per month
    because married
`;

function opened(texts: Readonly<Record<string, string>>): Workspace {
  return openWorkspace(Object.entries(texts).map(([file, text]) => ({ file, text: text.trimStart() })));
}

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

test("every cell of real scenarios says the same when it is typed again as the sheet offers it", {
  timeout: 120_000,
}, async () => {
  const { sources } = await readFolder("rules/oecd");
  const real = openWorkspace(sources);
  const all = results(real);
  const misread: string[] = [];
  for (const file of ["household-allowance", "tribunal-votes", "retirement-pension"]) {
    const sheet = scenarioSheet(real, all, { kind: "file", file: `rules/oecd/scenarios/${file}.proviso` });
    expect(sheet.rows.length).toBeGreaterThan(5);
    for (const row of sheet.rows) {
      row.cells.forEach(({ text }, i) => {
        const column = sheet.columns[i]?.id ?? "";
        if (!text?.en || column === "provisions") return;
        for (const language of ["en", "fr"] as const) {
          const change = setCell(real, { id: row.id, column, text: text[language], language });
          const source = real.sources.find((one) => one.file === row.span.file)?.text ?? "";
          const plain = (words: string) =>
            words
              .replace(/\b1\/2\b/, "0.5")
              .replace(/(\d)\.0+\b/g, "$1")
              .replace(/(\.\d*?)0+\b/g, "$1");
          if (!change.ok) misread.push(`${column} ${text[language]}: ${change.message.en}`);
          else if (
            change.edits.some(({ span, text: put }) => plain(source.slice(span.start, span.end)) !== plain(put))
          ) {
            misread.push(
              `${column} ${text[language]}: ${change.edits.map((one) => source.slice(one.span.start, one.span.end) + " -> " + one.text)}`,
            );
          }
        }
      });
    }
  }
  expect(misread).toEqual([]);
});
