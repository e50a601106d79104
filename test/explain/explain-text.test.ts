import { describe, expect, test } from "vitest";
import { explainText } from "../../src/explain/explain-text.ts";
import { type Asking, ask, rulebookOf } from "../evaluate/from-text.ts";

const book = rulebookOf(`
subject child
  fr Enfant

authority head
  fr Chef

fact married is yes or no over time
  fr Marié
fact salary is money in EUR per month
  fr Traitement
fact income is money in EUR per month
  fr Revenu
fact children is list of child
  fr Enfants
fact young of child is yes or no
  fr Jeune

figure rate
  fr Taux
  under Rule 16/1
  gives percentage
  shall be 6 % in force from 2020-01-01

reading rounding
  fr Arrondi
  option each_part
    fr chaque partie
  option the_sum
    fr la somme
  taken each_part

decision waiver
  fr Dispense
  rests with head
  may be yes or no
  until decided no

rule supplement of child
  fr Supplément
  gives money in EUR per month
  when young
  otherwise no entitlement
  shall be 10 EUR per month

rule allowance
  fr Allocation
  under Rule 16/1
  gives money in EUR per month
  when married  [Rule 16/1 a)]
  unless waiver
  otherwise no entitlement
  shall be rate times salary
  except where well_off
    fr Aisé
    under Rule 16/2
    when income is more than 100 EUR per month
    shall be 1 EUR per month
  except where very_well_off
    fr Très aisé
    notwithstanding well_off
    when income is more than 200 EUR per month
    shall be zero
  in every case
    but not more than 50 EUR per month
    rounded half up to 0.01 EUR where rounding is each_part
    rounded half up to 1 EUR where rounding is the_sum

rule all_supplements
  fr Tous les suppléments
  gives money in EUR per month
  shall be total of supplement over children
`);

const euros = (amount: string) => ({ amount, currency: "EUR" });
const married = [{ from: "2021-05-01", value: true }];

function text(rule: string, asking: Asking, language: "en" | "fr" = "en"): string {
  // Numbers are set with narrow spaces, which a test cannot show.
  return explainText(book, ask(book, rule, asking), { language }).replaceAll("\u202f", " ");
}

test("the whole story of an amount, in English", () => {
  expect(text("allowance", { facts: { married, salary: euros("512.34"), income: euros("0") } })).toBe(
    `Allowance: 30.74 EUR per month [Rule 16/1]
├─ Condition met: married [Rule 16/1 a)]
│  └─ Married: yes since 1 May 2021 (told)
├─ Condition met: not waiver
│  └─ Waiver: to be decided by Head; until then no
├─ Exception "Well off" does not hold [Rule 16/2]
│  └─ Condition not met: income is more than 100 EUR per month (0 EUR per month against 100 EUR per month)
│     └─ Income: 0 EUR per month (told)
├─ Exception "Very well off" does not hold
│  └─ Condition not met: income is more than 200 EUR per month (0 EUR per month against 200 EUR per month)
│     └─ Income: 0 EUR per month (told)
├─ General case: rate times salary: 30.7404 EUR per month
│  ├─ Rate: 6 % (figure in force on 1 July 2022) [Rule 16/1]
│  └─ Salary: 512.34 EUR per month (told)
├─ In every case: 30.74 EUR per month
│  ├─ Not limited: it does not exceed 50 EUR per month
│  ├─ Rounded from 30.7404 EUR per month to 30.74 EUR per month, by steps of 0.01 EUR (reading: Rounding, Each part)
│  │  └─ The reading "Rounding" is Each part: yes
│  │     └─ Reading "Rounding": Each part (taken by the rulebook)
│  └─ Left out, because its condition does not hold: rounded to the nearest 1 EUR, halves up
│     └─ The reading "Rounding" is The sum: no
│        └─ Reading "Rounding": Each part (taken by the rulebook)
└─ To be decided by Head: Waiver`,
  );
});

