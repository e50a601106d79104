// Misspelt on purpose: cspell:ignore marired salry
import { describe, expect, test } from "vitest";
import type { Scenario } from "../../src/rulebook/rulebook.ts";
import { exact } from "../../src/values/exact.ts";
import { expectProblems, rulebookOf } from "./marked.ts";

const law = `
  choice countries
    fr Pays
    members france or italy
  subject child
    fr Enfant
  authority director
    fr Directeur
  fact country is one of countries over time
    fr Pays d'affectation
  fact nationalities is list of countries over time
    fr Nationalités
  fact salary is money per month
    fr Traitement
  fact children is list of child
    fr Enfants
  fact birth_date of child is date
    fr Date de naissance
  fact languages of child is list of countries
    fr Langues
  rule supplement of child
    fr Supplément
    gives money in EUR
    shall be 5 EUR
    except where born_late
      fr Né tard
      when birth_date is after 2020-01-01
      shall be zero
  rule bonus
    fr Prime
    gives money in EUR
    shall be 5 EUR
  decision extra
    fr Extra
    rests with director
    may be up to 10 EUR
  reading rounding
    fr Arrondi
    option upwards
      fr Supérieur
    option downwards
      fr Inférieur
    taken upwards
`;

function scenarioOf(lines: string): Scenario {
  const { scenarios } = rulebookOf(law, `\nscenario A case\n  fr Un cas\n${lines}\n`);
  const [scenario] = scenarios;
  if (!scenario) throw new Error("no scenario");
  return scenario;
}

const euros = (amount: bigint) => ({ kind: "money", currency: "EUR", amount: exact(amount) });
const country = (member: string) => ({ kind: "choice", choice: "countries", member });

describe("what a case tells", () => {
  test("dated values have both days included, and the last may be open", () => {
    const { given } = scenarioOf("given\ncountry is france from 2019-01-01 to 2021-12-31 and italy from 2022-01-01");
    expect(given.get("country")).toEqual({
      kind: "dated",
      spans: [
        { from: { year: 2019, month: 1, day: 1 }, to: { year: 2021, month: 12, day: 31 }, value: country("france") },
        { from: { year: 2022, month: 1, day: 1 }, value: country("italy") },
      ],
    });
  });

  test("several members told for the same time are one list", () => {
    const { given } = scenarioOf("given\nnationalities is france and italy");
    expect(given.get("nationalities")).toEqual({
      kind: "value",
      value: { kind: "list", items: [country("france"), country("italy")] },
    });
  });

  test("unknown, pending and none are not the same", () => {
    const { given } = scenarioOf(
      "given\nsalary is unknown\ncountry is pending\nchildren is none\nnationalities is none",
    );
    expect([...given]).toEqual([
      ["salary", { kind: "unknown" }],
      ["country", { kind: "pending" }],
      ["children", { kind: "records", records: [] }],
      ["nationalities", { kind: "value", value: { kind: "list", items: [] } }],
    ]);
  });

  test("records are rows, and a cell of a list may hold several", () => {
    const { given } = scenarioOf(
      "given\nchildren are\n| birth_date | languages |\n| 2010-05-01 | france or italy |\n| any | italy |",
    );
    const children = given.get("children");
    expect(children?.kind === "records" && children.records.map((record) => [...record])).toEqual([
      [
        ["child.birth_date", { kind: "value", value: { kind: "date", date: { year: 2010, month: 5, day: 1 } } }],
        ["child.languages", { kind: "value", value: { kind: "list", items: [country("france"), country("italy")] } }],
      ],
      [
        ["child.birth_date", { kind: "unknown" }],
        ["child.languages", { kind: "value", value: { kind: "list", items: [country("italy")] } }],
      ],
    ]);
  });

  test("a rule or a decision may be given like a fact", () => {
    const { given } = scenarioOf("given\nbonus is 7 EUR\nextra is zero");
    expect([...given]).toEqual([
      ["bonus", { kind: "value", value: euros(7n) }],
      ["extra", { kind: "value", value: euros(0n) }],
    ]);
  });

  test("another option of a reading is chosen by name", () => {
    expect([...scenarioOf("with reading rounding as downwards").readings]).toEqual([["rounding", "downwards"]]);
  });
});

describe("what a case expects", () => {
  test("records count from 1 as people count, from 0 as data does", () => {
    const { expect: expected } = scenarioOf("expect supplement of child 2 is zero\nbecause born_late and rounding");
    expect(expected).toMatchObject([
      {
        rule: "child.supplement",
        record: { subject: "child", index: 1 },
        outcome: { kind: "value", value: euros(0n) },
        because: ["born_late", "rounding"],
      },
    ]);
  });

  test("every kind of outcome", () => {
    const { expect: expected } = scenarioOf(
      [
        "expect bonus is no entitlement",
        "expect bonus is not applicable on 2020-01-01",
        "expect bonus is unknown needing salary and country",
        "expect extra awaits director up to 10 EUR",
        "expect bonus is unsettled",
      ].join("\n"),
    );
    expect(expected.map(({ outcome }) => outcome)).toEqual([
      { kind: "no-entitlement" },
      { kind: "not-applicable" },
      { kind: "unknown", needing: ["salary", "country"] },
      { kind: "awaits", authority: "director", upTo: euros(10n) },
      { kind: "unsettled" },
    ]);
    expect(expected[1]?.on).toEqual({ year: 2020, month: 1, day: 1 });
  });
});

test("what a scenario has wrong", () => {
  expectProblems(`
    subject child
      fr Enfant
    fact salary is money per month over time
      fr Traitement
    fact children is list of child
      fr Enfants
    rule supplement of child
      fr Supplément
      gives number
      shall be 1
    rule bonus
      fr Prime
      gives money
      shall be 5 EUR
    reading rounding
      fr Arrondi
      option upwards
        fr Supérieur
      taken upwards
    scenario A case
      fr Un cas
      on 2022-02-29
         ^^^^^^^^^^ impossible-date: The calendar has no 2022-02-29: write an existing day as year-month-day.
         fr: Le 2022-02-29 n'existe pas dans le calendrier : écrivez un jour existant, année-mois-jour.
      given
        salary is 5 EUR from 2020-01-01
                  ^^^^^ mixed-periods: This is money in EUR, and money per month is expected here. Say how one becomes the other, for instance "times 12 months" or "divided by 12".
        salry is 5 EUR per month
        ^^^^^ unknown-name: Nothing here is called "salry". Did you mean "salary"?
        children is 2
                    ^ records-are-rows: "children" is a list of records: write "children are", and below it a row for each, or "children is none".
      with reading rounding as sideways
                               ^^^^^^^^ unknown-name: Nothing here is called "sideways". Possible here: "upwards".
      expect supplement is 1
             ^^^^^^^^^^ unknown-name: Nothing here is called "supplement". It is worked out for each "child": write "supplement of child 1" for the first.
      expect bonus is zero
                      ^^^^ not-a-plain-value: Zero of what? Write the unit, for instance "0 EUR".
  `);
});
