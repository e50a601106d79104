import { describe, expect, test } from "vitest";
import type { Language } from "../../grammar/source.ts";
import { readFacts } from "../../src/facts/read-facts.ts";
import { readFolder } from "../../src/node/index.ts";
import { caseValues } from "../../src/workspace/case-values.ts";
import { openWorkspace, type Workspace } from "../../src/workspace/open-workspace.ts";
import { date } from "../values/date.ts";

const rules = `fact married is yes or no
  fr Marié
fact salary is money in EUR per month
  fr Traitement
fact spouse_is_paid is yes or no
  fr Conjoint payé
subject child
  fr Enfant
fact children is list of child
  fr Enfants
fact age of child is count
  fr Âge

rule household_allowance
  fr Allocation de ménage
  gives money in EUR per month
  when married  # the register tells
  otherwise no entitlement
  in which part is 6 % of salary
  shall be part
  but not more than 100 EUR per month

  except where spouse_is_paid_too
    when spouse_is_paid
    shall be zero

rule child_supplement of child
  fr Supplément pour enfant
  gives money in EUR per month
  when age is less than 18
  otherwise no entitlement
  shall be 50 EUR per month

rule bonus
  fr Prime
  gives money in EUR
  in force from 2020-01-01 until 2020-12-31
  shall be 10 EUR

definition settled
  fr Établi
  means all of
  - married
  - not spouse_is_paid
  - salary is at least 1000 EUR per month
`;
const workspace = openWorkspace([{ file: "pay.proviso", text: rules }]);

/** The hints of a case: the words of each line that has some. */
function shown(json: unknown, { language = "en", on = "2022-07-01" }: { language?: Language; on?: string } = {}) {
  const facts = readFacts(workspace.rulebook, json);
  if (!facts.ok) throw new Error(facts.problems[0]?.message.en);
  return hintsIn(workspace, "pay.proviso", { facts: facts.facts, on: date(on) }, language);
}

function hintsIn(
  { sources, ...project }: Workspace,
  file: string,
  chosen: Parameters<typeof caseValues>[2],
  language: Language,
) {
  const text = sources.find((source) => source.file === file)?.text ?? "";
  const hints = caseValues({ sources, ...project }, file, chosen);
  return Object.fromEntries(
    hints.map(({ offset, text: words }) => [
      text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).trim(),
      words[language],
    ]),
  );
}

const monthly = (amount: string) => ({ amount, currency: "EUR", per: "month" });

describe("values stand at the end of lines", () => {
  test("of a person who is entitled", () => {
    const hints = shown({ married: true, salary: monthly("2517.14"), spouse_is_paid: false });
    expect(hints).toMatchObject({
      "fact married is yes or no": "yes",
      "rule household_allowance": "100 EUR per month",
      "when married  # the register tells": "met",
      "in which part is 6 % of salary": "151.0284 EUR per month",
      "shall be part": "151.0284 EUR per month",
      "but not more than 100 EUR per month": "100 EUR per month",
      "otherwise no entitlement": "not asked",
      "except where spouse_is_paid_too": "not met",
      "when spouse_is_paid": "not met",
      "shall be zero": "not asked",
      "definition settled": "yes",
      "- married": "met",
      "- not spouse_is_paid": "met",
      "- salary is at least 1000 EUR per month": "met",
    });
  });

  test("of a person who is not, in French", () => {
    expect(shown({ married: false }, { language: "fr" })).toMatchObject({
      "rule household_allowance": "aucun droit",
      "when married  # the register tells": "non rempli",
      "shall be part": "non examiné",
      "otherwise no entitlement": "aucun droit",
    });
  });

  test("of a person of whom too little is known: what is needed", () => {
    expect(shown({ married: true, spouse_is_paid: false })).toMatchObject({
      "rule household_allowance": "not known: needs Salary",
      "shall be part": "not known",
    });
  });

  test("of several records, one after the other; of none, nothing", () => {
    expect(shown({ children: [{ age: 17 }, { age: 18 }] })).toMatchObject({
      "rule child_supplement of child": "50 EUR per month · no entitlement",
      "when age is less than 18": "met · not met",
    });
    expect(shown({})).not.toHaveProperty("rule child_supplement of child");
  });

  test("on a day on which a rule is not in force", () => {
    expect(shown({})).toMatchObject({ "rule bonus": "not in force on this day" });
    expect(shown({}, { on: "2020-07-01" })).toMatchObject({ "rule bonus": "10 EUR", "shall be 10 EUR": "10 EUR" });
  });
});

test("who cannot wait gets what is there", () => {
  const facts = new Map();
  const left = [true, true, false];
  const hints = caseValues(workspace, "pay.proviso", { facts, on: date("2022-07-01") }, () => left.shift() ?? false);
  const lines = hints.map(({ offset }) => rules.slice(0, offset).split("\n").length);
  expect(lines.every((line) => line < rules.slice(0, rules.indexOf("rule bonus")).split("\n").length)).toBe(true);
});

test("every file of real rules takes a case of its own scenarios", async () => {
  const real = openWorkspace((await readFolder("rules/oecd")).sources);
  const scenario = real.rulebook.scenarios[0];
  if (!scenario?.on) throw new Error("There is a scenario.");
  const rule = real.rulebook.rules.get(scenario.expect[0]?.rule ?? "");
  const hints = caseValues(real, rule?.span.file ?? "", { facts: scenario.given, on: scenario.on });
  const text = real.sources.find(({ file }) => file === rule?.span.file)?.text ?? "";
  expect(hints.length).toBeGreaterThan(0);
  expect(hints.every(({ offset }) => /^\s*$/.test(text.slice(offset).split("\n")[0] ?? ""))).toBe(true);
});
