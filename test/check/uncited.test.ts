import { test } from "vitest";
import { uncited } from "../../src/check/checks/uncited.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(uncited);

test("a rule without a provision", () => {
  expectDiagnostics(`
    rule transport
         ^^^^^^^^^ The rule "Transport" cites no provision; name the one it encodes on an "under" line.
         fr: La règle "Transport" ne cite aucune disposition ; nommez celle qui l'établit sur une ligne "au titre de".
      gives money
      shall be 10 EUR  [Rule 1/1]
  `);
});

test("a figure may cite value by value, but then at every value", () => {
  expectDiagnostics(`
    figure fare
      gives money
      shall be 2 EUR in force from 2020-01-01  [Rule 1/1]
      shall be 3 EUR in force from 2022-01-01  [Rule 1/2]

    figure deposit
           ^^^^^^^ The figure "Deposit" cites no provision; name the one it encodes on an "under" line.
      gives money
      shall be 2 EUR in force from 2020-01-01  [Rule 1/1]
      shall be 3 EUR in force from 2022-01-01
  `);
});

test("readings and decisions say what they read and where the power comes from", () => {
  expectDiagnostics(`
    reading rounding
            ^^^^^^^^ The reading "Rounding" cites no provision; name the one it encodes on an "under" line.
      option per_line
      option at_the_end

    authority director

    decision extra_days
             ^^^^^^^^^^ The decision "Extra days" cites no provision; name the one it encodes on an "under" line.
      rests with director
      may be yes or no
  `);
});
