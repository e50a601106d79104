import { describe, expect, test } from "vitest";
import { createDesk } from "../../editor/language/desk.ts";
import { leaveAndAllowance } from "../workspace/leave-and-allowance.ts";

function desk() {
  const opened = createDesk();
  opened.open([{ file: "leave.proviso", text: leaveAndAllowance }]);
  return opened;
}

const leave = { rule: "days_of_leave", facts: { hired_on: "2018-03-02" }, on: "2023-02-01", language: "en" } as const;
const salary = { amount: "1000", currency: "EUR" };
const allowance = { rule: "allowance", facts: { posted: true, salary }, on: "2022-12-30", language: "fr" } as const;

test("an answer is told in words alone, ready to be copied to the page", () => {
  const account = desk().answer("account", allowance);
  expect(account).toMatchObject({
    ok: true,
    words: "50 EUR par mois",
    on: "30 décembre 2022",
    since: "1er janvier 2020",
  });
  expect(structuredClone(account)).toEqual(account);
});

test("why not tells what would have had to be otherwise, and the day from which it is", () => {
  const told = desk().answer("whyNot", { ...leave, branch: "five_years_of_service" });
  if (!told.ok) throw new Error("refused");
  expect(told.accounts[0]?.sentence).toBe('Exception "Five years of service" does not hold');
  expect(told.accounts[0]?.otherwise[0]?.sentence).toContain("4 against 5");
  const time = desk().answer("when", { ...leave, branch: "five_years_of_service", until: "2024-02-01" });
  expect(time).toMatchObject({ ok: true, lastDay: "2023-03-02", decides: { on: "2 March 2023", words: "30" } });
});

describe("what if", () => {
  test("offers the facts that the answer looked at", () => {
    const facts = desk().answer("variableFacts", allowance);
    expect(facts.map(({ label, told }) => [label, told])).toEqual([
      ["Traitement", "1\u202f000 EUR par mois"],
      ["Affecté", "oui"],
    ]);
  });

  test("finds the threshold between ends that the page names, and where to draw it", () => {
    const to = { amount: "3000", currency: "EUR" };
    const varied = desk().answer("vary", {
      ...allowance,
      fact: { fact: "salary" },
      from: { amount: "0", currency: "EUR" },
      to,
    });
    if (!varied.ok) throw new Error("refused");
    const threshold = varied.points.find(({ piece }) => piece === 1);
    expect([threshold?.at, threshold?.words, threshold?.x, threshold?.y]).toEqual([
      "2\u202f000,01 EUR par mois",
      "100 EUR par mois",
      2000.01,
      100,
    ]);
  });

  test("says in a sentence what is wrong with an end", () => {
    const varied = desk().answer("vary", { ...allowance, fact: { fact: "salary" }, from: "much", to: "more" });
    expect(varied).toMatchObject({ ok: false });
  });
});

test("over time, every stretch has its days and its answer", () => {
  const told = desk().answer("overTime", { ...allowance, until: "2023-12-31" });
  if (!told.ok) throw new Error("refused");
  expect(told.stretches.map(({ from, until, words }) => [from, until, words])).toEqual([
    ["30 décembre 2022", "31 décembre 2022", "50 EUR par mois"],
    ["1er janvier 2023", "31 décembre 2023", "60 EUR par mois"],
  ]);
  expect([told.complete, told.lastTried]).toEqual([true, "31 décembre 2023"]);
});

test("two versions answer the same case, each by its own texts", () => {
  const older = [{ file: "leave.proviso", text: leaveAndAllowance.replace("6 %", "7 %") }];
  const told = desk().answer("bothVersions", { ...allowance, on: "2023-01-01", until: "2023-01-31", older });
  expect(told).toMatchObject({ ok: true, olderWords: "70 EUR par mois", newerWords: "60 EUR par mois" });
});

test("a letter is in the language wished for, whatever the language of the page", () => {
  const wishes = { kind: "attestation", language: "en", withReasons: false, dated: "2023-01-02" } as const;
  const told = desk().answer("letter", { ...allowance, wishes });
  expect(told).toMatchObject({ ok: true, letter: { dated: "2 January 2023", title: "Attestation" } });
});
