import { expect, test } from "vitest";
import { monthArithmetic } from "../../src/check/checks/month-arithmetic.ts";
import { diagnosticsFrom, fixedBy } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(monthArithmetic);

test("months and years are added to any day", () => {
  expectDiagnostics(`
    fact born is date
    fact trial is duration in months

    rule majority
      under Rule 1/1
      gives date
      shall be born plus 18 years
               ^^^^^^^^^^^^^^^^^^ This can reach a day that the month does not have, as 31 January plus 1 month does; add "taking the last day of a short month" or "taking the day after a short month".
               fr: Ceci peut mener à un jour que le mois n'a pas, comme le 31 janvier plus 1 mois ; ajoutez "en retenant le dernier jour d'un mois trop court" ou "en retenant le lendemain d'un mois trop court".

    rule end_of_trial
      under Rule 1/1
      gives date
      shall be born less trial
               ^^^^^^^^^^^^^^^ This can reach a day that the month does not have, as 31 January plus 1 month does; add "taking the last day of a short month" or "taking the day after a short month".
  `);
});

test("days that every month has, other units and stated policies need nothing", () => {
  expectDiagnostics(`
    fact born is date

    rule first_term
      under Rule 1/1
      gives date
      shall be first_day plus 4 months
      in which first_day is first day of the month of born

    rule fortieth_day
      under Rule 1/1
      gives date
      shall be born plus 40 days

    rule majority
      under Rule 1/1
      gives date
      shall be born plus 18 years taking the day after a short month

    rule start
      under Rule 1/1
      gives date
      shall be 2022-01-28 plus 1 month
  `);
});

test("the fix takes the last day", () => {
  const fixed = fixedBy(
    monthArithmetic,
    `
    fact born is date

    rule majority
      under Rule 1/1
      gives date
      shall be born plus 18 years
    `,
  );
  expect(fixed).toContain("shall be born plus 18 years taking the last day of a short month\n");
});

test("entries that come every so many months say it too", () => {
  expectDiagnostics(`
    fact began is date

    ledger leave
      under Rule 1/1
      gives number
      runs from began to the reference date
      opens with zero
      every 24 months from began
                           ^^^^^ This can reach a day that the month does not have, as 31 January plus 1 month does; add "taking the last day of a short month" or "taking the day after a short month".
        plus 1
      every 2 weeks from began
        plus 1
      every 1 year from began taking the last day of a short month
        plus 1
      every 1 month from 2020-01-28
        plus 1
  `);
});
