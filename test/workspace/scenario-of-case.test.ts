import { expect, test } from "vitest";
import { applied } from "../../src/language-service/applied.ts";
import type { GivenFact } from "../../src/rulebook/rulebook.ts";
import { runScenarios } from "../../src/scenario/index.ts";
import { integer } from "../../src/values/exact.ts";
import { numberValue, yesNoValue } from "../../src/values/value.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { scenarioAction, scenarioOfCase } from "../../src/workspace/scenario-of-case.ts";
import { date } from "../values/date.ts";

const rules = `fact married is yes or no
  fr Marié
subject child
  fr Enfant
fact children is list of child
  fr Enfants
fact age of child is count
  fr Âge

rule allowance
  fr Allocation
  under Rule 1/1
  gives money in EUR
  when married
  otherwise no entitlement
  shall be 10 EUR

rule supplement of child
  fr Supplément
  under Rule 1/2
  gives money in EUR
  when age is less than 18
  otherwise no entitlement
  shall be 5 EUR

scenario Single
  fr Célibataire
  on 2022-01-01
  given
    married is no
  expect allowance is no entitlement
`;
const workspace = openWorkspace([{ file: "pay.proviso", text: rules }]);

const age = (years: number): ReadonlyMap<string, GivenFact> =>
  new Map([["child.age", { kind: "value", value: numberValue(integer(years)) }]]);

const chosen = {
  on: date("2022-07-01"),
  facts: new Map<string, GivenFact>([
    ["married", { kind: "value", value: yesNoValue(true) }],
    ["children", { kind: "records", records: [age(17), age(18)] }],
  ]),
};

test("a rule's answer in the chosen case becomes a scenario below those that ask for it, and passes", () => {
  const action = scenarioAction(workspace, "allowance", chosen);
  expect(action?.title.fr).toBe("Garder le cas choisi comme scénario de « Allocation »");
  const text = applied(workspace.sources, action?.edits ?? [])[0]?.text ?? "";
  expect(text).toBe(`${rules}
scenario Allowance on 1 July 2022
  fr Allocation au 1er juillet 2022
  on 2022-07-01
  given
    married is yes
    children are
      | age |
      | 17  |
      | 18  |
  expect allowance is 10 EUR
`);
  const after = openWorkspace([{ file: "pay.proviso", text }]);
  expect(runScenarios(after.rulebook)).toMatchObject({ passed: 2, failed: 0 });
});

test("of a rule about records each is expected", () => {
  expect(scenarioOfCase(workspace.rulebook, "child.supplement", chosen, "fr")?.text).toContain(
    "  attendu supplément d'enfant 1 est 5 EUR\n  attendu supplément d'enfant 2 est aucun droit\n",
  );
});

test("of what nobody can expect there is none", () => {
  expect(scenarioOfCase(workspace.rulebook, "married", chosen, "en")).toBeUndefined();
  expect(scenarioAction(workspace, "nothing", chosen)).toBeUndefined();
});
