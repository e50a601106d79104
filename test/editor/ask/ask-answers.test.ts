import { describe, expect, test } from "vitest";
import { createDesk } from "../../../editor/language/desk.ts";
import { withScenario } from "../../../editor/rooms/ask/with-scenario.ts";

const RULES = "rules/pay.proviso";
const SCENARIOS = "rules/scenarios/pay.proviso";

const rules = `chapter Allowances
  fr Allocations

subject child
  fr Enfant

fact children is list of child
  fr Enfants

fact birth_date of child is date
  fr Date de naissance

fact married is yes or no over time
  fr Marié
  question Is the official married?
  translated L'agent est-il marié ?

fact salary is money in EUR per month
  fr Traitement

fact asked_sum is money in EUR
  fr Somme demandée

authority head
  fr Chef

decision waiver
  fr Dispense
  under Rule 5
  rests with head
  may be from 0 EUR to asked_sum

rule full_allowance
  fr Allocation pleine
  under Rule 16/1
  gives money in EUR per month
  shall be 6 % of salary

rule allowance
  fr Allocation
  under Rule 16/2
  gives money in EUR per month
  when married
  otherwise no entitlement
  shall be full_allowance

rule supplement of child
  fr Supplément
  under Rule 16/3
  gives money in EUR per month
  when birth_date is after 2004-01-01
  otherwise no entitlement
  shall be 50 EUR per month

rule help
  fr Aide
  under Rule 17
  gives money in EUR
  shall be waiver
`;

const scenarios = `chapter Allowances, cases
  fr Allocations, cas

scenario Married
  fr Marié
  under Rule 16/2
  on 2022-09-01
  given
    married is yes
    salary is 1000 EUR per month
  expect allowance is 60 EUR per month
`;

function deskOver(added = scenarios) {
  const desk = createDesk();
  desk.open([
    { file: RULES, text: rules },
    { file: SCENARIOS, text: added },
  ]);
  return desk;
}

function standingOf(rule: string, facts: Parameters<typeof ask>[1]) {
  const standing = ask(rule, facts);
  if (!standing.ok) throw new Error(standing.problems.map(({ words }) => words).join(" "));
  return standing;
}

function ask(rule: string, facts: Readonly<Record<string, string | boolean | readonly object[] | object>>) {
  return deskOver().answer("standing", { rule, facts: facts as never, on: "2022-09-01", language: "en" });
}

describe("what can be asked", () => {
  const askable = deskOver().answer("askable", {});

  test("a rule that another of its chapter uses is a part of that", () => {
    const parts = Object.fromEntries(askable.map(({ rule, isPart }) => [rule, isPart]));
    expect(parts).toMatchObject({ allowance: false, full_allowance: true });
  });

  test("each is told by name, provision and chapter in both languages", () => {
    expect(askable.find(({ rule }) => rule === "allowance")).toMatchObject({
      label: { en: "Allowance", fr: "Allocation" },
      provisions: { en: "Rule 16/2", fr: "Règlement 16/2" },
      chapter: { en: "Allowances", fr: "Allocations" },
      scenarios: 1,
    });
  });
});

describe("where a questionnaire stands", () => {
  test("what is needed is asked because of the rule that looks at it", () => {
    expect(standingOf("allowance", {}).needs).toEqual([
      { fact: "married", by: [{ label: "Allowance", provisions: ["Rule 16/2"] }] },
      { fact: "salary", by: [{ label: "Full allowance", provisions: ["Rule 16/1"] }] },
    ]);
  });

  test("what can change nothing any more is not needed, and what was told in vain is said to be idle", () => {
    const { needs, results, told } = standingOf("allowance", {
      married: false,
      salary: { amount: "1000", currency: "EUR" },
    });
    expect(needs).toEqual([]);
    expect(results[0]?.status).toBe("no-entitlement");
    expect(told).toEqual([
      { fact: "married", words: "no", isUsed: true },
      { fact: "salary", words: expect.stringMatching(/^1\s000 EUR per month$/), isUsed: false },
    ]);
  });

  test("a history and what is not settled are told in words", () => {
    const { told } = standingOf("allowance", {
      married: [{ from: "2020-01-01", until: "2022-12-31", value: true }],
      salary: { pending: true },
    });
    expect(told.map(({ words }) => words)).toEqual([
      "yes from 1 January 2020 until 31 December 2022",
      "asked, not yet settled",
    ]);
  });

  test("of a rule about each child it is first needed whether there are any", () => {
    expect(standingOf("child.supplement", {}).needs.map(({ fact }) => fact)).toEqual(["children"]);
    expect(standingOf("child.supplement", { children: [] })).toMatchObject({ results: [], needs: [] });
    const two = standingOf("child.supplement", { children: [{ birth_date: "2010-05-01" }, {}] });
    expect(two.results.map(({ record, status }) => [record, status])).toEqual([
      ["Child 1", "value"],
      ["Child 2", "unknown"],
    ]);
    expect(two.needs.map(({ fact }) => fact)).toEqual(["children[1].birth_date"]);
  });

  test("a decision that is awaited is told with its authority, and may be given", () => {
    const open = standingOf("help", { asked_sum: { amount: "300", currency: "EUR" } });
    expect(open.awaiting).toEqual([{ decision: "waiver", label: "Waiver", authority: "Head", provisions: ["Rule 5"] }]);
    const given = standingOf("help", {
      asked_sum: { amount: "300", currency: "EUR" },
      waiver: { amount: "200", currency: "EUR" },
    });
    expect(given.results[0]?.words).toBe("200 EUR");
    expect(given.awaiting).toEqual([]);
  });

  test("facts that do not fit come back as sentences with their place, in the words of the form", () => {
    const period = { from: "2020-01-01", until: "2019-01-01", value: true };
    expect(ask("allowance", { married: [period] })).toEqual({
      ok: false,
      problems: [{ path: ["married", 0], words: "“Married”: a period ends before it begins; exchange the dates." }],
    });
  });

  test("a rule that is gone has no problems to tell and no standing", () => {
    expect(ask("nothing", {}).ok).toBe(false);
  });
});

describe("a case saved as a scenario", () => {
  test("goes to the file that holds scenarios of the rule", () => {
    expect(deskOver().answer("scenarioFiles", { rule: "allowance" })).toEqual([SCENARIOS]);
  });

  test("passes where it stands, and says the case and its answer", () => {
    const facts = { married: true, salary: { amount: "2517.14", currency: "EUR" } };
    const written = deskOver().answer("scenarioWritten", {
      rule: "allowance",
      facts,
      on: "2022-09-01",
      title: "Asked on the telephone",
      file: SCENARIOS,
      language: "en",
    });
    if (!written.ok) throw new Error("It could not be written.");
    expect(written.leftOut).toEqual([]);
    const after = deskOver(withScenario(scenarios, written.text)).scenarios();
    expect(after.map(({ title, passed }) => [title.en, passed])).toEqual([
      ["Married", true],
      ["Asked on the telephone", true],
    ]);
    // 6 % of 2517.14 by hand.
    expect(written.text).toContain("151.0284 EUR per month");
  });
});
