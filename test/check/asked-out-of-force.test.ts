import { test } from "vitest";
import { askedOutOfForce } from "../../src/check/checks/asked-out-of-force.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(askedOutOfForce);

test("a rule in force before the figure that it asks for", () => {
  expectDiagnostics(`
    figure fare
      under Rule 1/1
      gives money
      shall be 2 EUR in force from 2020-01-01

    rule trip
      under Rule 1/2
      gives money
      in force from 2018-01-01
      shall be fare times 2
               ^^^^ "Fare" is asked for from 1 January 2018 but in force from 1 January 2020 only; add what held before.
               fr: "Fare" est demandé dès le 1er janvier 2018, mais n'est en vigueur que du 1er janvier 2020 ; ajoutez ce qui valait avant.
  `);
});

test("a figure that came to an end while its rule goes on", () => {
  expectDiagnostics(`
    figure fare
      under Rule 1/1
      gives money
      shall be 2 EUR in force from 2020-01-01 until 2022-12-31

    rule trip
      under Rule 1/2
      gives money
      shall be fare times 2
               ^^^^ "Fare" is asked for after 31 December 2022, its last day in force; add what holds from then on.
               fr: "Fare" est demandé après le 31 décembre 2022, son dernier jour en vigueur ; ajoutez ce qui vaut ensuite.
  `);
});

test("the line that asks has the days of the figure, or asks for another day", () => {
  expectDiagnostics(`
    figure fare
      under Rule 1/1
      gives money
      shall be 2 EUR in force from 2020-01-01 until 2022-12-31

    rule trip
      under Rule 1/2
      gives money
      in force from 2018-01-01
      shall be 4 EUR
      shall be fare times 2 in force from 2020-01-01 until 2022-12-31
      plus fare as on 2021-01-01
      shall be 5 EUR in force from 2023-01-01
  `);
});
