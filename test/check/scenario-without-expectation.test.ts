import { test } from "vitest";
import { scenarioWithoutExpectation } from "../../src/check/checks/scenario-without-expectation.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(scenarioWithoutExpectation);

test("no answer is expected", () => {
  expectDiagnostics(`
    fact married is yes or no

    rule allowance
      under Rule 1/1
      gives money
      shall be 10 EUR
      plus 5 EUR where married

    scenario A couple
    ^^^^^^^^^^^^^^^^^ The scenario "A couple" expects no answer; add an "expect" line.
    fr: Le scénario "A couple" n'attend aucune réponse ; ajoutez une ligne "attendu".
      on 2022-09-01
      given
        married is yes
  `);
});
