import { describe, expect, test } from "vitest";
import type { People } from "../../../editor/questions/review.ts";
import { deskOver, FILE, older, rules } from "./texts.ts";

describe("what changed", () => {
  test("with the same text, nothing", () => {
    const found = deskOver(rules("6 %")).answer("compare", older(rules("6 %")));
    expect(found).toMatchObject({ declarations: [], checks: { opened: [], closed: [] }, amending: [] });
  });

  test("a rule that computes otherwise, with its old and new words in both languages", () => {
    const { declarations, amending } = deskOver(rules("5 %")).answer("compare", older(rules("6 %")));
    expect(declarations).toMatchObject([{ id: "rule allowance", label: { fr: "Allocation" } }]);
    for (const language of ["en", "fr"] as const) {
      const segments = declarations[0]?.lines[language].flatMap((line) => line.segments);
      expect(segments?.filter(({ kind }) => kind !== "same")).toEqual([
        { kind: "gone", text: "6 %" },
        { kind: "come", text: "5 %" },
      ]);
    }
    expect(amending[0]?.fr).toBe("À la règle 16/1 (Allocation), remplacer « 6 % » par « 5 % ».");
  });

  test("a cell of a table is certain to change the meaning; a line written otherwise is not", () => {
    const verdicts = (text: string) =>
      deskOver(text)
        .answer("compare", older(rules("6 %")))
        .declarations.map(({ verdict }) => verdict);
    expect(verdicts(rules("6 %", "150"))).toEqual(["meaning"]);
    expect(verdicts(rules("6 %").replace("6 % of salary", "salary times 6 %"))).toEqual(["form"]);
    expect(verdicts(rules("6 %").replace("fr Allocation", "fr Indemnité"))).toEqual(["wording"]);
  });

  test("the fingerprint of the meaning outlives other words, that of the content does not", () => {
    const prints = (text: string) => deskOver(text).answer("fingerprints", {});
    const [same, worded, changed] = [
      rules("6 %"),
      rules("6 %").replace("fr Allocation", "fr Indemnité"),
      rules("5 %"),
    ].map(prints);
    expect([worded?.meaning === same?.meaning, worded?.content === same?.content]).toEqual([true, false]);
    expect(changed?.meaning === same?.meaning).toBe(false);
  });

  test("a check that the change opens is told, and as a gap where people are left out", () => {
    const gap = rules("6 %").replace("  other keys give no entitlement\n", "").replace("is number", "is one of grades");
    const before = `choice grades\n  members one or two\n\n${gap.replace("| 1  ", "| one").replace("| 2  ", "| two").replace("grade is 1", "grade is one")}`;
    const now = before.replace(/\n {2}\| two .*\n/, "\n");
    const { checks } = deskOver(now).answer("compare", older(before));
    expect(checks.opened.map(({ isGap }) => isGap)).toContain(true);
    expect(checks.closed).toEqual([]);
  });
});

/** Everybody tried, however many questions that takes. */
function everybody(
  text: string,
  ownCases: Parameters<typeof ask>[2] = [],
): { readonly people: People; readonly desk: ReturnType<typeof deskOver> } {
  const desk = deskOver(text);
  return { desk, people: ask(desk, rules("6 %"), ownCases) };
}

function ask(
  desk: ReturnType<typeof deskOver>,
  before: string,
  ownCases: readonly {
    readonly id: string;
    readonly name: { readonly en: string; readonly fr: string };
    readonly facts: Record<string, never> | { readonly salary: { readonly amount: string; readonly currency: string } };
    readonly on: string;
  }[],
): People {
  let people = desk.answer("tryPeople", { ...older(before), ownCases });
  while (people.tried < (people.total ?? 0)) people = desk.answer("tryMore", { inquiry: people.inquiry }) ?? people;
  return people;
}

describe("who comes out otherwise", () => {
  // 6 % of 1 000 is 60, 5 % is 50: ten less. 6 % of 4 000 is 240, 5 % is 200: forty less.
  const own = {
    id: "own:1",
    name: { en: "B3 in Paris", fr: "B3 à Paris" },
    facts: { salary: { amount: "4000", currency: "EUR" } },
    on: "2022-09-01",
  };

  test("the people of the scenarios that the change can reach, and own cases", () => {
    const { people } = everybody(rules("5 %"), [own]);
    expect(people).toMatchObject({ tried: 2, changed: 2 });
    expect(people.effects).toMatchObject([
      {
        rule: "allowance",
        asked: 2,
        changed: 2,
        totals: [{ en: "\u221250 EUR per month", fr: "\u221250 EUR par mois" }],
      },
    ]);
    expect(people.effects[0]?.largest.map(({ name, change }) => [name.en, change?.en])).toEqual([
      ["B3 in Paris", "\u221240 EUR per month"],
      ["A round salary", "\u221210 EUR per month"],
    ]);
    expect(people.scenarios).toMatchObject([{ title: { en: "A round salary" }, from: { fr: "60 EUR par mois" } }]);
  });

  test("each changed declaration has its example, with both explanations", () => {
    const { desk, people } = everybody(rules("5 %"));
    expect(people.examples).toEqual({ "rule allowance": { rule: "allowance", at: "example" } });
    const place = { inquiry: people.inquiry, rule: "allowance", at: "example", language: "fr" } as const;
    const both = desk.answer("explainBoth", place);
    expect([both.from?.sentence, both.to?.sentence]).toEqual([
      expect.stringContaining("60 EUR par mois"),
      expect.stringContaining("50 EUR par mois"),
    ]);
  });

  test("a person kept as a scenario passes under the new rules", () => {
    const { desk, people } = everybody(rules("5 %"), [own]);
    const kept = desk.answer("scenarioOf", { inquiry: people.inquiry, rule: "allowance", at: 0 });
    expect(kept).toMatchObject({ file: FILE, leftOut: [] });
    desk.change({ file: FILE, text: `${rules("5 %")}\n${kept?.text}` });
    expect(desk.scenarios().find(({ title }) => title.en.startsWith("B3 in Paris"))).toMatchObject({ passed: true });
  });

  test("two scenarios of one title are two people", () => {
    const twin =
      "\nscenario A round salary\n  under Rule 16/1\n  on 2022-09-01\n  given\n    salary is 2000 EUR per month\n";
    const { people } = everybody(`${rules("5 %")}${twin}  expect allowance is 100 EUR per month\n`);
    expect(people).toMatchObject({ tried: 2, total: 2, changed: 2 });
  });

  test("nobody where only the writing differs", () => {
    const { people } = everybody(rules("6 %").replace("6 % of salary", "salary times 6 %"));
    expect(people).toMatchObject({ tried: 1, changed: 0, examples: {} });
  });
});

describe("the people of a file", () => {
  test("are tried as they are read, and wrong rows are told", () => {
    const desk = deskOver(rules("5 %"));
    const about = { ...older(rules("6 %")), rule: "allowance", on: "2022-09-01", format: "csv" } as const;
    const { inquiry } = desk.answer("tryFile", about);
    const first = desk.answer("tryRows", { inquiry, text: "name,salary\nA,1000 EUR\nB,20", isLast: false });
    expect(first).toMatchObject({ tried: 1, changed: 1 });
    const all = desk.answer("tryRows", { inquiry, text: "00 EUR\nC,much\n", isLast: true });
    expect(all).toMatchObject({ tried: 2, changed: 2, wrongCount: 1, wrong: [{ line: 4 }] });
    expect(all?.effects[0]?.totals).toEqual([{ en: "\u221230 EUR per month", fr: "\u221230 EUR par mois" }]);
  });
});
