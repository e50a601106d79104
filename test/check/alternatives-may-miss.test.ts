import { expect, test } from "vitest";
import { alternativesMayMiss } from "../../src/check/checks/alternatives-may-miss.ts";
import { diagnosticsFrom, fixedBy } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(alternativesMayMiss);

test("a value between two alternatives", () => {
  expectDiagnostics(`
    fact days_worked is count

    rule days_paid
      under Rule 1/1
      gives number

      alternative up_to_fifteen
                  ^^^^^^^^^^^^^ No alternative of "Days paid" holds where "Days worked" is 16; add one, or say with "otherwise" what comes out.
                  fr: Aucune hypothèse de "Days paid" ne vaut si "Days worked" est 16 ; ajoutez-en une, ou dites par "sinon" ce qui en résulte.
        when days_worked is less than 16
        shall be days_worked

      alternative from_sixteen
        when days_worked is more than 16
        shall be 30
  `);
});

test("a combination of two facts", () => {
  expectDiagnostics(`
    fact married is yes or no
    fact resident is yes or no

    rule rate
      under Rule 1/1
      gives percentage

      alternative married_people
                  ^^^^^^^^^^^^^^ No alternative of "Rate" holds where "Married" is no and "Resident" is yes; add one, or say with "otherwise" what comes out.
        when married
        shall be 6 %

      alternative single_abroad
        when not married and not resident
        shall be 3 %
  `);
});

test("every case is covered, within what the rule applies to", () => {
  expectDiagnostics(`
    fact income is money
    fact threshold is money
    fact appointed is date

    rule relief
      under Rule 1/1
      gives money
      applies where appointed is before 2017-01-01

      alternative below
        when income is less than threshold
        shall be 5 EUR

      alternative above
        when income is at least threshold and appointed is before 2018-01-01
        shall be 1 EUR
  `);
});

test("where nothing can be shown, an otherwise line is asked for and settles it", () => {
  const rule = `
    fact born is date

    rule rate
      under Rule 1/1
      gives percentage

      alternative early
        when born is before 1990-01-01
        shall be 6 %

      alternative young
        when age is less than 18
        shall be 3 %
        in which age is whole years from born to the reference date
  `;
  expectDiagnostics(
    rule.replace(
      "alternative early",
      `alternative early
                  ^^^^^ It cannot be shown that some alternative of "Rate" always holds; say with "otherwise" what comes out if none does.
                  fr: Rien n'établit qu'une hypothèse de "Rate" vaut toujours ; dites par "sinon" ce qui en résulte si aucune ne vaut.`,
    ),
  );
  const fixed = fixedBy(alternativesMayMiss, rule);
  expect(fixed).toContain("gives percentage\n\n  otherwise no entitlement\n  alternative early");
  expectDiagnostics(fixed);
});
