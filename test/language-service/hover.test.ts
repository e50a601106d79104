// A word cut by a cursor. cspell:ignore sence
import { describe, expect, test } from "vitest";
import type { Language } from "../../grammar/source.ts";
import { hover } from "../../src/language-service/hover.ts";
import { asked, pay } from "./project.ts";

function hovered(text: string, language: Language = "en") {
  const { project, place } = asked({ "pay.proviso": text });
  const found = hover(project, place, language);
  if (!found) return undefined;
  const { span: _, ...told } = found;
  return told;
}

const onRule = pay.replace("rule household_allowance", "rule house‸hold_allowance");

describe("what is told about a name", () => {
  test("a rule: label, type, provisions, notes", () => {
    expect(hovered(onRule)).toEqual({
      label: "Household allowance",
      what: "rule",
      type: "money in EUR per month",
      provisions: "Rule 16/1 to 16/1.3",
      notes: ["Paid with the salary."],
      uses: 0,
    });
  });

  test("the same in French", () => {
    expect(hovered(onRule, "fr")).toMatchObject({
      label: "Allocation de ménage",
      what: "règle",
      type: "montant en EUR par mois",
      provisions: "Règlement 16/1 à 16/1.3",
    });
  });

  test("a figure: its dated amounts, as they are written", () => {
    expect(hovered(pay.replace("times household_rate", "times household‸_rate"))).toMatchObject({
      what: "figure",
      text: "shall be 6 % in force from 2008-01-01",
    });
  });

  test("a member: whose it is", () => {
    expect(hovered(pay.replace("grade is A2", "grade is ‸A2"))).toMatchObject({
      label: "A2",
      what: "choice of “Grades”",
    });
  });
});

test("a subject: between which days its records last", () => {
  const text =
    "subject ab‸sence\n  lasts from first to last\nfact first of absence is date\nfact last of absence is date\n";
  expect(hovered(text)).toMatchObject({ what: "subject", text: "lasts from first to last" });
});

test("a stage: what it is, and its provision", () => {
  const text = `procedure handling
  stage reply
    under Rule 1/1
    done when yes

definition replied
  means rep‸ly of handling is done
`;
  expect(hovered(text)).toMatchObject({ label: "Reply", what: "stage of a procedure", provisions: "Rule 1/1" });
});

test("between names nothing is told", () => {
  expect(hovered(pay.replace("  when married", " ‸ when married"))).toBeUndefined();
});

test("a ledger is one", () => {
  const text = `ledger ‸savings
  fr Épargne
  gives money in EUR
  runs from 2020-01-01 to the reference date
  opens with zero
`;
  expect(hovered(text)).toMatchObject({ what: "ledger", type: "money in EUR" });
  expect(hovered(text, "fr")).toMatchObject({ label: "Épargne", what: "compte" });
});
