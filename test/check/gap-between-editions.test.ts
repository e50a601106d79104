import { test } from "vitest";
import { gapBetweenEditions } from "../../src/check/checks/gap-between-editions.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(gapBetweenEditions);

test("days between two editions are left out", () => {
  expectDiagnostics(`
    choice zones
      members near or far
    fact zone is one of zones

    table rate
      under Rule 1/1
      by zone down
      gives money in EUR
      edition in force from 2020-01-01 until 2020-06-30
      | zone | rate |
      | near | 1 |
      | far | 10 |
      edition in force from 2021-01-01
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ No edition of "Rate" is in force from 1 July 2020 to 31 December 2020; begin this one earlier or extend the one before.
      fr: Aucune édition de "Rate" n'est en vigueur du 1er juillet 2020 au 31 décembre 2020 ; avancez le début de celle-ci ou prolongez la précédente.
      | zone | rate |
      | near | 2 |
      | far | 20 |
  `);
});

test("the next begins the day after", () => {
  expectDiagnostics(`
    choice zones
      members near or far
    fact zone is one of zones

    table rate
      under Rule 1/1
      by zone down
      gives money in EUR
      edition in force from 2020-01-01 until 2020-06-30
      | zone | rate |
      | near | 1 |
      | far | 10 |
      edition in force from 2020-07-01
      | zone | rate |
      | near | 2 |
      | far | 20 |
  `);
});
