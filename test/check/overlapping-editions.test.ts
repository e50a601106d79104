import { test } from "vitest";
import { overlappingEditions } from "../../src/check/checks/overlapping-editions.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(overlappingEditions);

test("a edition that ends after the next has begun", () => {
  expectDiagnostics(`
    choice zones
      members near or far
    fact zone is one of zones

    table rate
      under Rule 1/1
      by zone down
      gives money in EUR
      edition in force from 2020-01-01 until 2021-06-30
      | zone | rate |
      | near | 1 |
      | far | 10 |
      edition in force from 2021-01-01
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Rate" has two editions on 1 January 2021; end the earlier one the day before.
      fr: "Rate" a deux éditions au 1er janvier 2021 ; arrêtez la première la veille.
      | zone | rate |
      | near | 2 |
      | far | 20 |
  `);
});

test("one without an end gives way to the next, so that an amendment only adds", () => {
  expectDiagnostics(`
    choice zones
      members near or far
    fact zone is one of zones

    table rate
      under Rule 1/1
      by zone down
      gives money in EUR
      edition in force from 2020-01-01
      | zone | rate |
      | near | 1 |
      | far | 10 |
      edition in force from 2021-01-01
      | zone | rate |
      | near | 2 |
      | far | 20 |
      edition in force from 2022-01-01
      | zone | rate |
      | near | 3 |
      | far | 30 |
  `);
});

test("two that begin on the same day", () => {
  expectDiagnostics(`
    choice zones
      members near or far
    fact zone is one of zones

    table rate
      under Rule 1/1
      by zone down
      gives money in EUR
      edition in force from 2020-01-01
      | zone | rate |
      | near | 1 |
      | far | 10 |
      edition in force from 2020-01-01
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Rate" has two editions on 1 January 2020; end the earlier one the day before.
      fr: "Rate" a deux éditions au 1er janvier 2020 ; arrêtez la première la veille.
      | zone | rate |
      | near | 2 |
      | far | 20 |
  `);
});
