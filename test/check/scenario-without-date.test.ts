import { test } from "vitest";
import { scenarioWithoutDate } from "../../src/check/checks/scenario-without-date.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(scenarioWithoutDate);

const rule = `
    fact married is yes or no

    rule allowance
      under Rule 1/1
      gives money
      shall be 10 EUR
      plus 5 EUR where married
`;

test("nothing says on which day it is asked", () => {
  expectDiagnostics(`${rule}
    scenario A couple
    ^^^^^^^^^^^^^^^^^ The scenario "A couple" does not say on which day it is asked; add a line such as "on 2022-09-01".
    fr: Le scénario "A couple" ne dit pas à quel jour la question se pose ; ajoutez une ligne comme "le 2022-09-01".
      given
        married is yes
      expect allowance is 15 EUR
  `);
});

test("each answer has a day of its own", () => {
  expectDiagnostics(`${rule}
    scenario A couple
      given
        married is yes
      expect allowance is 15 EUR on 2022-09-01
  `);
});
