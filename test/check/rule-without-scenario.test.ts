import { test } from "vitest";
import { ruleWithoutScenario } from "../../src/check/checks/rule-without-scenario.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(ruleWithoutScenario);

test("of untried rules that ask for one another, the one that nobody asks for is named", () => {
  expectDiagnostics(`
    fact married is yes or no

    rule allowance
      under Rule 1/1
      gives money
      shall be 10 EUR
      plus 5 EUR where married

    rule half_allowance
         ^^^^^^^^^^^^^^ No scenario tries the rule "Half allowance"; write one that expects its answer.
         fr: Aucun scénario n'éprouve la règle "Half allowance" ; écrivez-en un qui attend sa réponse.
      under Rule 1/2
      gives money
      shall be half of allowance
  `);
});

test("a rule is tried on the way to the answer of another", () => {
  expectDiagnostics(`
    fact married is yes or no

    rule allowance
      under Rule 1/1
      gives money
      shall be 10 EUR
      plus 5 EUR where married

    rule half_allowance
      under Rule 1/2
      gives money
      shall be half of allowance

    scenario A couple
      on 2022-09-01
      given
        married is yes
      expect half_allowance is 7.50 EUR
  `);
});
