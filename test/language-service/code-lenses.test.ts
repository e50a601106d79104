import { expect, test } from "vitest";
import { codeLenses } from "../../src/language-service/code-lenses.ts";
import { readFolder } from "../../src/node/index.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { pay, projectOf } from "./project.ts";

test("a rule tells its scenarios, its uses and its provision", () => {
  const scenarios = `scenario One
  on 2022-07-01
  expect household_allowance is unknown
  expect household_allowance is unknown on 2022-08-01

scenario Two
  on 2022-07-01
  expect household_allowance is unknown
`;
  const project = projectOf({ "pay.proviso": pay, "cases.proviso": scenarios });
  const told = codeLenses(project, "pay.proviso").map(({ key, scenarios: asking, uses, citation }) => {
    return { key, asking: asking.length, uses, fr: citation.fr };
  });
  expect(told).toEqual([
    { key: "household_rate", asking: 0, uses: 1, fr: "Règlement 16/1.1" },
    { key: "household_allowance", asking: 2, uses: 3, fr: "Règlement 16/1 à 16/1.3" },
  ]);
});

test("in real rules the scenarios of all lenses are all there are", async () => {
  const workspace = openWorkspace((await readFolder("rules/oecd")).sources);
  const asking = workspace.sources.flatMap(({ file }) => codeLenses(workspace, file)).flatMap((lens) => lens.scenarios);
  const { rules, decisions } = workspace.rulebook;
  const wanted = workspace.rulebook.scenarios.filter(({ expect: expected }) =>
    expected.some(({ rule }) => rules.has(rule) || decisions.has(rule)),
  );
  // Stages of procedures are rules of their own and stand in the procedure's file.
  expect(new Set(asking).size).toBe(wanted.length);
});