test("and in French", () => {
  expect(text("allowance", { facts: { married, salary: euros("10000"), income: euros("150") } }, "fr")).toBe(
    `Allocation : 1 EUR par mois [Règlement 16/1]
├─ Condition remplie : marié [Règlement 16/1 a)]
│  └─ Marié : oui depuis le 1er mai 2021 (déclaré)
├─ Condition remplie : non dispense
│  └─ Dispense : à décider par Chef ; d'ici là non
├─ L'exception « Aisé » se réalise et décide : 1 EUR par mois [Règlement 16/2]
│  ├─ Condition remplie : revenu est supérieur à 100 EUR par mois (150 EUR par mois contre 100 EUR par mois)
│  │  └─ Revenu : 150 EUR par mois (déclaré)
│  └─ Soit 1 EUR par mois
├─ L'exception « Très aisé » ne se réalise pas
│  └─ Condition non remplie : revenu est supérieur à 200 EUR par mois (150 EUR par mois contre 200 EUR par mois)
│     └─ Revenu : 150 EUR par mois (déclaré)
├─ Dans tous les cas : 1 EUR par mois
│  ├─ Non limité : ne dépasse pas 50 EUR par mois
│  ├─ L'arrondi par pas de 0,01 EUR ne change rien : 1 EUR par mois
│  │  └─ La lecture « Arrondi » est chaque partie : oui
│  │     └─ Lecture « Arrondi » : chaque partie (retenue par le recueil)
│  └─ Laissé de côté, car sa condition n'est pas remplie : arrondi au plus proche multiple de 1 EUR, la moitié vers le haut
│     └─ La lecture « Arrondi » est la somme : non
│        └─ Lecture « Arrondi » : chaque partie (retenue par le recueil)
└─ À décider par Chef : Dispense`,
  );
});

describe("single sentences", () => {
  const facts = { married: true, salary: euros("9000"), income: euros("250"), waiver: false };
  test.each([
    {
      asking: { facts: { ...facts, income: euros("0") } },
      has: "Limited to 50 EUR per month, from 540 EUR per month",
      why: "a bound that bit",
    },
    { asking: { facts }, has: 'Exception "Well off" holds, but "Very well off" prevails over it', why: "displaced" },
    { asking: { facts }, has: "Waiver: no (as decided)", why: "a decision that was taken" },
    { asking: { facts: { married: false } }, has: "Condition not met: married", why: "why not" },
    { asking: { facts: { married: false } }, has: "Otherwise: no entitlement", why: "what comes out then" },
    { asking: { facts: { married: true } }, has: "Still needed: Income and Salary", why: "what is still needed" },
    {
      asking: { facts: { married: true } },
      has: 'Not known whether exception "Well off" decides',
      why: "an open exception",
    },
    {
      asking: { facts: { married: { pending: true } } },
      has: "Married: asked, not settled yet",
      why: "a pending fact",
    },
    {
      asking: { facts, readings: { rounding: "the_sum" } },
      has: "The sum (chosen for this question)",
      why: "another option",
    },
    { asking: { facts, on: "2019-01-01" }, has: "Married: yes (told)", why: "a plain value has no beginning" },
    {
      asking: { facts: { ...facts, income: euros("0") }, on: "2019-01-01" },
      has: 'nothing of "Rate" is in force on 1 January 2019',
      why: "a figure of another time",
    },
  ])("$has ($why)", ({ asking, has }) => {
    expect(text("allowance", asking)).toContain(has);
  });

  test("each record is told by its number", () => {
    const all = text("all_supplements", { facts: { children: [{ young: true }, { young: false }] } });
    expect(all).toContain("Child 1: 10 EUR per month");
    expect(all).toContain("Supplement (Child 2): no entitlement");
  });
});

test("deeper levels are left out on request", () => {
  const outcome = ask(book, "allowance", { facts: { married: false } });
  expect(explainText(book, outcome, { language: "en", depth: 1 })).toBe(
    `Allowance: no entitlement [Rule 16/1]
├─ Condition not met: married [Rule 16/1 a)]
│  └─ ...
└─ Otherwise: no entitlement`,
  );
});
