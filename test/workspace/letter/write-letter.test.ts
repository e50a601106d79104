import { describe, expect, test } from "vitest";
import type { Letter } from "../../../src/workspace/letter/letter.ts";
import { type LetterWishes, writeLetter } from "../../../src/workspace/letter/write-letter.ts";
import { rulebook } from "../leave-and-allowance.ts";

const facts = { posted: true, salary: { amount: "1234.50", currency: "EUR" } };

function letter(wishes: Partial<LetterWishes>, told: Readonly<Record<string, unknown>> = facts): Letter {
  const request = { rule: "allowance", facts: told, on: "2022-09-01" };
  const all = { kind: "letter", language: "en", withReasons: true, dated: "2022-07-22", ...wishes } as const;
  const written = writeLetter(rulebook, request, all);
  if (!written.ok) throw new Error(written.problems[0]?.message.en);
  return written.letter;
}

describe("to somebody who is entitled", () => {
  // 5 % of 1 234.50 EUR is 61.725 EUR, which is not rounded by any line.
  test("the amount stands in figures; in words only where words say the whole", () => {
    expect(letter({}).decision).toBe("Allowance: 61.725 EUR per month");
    const salary = { amount: "1234.60", currency: "EUR" };
    expect(letter({}, { posted: true, salary }).decision).toBe(
      "Allowance: 61.73 EUR per month (sixty-one euros and seventy-three cents per month)",
    );
  });

  test("French has its commas, its days and its numbers, whatever the rulebook is written in", () => {
    const salary = { amount: "1234.60", currency: "EUR" };
    const french = letter({ language: "fr" }, { posted: true, salary });
    expect(french.decision).toBe(
      "Allocation : 61,73 EUR par mois (soixante et un euros et soixante-treize centimes par mois)",
    );
    expect([french.dated, french.lead]).toEqual([
      "22 juillet 2022",
      "Selon les textes en vigueur au 1er septembre 2022, votre situation donne le résultat suivant :",
    ]);
  });

  test("reasons are numbered paragraphs with their citations, and left out where they are not wished for", () => {
    expect(letter({}).reasons).toEqual([
      { sentence: "Condition met: posted.", provisions: ["Rule 2/2"] },
      { sentence: "It is rate times salary: 61.725 EUR per month.", provisions: ["Rule 2/2"] },
    ]);
    expect(letter({ withReasons: false }).reasons).toEqual([]);
  });

  test("an attestation has a title and speaks of the person named above", () => {
    const { title, lead } = letter({ kind: "attestation" });
    expect(title).toBe("Attestation");
    expect(lead).toContain("the person named above");
  });

  test("says how it can be computed again", () => {
    expect(letter({}).receipt).toContain(rulebook.hash);
  });
});

test("to somebody who is not entitled, the condition that failed is a reason", () => {
  const { standing, decision, reasons } = letter({}, { posted: false });
  expect([standing, decision]).toEqual(["not-entitled", "Allowance"]);
  expect(reasons[0]).toEqual({ sentence: "Condition not met: posted.", provisions: ["Rule 2/2"] });
});

test("what cannot be decided yet says what is needed", () => {
  const { standing, needed, reasons } = letter({}, { posted: true });
  expect([standing, needed, reasons]).toEqual(["open", ["Salary."], []]);
});
