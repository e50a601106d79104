import { test } from "vitest";
import { overlappingVersions } from "../../src/check/checks/overlapping-versions.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(overlappingVersions);

test("an open-ended version followed by another", () => {
  expectDiagnostics(`
    rule rent
      under Rule 1/1
      gives money
      in force from 2020-01-01
      shall be 800 EUR

    rule rent
    ^^^^^^^^^ Two versions of "Rent" apply where the day is 1 January 2021; end one where the other begins.
    fr: Deux versions de "Rent" s'appliquent si le jour est le 1er janvier 2021 ; arrêtez l'une où l'autre commence.
      under Rule 1/2
      gives money
      in force from 2021-01-01
      shall be 850 EUR
  `);
});

test("cohorts that share a day", () => {
  expectDiagnostics(`
    fact appointed is date

    rule rent
      under Rule 1/1
      gives money
      applies where appointed is on or before 2017-01-01
      shall be 800 EUR

    rule rent
    ^^^^^^^^^ Two versions of "Rent" apply where "Appointed" is 1 January 2017; end one where the other begins.
      under Rule 1/2
      gives money
      applies where appointed is on or after 2017-01-01
      shall be 850 EUR
  `);
});

test("cohorts that exclude each other, by a date, by a choice or by a definition", () => {
  expectDiagnostics(`
    fact appointed is date
    choice bodies
      members council or agency
    fact body is one of bodies

    definition early
      under Rule 1/1
      means appointed is before 2000-01-01

    rule rent
      under Rule 1/1
      gives money
      applies where early
      shall be 700 EUR

    rule rent
      under Rule 1/1
      gives money
      applies where appointed is from 2000-01-01 to 2016-12-31
      shall be 800 EUR

    rule rent
      under Rule 1/2
      gives money
      applies where appointed is on or after 2017-01-01 and body is council
      shall be 850 EUR

    rule rent
      under Rule 1/2
      gives money
      applies where appointed is on or after 2017-01-01 and body is not council
      shall be 860 EUR
  `);
});

test("what cannot be shown to meet is not reported: both conditions ask for the same fact in their own way", () => {
  expectDiagnostics(`
    fact born is date

    rule age
      under Rule 1/1
      gives count
      shall be whole years from born to the reference date

    rule rent
      under Rule 1/1
      gives money
      applies where age is at least 60
      shall be 700 EUR

    rule rent
      under Rule 1/1
      gives money
      applies where born is after 2000-01-01
      shall be 700 EUR
  `);
});

test("a version for the same people adopted later, and one for others", () => {
  expectDiagnostics(`
    fact appointed is date

    rule rent
      under Rule 1/1
      gives money
      in force from 2020-01-01
      applies where appointed is before 2017-01-01
      shall be 800 EUR

    rule rent
      under Rule 1/2
      gives money
      in force from 2021-01-01 adopted on 2021-06-15
      applies where appointed is before 2017-01-01
      shall be 850 EUR

    rule rent
    ^^^^^^^^^ Two versions of "Rent" apply where the day is 1 January 2020 and "Appointed" is 31 May 2016; end one where the other begins.
      under Rule 1/3
      gives money
      in force from 2020-01-01 adopted on 2021-06-15
      applies where appointed is before 2016-06-01
      shall be 900 EUR
  `);
});
