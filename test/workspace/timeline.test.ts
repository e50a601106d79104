import { expect, test } from "vitest";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { timeline } from "../../src/workspace/timeline.ts";

const FILE = "ceilings.proviso";

const text = `figure ceiling
  fr Plafond
  under Rule 1/1
  gives money in EUR
  shall be 100 EUR in force from 2020-01-01 until 2021-12-31
  shall be 110 EUR in force from 2022-01-01

figure rate
  fr Taux
  under Rule 1/2
  gives percentage
  shall be 6 % in force from 2021-07-01
`;

test("a period goes from a day on which something begins or ends to the eve of the next", () => {
  const { rulebook, diagnostics } = openWorkspace([{ file: FILE, text }]);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(timeline(rulebook, FILE).map(({ from, until }) => [from, until])).toEqual([
    [undefined, "2019-12-31"],
    ["2020-01-01", "2021-06-30"],
    ["2021-07-01", "2021-12-31"],
    ["2022-01-01", undefined],
  ]);
});

test("a file in which nothing ever changes has one period", () => {
  const { rulebook } = openWorkspace([{ file: FILE, text: "fact married is yes or no\n  fr Marié\n" }]);
  expect(timeline(rulebook, FILE).map(({ words }) => words.en)).toEqual(["at all times"]);
});
