import { test } from "vitest";
import { circularRules } from "../../src/check/checks/circular-rules.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(circularRules);

test("three rules ask for one another", () => {
  expectDiagnostics(`
    rule allowance
         ^^^^^^^^^ These ask for one another in a circle: "Allowance" → "Base" → "Ceiling" → "Allowance"; one of them must do without the next.
         fr: Ces éléments se demandent l'un l'autre en cercle : "Allowance" → "Base" → "Ceiling" → "Allowance" ; l'un d'eux doit se passer du suivant.
      under Rule 1/1
      gives money
      shall be base

    rule base
      under Rule 1/2
      gives money
      shall be 10 EUR
      but not more than ceiling

    rule ceiling
      under Rule 1/3
      gives money
      shall be 5 EUR
      plus 1 EUR where allowance is more than 3 EUR
  `);
});

test("a rule asks for itself, and another day does not help", () => {
  expectDiagnostics(`
    rule balance
         ^^^^^^^ "Balance" asks for itself; give it an amount that does not need its own result.
         fr: "Balance" se demande soi-même ; donnez-lui un montant qui ne suppose pas son propre résultat.
      under Rule 1/1
      gives money
      shall be balance as on 2020-01-01
  `);
});

test("the default key of a table that an exception looks up", () => {
  expectDiagnostics(`
    choice zones
      members near or far

    rule zone
         ^^^^ "Zone" asks for itself; give it an amount that does not need its own result.
      under Rule 1/1
      gives one of zones
      shall be near

      except where expensive
        when fare is more than 10 EUR
        shall be far

    table fare
      under Rule 1/2
      by zone down
      gives money in EUR
      | zone | fare |
      | near | 5    |
      | far  | 12   |
  `);
});

test("two rules that both ask for a third are no circle", () => {
  expectDiagnostics(`
    rule a
      under Rule 1/1
      gives money
      shall be c

    rule b
      under Rule 1/1
      gives money
      shall be a plus c

    rule c
      under Rule 1/1
      gives money
      shall be 1 EUR
  `);
});

test("a rule totals itself over months, directly or through another", () => {
  expectDiagnostics(`
    rule debt
         ^^^^ "Debt" asks for itself; give it an amount that does not need its own result.
         fr: "Debt" se demande soi-même ; donnez-lui un montant qui ne suppose pas son propre résultat.
      under Rule 1/1
      gives money
      shall be total of debt over each month from 2020-01-01 to the reference date

    definition in_debt
               ^^^^^^^ These ask for one another in a circle: "In debt" → "Months in debt" → "In debt"; one of them must do without the next.
               fr: Ces éléments se demandent l'un l'autre en cercle : "In debt" → "Months in debt" → "In debt" ; l'un d'eux doit se passer du suivant.
      means months_in_debt is at least 3

    rule months_in_debt
      under Rule 1/2
      gives count
      shall be number of months from 2020-01-01 to the reference date on which in_debt
  `);
});
