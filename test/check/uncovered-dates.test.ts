import { test } from "vitest";
import { uncoveredDates } from "../../src/check/checks/uncovered-dates.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(uncoveredDates);

test("a cohort between two others is left out", () => {
  expectDiagnostics(`
    fact appointed is date

    rule rent
         ^^^^ No version of "Rent" applies where "Appointed" lies from 1 January 2012 to 31 December 2016; extend one or say in a version of its own what holds then.
         fr: Aucune version de "Rent" ne s'applique si "Appointed" se situe du 1er janvier 2012 au 31 décembre 2016 ; étendez-en une ou dites dans une version propre ce qui vaut alors.
      under Rule 1/1
      gives money
      applies where appointed is before 2012-01-01
      shall be 800 EUR

    rule rent
      under Rule 1/2
      gives money
      applies where appointed is on or after 2017-01-01
      shall be 850 EUR
  `);
});

test("a day of the calendar between two versions is left out", () => {
  expectDiagnostics(`
    rule rent
         ^^^^ No version of "Rent" is in force from 31 December 2020 to 31 December 2020; extend one or say in a version of its own what holds then.
         fr: Aucune version de "Rent" n'est en vigueur du 31 décembre 2020 au 31 décembre 2020 ; prolongez-en une ou dites dans une version propre ce qui vaut alors.
      under Rule 1/1
      gives money
      in force from 2020-01-01 until 2020-12-30
      shall be 800 EUR

    rule rent
      under Rule 1/2
      gives money
      in force from 2021-01-01
      shall be 850 EUR
  `);
});

test("nothing is said of the days before the first and after the last, nor of conditions that are not on dates", () => {
  expectDiagnostics(`
    fact appointed is date
    fact resident is yes or no

    rule rent
      under Rule 1/1
      gives money
      applies where appointed is from 2000-01-01 to 2016-12-31 and resident
      shall be 800 EUR

    rule rent
      under Rule 1/2
      gives money
      applies where appointed is from 2017-01-01 to 2018-12-31
      shall be 850 EUR
  `);
});
