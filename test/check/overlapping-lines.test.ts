import { test } from "vitest";
import { overlappingLines } from "../../src/check/checks/overlapping-lines.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(overlappingLines);

test("two lines set the amount on the same days", () => {
  expectDiagnostics(`
    rule bonus
      under Rule 1/1
      gives money
      shall be 2 EUR in force from 2020-01-01 until 2022-12-31
      shall be 3 EUR in force from 2022-01-01
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Two lines set the amount on 1 January 2022; end the earlier one the day before.
      fr: Deux lignes fixent le montant au 1er janvier 2022 ; arrêtez la première la veille.
  `);
});

test("the new line takes over, a conditional line changes what is set", () => {
  expectDiagnostics(`
    fact resident is yes or no

    rule bonus
      under Rule 1/1
      gives money
      shall be 2 EUR in force from 2020-01-01
      shall be 3 EUR in force from 2022-01-01
      shall be 1 EUR where resident
  `);
});

test("without dates the second line undoes the first", () => {
  expectDiagnostics(`
    rule bonus
      under Rule 1/1
      gives money
      shall be 2 EUR
      shall be 3 EUR
      ^^^^^^^^^^^^^^ Two lines set the amount on the same days; end the earlier one the day before.
      fr: Deux lignes fixent le montant aux mêmes jours ; arrêtez la première la veille.
  `);
});
