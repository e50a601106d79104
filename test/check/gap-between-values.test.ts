import { test } from "vitest";
import { gapBetweenValues } from "../../src/check/checks/gap-between-values.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(gapBetweenValues);

test("days between two values are left out", () => {
  expectDiagnostics(`
    figure rate
      under Rule 1/1
      gives money
      shall be 1 EUR in force from 2020-01-01 until 2020-06-30
      shall be 2 EUR in force from 2021-01-01
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ No value of "Rate" is in force from 1 July 2020 to 31 December 2020; begin this one earlier or extend the one before.
      fr: Aucune valeur de "Rate" n'est en vigueur du 1er juillet 2020 au 31 décembre 2020 ; avancez le début de celle-ci ou prolongez la précédente.
  `);
});

test("the next begins the day after", () => {
  expectDiagnostics(`
    figure rate
      under Rule 1/1
      gives money
      shall be 1 EUR in force from 2020-01-01 until 2020-06-30
      shall be 2 EUR in force from 2020-07-01
  `);
});

test("a gap that a later-adopted text leaves, or fills", () => {
  expectDiagnostics(`
    figure filled
      under Rule 1/1
      gives money
      shall be 1 EUR in force from 2020-01-01 until 2020-12-31
      shall be 2 EUR in force from 2022-01-01
      shall be 3 EUR in force from 2021-01-01 until 2021-12-31 adopted on 2022-06-15

    figure left
      under Rule 1/1
      gives money
      shall be 1 EUR in force from 2020-01-01 until 2020-12-31
      shall be 2 EUR in force from 2021-02-01 adopted on 2022-06-15
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ No value of "Left" is in force from 1 January 2021 to 31 January 2021; begin this one earlier or extend the one before.
  `);
});
