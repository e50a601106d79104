import { describe, expect, test } from "vitest";
import { parse } from "../../grammar/parse.ts";
import { print } from "../../grammar/print.ts";
import type { Language } from "../../grammar/source.ts";
import { resolve } from "../../src/rulebook/resolve.ts";
import type { Expectation, GivenFact, Scenario } from "../../src/rulebook/rulebook.ts";
import { runScenario } from "../../src/scenario/index.ts";
import { exact, integer } from "../../src/values/exact.ts";
import { listValue, moneyValue, numberValue } from "../../src/values/value.ts";
import { openWorkspace, type Workspace } from "../../src/workspace/open-workspace.ts";
import { scenarioText } from "../../src/workspace/scenario-text.ts";
import { date } from "../values/date.ts";
import { everyRulebook, told } from "./every-scenario.ts";

const pay = openWorkspace([
  {
    file: "pay.proviso",
    text: `
choice grades
  fr Grades
  members A1 or A2

subject child
  fr Enfant
fact age of child is count
  fr Âge
fact children is list of child
  fr Enfants
fact married is yes or no
  fr Marié
fact grade is one of grades over time
  fr Grade
fact salary is money in EUR per month
  fr Traitement

reading rounding
  fr Arrondi
  question Round when?
  option per_month
    fr Par mois
  option per_year
    fr Par an
  taken per_month

rule household_allowance
  fr Allocation de ménage
  under Rule 16/1.1
  gives money in EUR per month
  when married
  otherwise no entitlement
  relies on rounding as per_month
  shall be 6 % of salary
`,
  },
]);

const eur = (amount: ReturnType<typeof exact>) => moneyValue(amount, "EUR", "month");
const value = (amount: GivenFact & { kind: "value" }) => amount;

const draft = {
  title: { en: "A married official", fr: "Un agent marié" },
  on: date("2022-07-01"),
  given: new Map<string, GivenFact>([
    ["married", { kind: "value", value: { kind: "yes-no", yes: true } }],
    ["salary", { kind: "value", value: eur(exact(251_714n, 100n)) }],
    [
      "children",
      {
        kind: "records",
        records: [new Map([["child.age", value({ kind: "value", value: numberValue(integer(7)) })]]), new Map()],
      },
    ],
  ]),
  readings: new Map([["rounding", "per_year"]]),
  expect: [
    { rule: "household_allowance", outcome: { kind: "value", value: eur(exact(1_510_284n, 10_000n)) }, because: [] },
  ] as const,
};

test("a case with its expected answer, in English", () => {
  expect(scenarioText(pay.rulebook, draft, "en")).toEqual({
    text: `scenario A married official
  fr Un agent marié
  on 2022-07-01
  given
    married is yes
    salary is 2517.14 EUR per month
    children are
      | age |
      | 7   |
      | any |
  with reading rounding as per_year
  expect household_allowance is 151.0284 EUR per month
`,
    leftOut: [],
  });
});

test("the same in French", () => {
  expect(scenarioText(pay.rulebook, draft, "fr").text).toBe(`scénario Un agent marié
  en A married official
  le 2022-07-01
  étant donné
    marié est oui
    traitement est 2517,14 EUR par mois
    enfants sont
      | âge  |
      | 7    |
      | tout |
  avec la lecture arrondi comme par_an
  attendu allocation_de_ménage est 151,0284 EUR par mois
`);
});

describe("what a scenario cannot say is told", () => {
  const withGiven = (key: string, given: GivenFact) =>
    scenarioText(pay.rulebook, { ...draft, given: new Map([[key, given]]), expect: [] }, "en").leftOut;

  test("an amount that has no decimal notation", () => {
    expect(withGiven("salary", { kind: "value", value: eur(exact(1n, 3n)) })).toEqual([
      {
        en: '"Salary" has a value that a scenario cannot be given; it is left out.',
        fr: "« Traitement » a une valeur qu'un scénario ne peut pas recevoir ; elle est omise.",
      },
    ]);
  });

  test("an amount below zero", () => {
    expect(withGiven("salary", { kind: "value", value: eur(integer(-1)) })).toHaveLength(1);
  });

  test("what a record does not know yet", () => {
    const records = [new Map<string, GivenFact>([["child.age", { kind: "pending" }]])];
    expect(withGiven("children", { kind: "records", records })[0]?.en).toBe(
      '"Age" of a record has a value that no cell can hold; it is left unknown.',
    );
  });

  test("an empty list that ends one day", () => {
    const spans = [{ to: date("2022-01-01"), value: listValue([]) }];
    expect(withGiven("grade", { kind: "dated", spans })).toHaveLength(1);
  });
});

test("a title is one line, and there always is one", () => {
  const title = { en: "Two\n  lines", fr: " " };
  expect(
    scenarioText(pay.rulebook, { ...draft, title }, "en")
      .text.split("\n")
      .slice(0, 2),
  ).toEqual(["scenario Two lines", "  fr Un cas"]);
});

describe.each(["en", "fr"] as const)("every scenario of the rules, written in %s", (language) => {
  test("is as the formatter prints it, and read again it is the same and passes", async () => {
    for (const { workspace } of await everyRulebook()) {
      const { rulebook } = workspace;
      const written = rulebook.scenarios.map((scenario) => scenarioText(rulebook, scenario, language));
      expect(written.flatMap(({ leftOut }) => leftOut)).toEqual([]);
      const text = written.map((one) => one.text).join("\n");
      const again = readAgain(workspace, text, language);
      expect(again.printed).toBe(text);
      expect(again.scenarios.map(essence)).toEqual(rulebook.scenarios.map(essence));
      const failed = again.scenarios.filter((scenario) => !runScenario(again.rulebook, scenario).passed);
      expect(failed.map(({ title }) => title.en)).toEqual([]);
    }
  });
});

/** The scenarios of a text, read with the rules of a workspace. */
function readAgain({ documents }: Workspace, text: string, language: Language) {
  const file = `again.${language}.proviso`;
  const parsed = parse({ file, text });
  expect(parsed.diagnostics).toEqual([]);
  const { value: rulebook, diagnostics } = resolve([...documents, parsed.value]);
  expect(diagnostics.filter(({ span }) => span.file === file)).toEqual([]);
  const scenarios = rulebook.scenarios.filter(({ span }) => span.file === file);
  return { printed: print(parsed.value), rulebook, scenarios };
}

/** What a scenario says, wherever it stands; a fact that is unknown says nothing. */
function essence({ title, provisions, on, knownOn, given, readings, expect: expected }: Scenario) {
  const answers = expected.map(({ span: _, ...answer }: Expectation) => answer);
  return { title, provisions, on, knownOn, given: told(given), readings, expect: answers };
}
