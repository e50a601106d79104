import { test } from "vitest";
import { overlappingValues } from "../../src/check/checks/overlapping-values.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(overlappingValues);

test("a value that ends after the next has begun", () => {
  expectDiagnostics(`
    figure rate
      under Rule 1/1
      gives money
      shall be 1 EUR in force from 2020-01-01 until 2021-06-30
      shall be 2 EUR in force from 2021-01-01
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Rate" has two values on 1 January 2021; end the earlier one the day before.
      fr: "Rate" a deux valeurs au 1er janvier 2021 ; arrêtez la première la veille.
  `);
});

test("one without an end gives way to the next, so that an amendment only adds", () => {
  expectDiagnostics(`
    figure rate
      under Rule 1/1
      gives money
      shall be 1 EUR in force from 2020-01-01
      shall be 2 EUR in force from 2021-01-01
      shall be 3 EUR in force from 2022-01-01
  `);
});

test("two that begin on the same day", () => {
  expectDiagnostics(`
    figure rate
      under Rule 1/1
      gives money
      shall be 1 EUR in force from 2020-01-01
      shall be 2 EUR in force from 2020-01-01
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Rate" has two values on 1 January 2020; end the earlier one the day before.
      fr: "Rate" a deux valeurs au 1er janvier 2020 ; arrêtez la première la veille.
  `);
});

test("one adopted later replaces another from its own first day, until when it says so", () => {
  expectDiagnostics(`
    figure rate
      under Rule 1/1
      gives money
      shall be 1 EUR in force from 2020-01-01 until 2021-12-31
      shall be 2 EUR in force from 2021-01-01 adopted on 2021-06-15
      shall be 3 EUR in force from 2021-03-01 until 2021-04-30 adopted on 2021-09-01
  `);
});

test("two adopted on the same day", () => {
  expectDiagnostics(`
    figure rate
      under Rule 1/1
      gives money
      shall be 1 EUR in force from 2020-01-01
      shall be 2 EUR in force from 2021-01-01 until 2021-12-31 adopted on 2021-06-15
      shall be 3 EUR in force from 2021-07-01 adopted on 2021-06-15
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Rate" has two values on 1 July 2021; end the earlier one the day before.
      fr: "Rate" a deux valeurs au 1er juillet 2021 ; arrêtez la première la veille.
  `);
});
