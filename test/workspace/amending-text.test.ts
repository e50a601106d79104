import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { amendingText } from "../../src/workspace/amending-text.ts";
import { allowances } from "../compare/allowances.ts";
import { rulebookOf } from "../compare/compared.ts";

function amendments(older: string, newer: string) {
  const [before, now] = [rulebookOf(older), rulebookOf(newer)];
  return amendingText(before, now, compare(before, now));
}

/** The instructions that make the newer text of the allowances, one change at a time. */
function amending(words: string, instead: string) {
  return amendments(allowances, allowances.replace(words, instead));
}

describe("one instruction for each change in meaning, in both languages", () => {
  test("a rate is replaced, with the day from which it counts", () => {
    expect(amending("6 %", "5 %")).toEqual([
      {
        en: "In Rule 16/1.1 (Household rate), replace “6 %” by “5 %”, with effect from 1 January 2008.",
        fr: "À la règle 16/1.1 (Household rate), remplacer « 6 % » par « 5 % », avec effet au 1er janvier 2008.",
      },
    ]);
  });

  test("a cell of a table is found by the keys of its row", () => {
    const [instruction] = amending("3000.00", "3100.00");
    expect(instruction?.en).toContain(
      "In Rule 15/1 (table “Salary”, row Grade: A1 or A2), replace “3\u202f000” by “3\u202f100”",
    );
    expect(instruction?.fr).toContain(
      "À la règle 15/1 (tableau « Salary », ligne Grade: A1 ou A2), remplacer « 3\u202f000 »",
    );
  });

  test("of a condition only the words that differ are replaced", () => {
    const [instruction] = amending("absences is more than 10", "absences is more than 12");
    expect(instruction).toEqual({
      en: 'In Rule 16/3 (Household allowance, exception "Many absences"), replace “10” by “12”.',
      fr: "À la règle 16/3 (Allocation de ménage, exception « Many absences »), remplacer « 10 » par « 12 ».",
    });
  });

  test("a new exception is inserted with its words", () => {
    const exception = "  except where odd\n    fr Impair\n    when absences is 3\n    shall be 7 EUR per month\n";
    const [instruction] = amending("  in every case\n", `${exception}  in every case\n`);
    expect(instruction?.en).toMatch(
      /^In Rule 16\/1 \(Household allowance, exception "Odd"\), insert “.*7 EUR per month”\.$/,
    );
    expect(instruction?.fr).toMatch(/^À la règle 16\/1 \(.*\), insérer « .*7 EUR par mois »\.$/);
  });

  test("a line that goes is deleted with its words", () => {
    const [instruction] = amending("  rounded half up to 0.01 EUR where rounding is rounded_to_cents\n", "");
    expect(instruction?.en).toMatch(/^In Rule 16\/1 \(Household allowance.*\), delete “rounded/);
  });

  test("a rule that goes is deleted whole", () => {
    const one = "\nrule extra\n  under Regulation 5/1\n  gives money per month\n  shall be 6 EUR per month\n";
    expect(amendments(allowances + one, allowances)).toEqual([
      {
        en: "In Regulation 5/1 (Extra), delete the provision.",
        fr: "À l'article 5/1 du Statut (Extra), supprimer la disposition.",
      },
    ]);
  });
});

test("words and citations that change alone are no amendment", () => {
  expect(amending("fr Allocation de ménage", "fr Allocation du ménage")).toEqual([]);
  expect(amending("    under Rule 16/3\n", "    under Rule 16/4\n")).toEqual([]);
});
