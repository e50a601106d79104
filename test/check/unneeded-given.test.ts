import { test } from "vitest";
import { unneededGiven } from "../../src/check/checks/unneeded-given.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(unneededGiven);

const rule = `
    fact married is yes or no

    rule allowance
      under Rule 1/1
      gives money
      shall be 10 EUR
      plus 5 EUR where married
`;

test("a fact that no answer asks for", () => {
  expectDiagnostics(`${rule}
    fact born is date

    scenario A couple
      on 2022-09-01
      given
        married is yes
        born is 1990-01-01
        ^^^^ No answer of this scenario asks for "Born"; take it away, or expect an answer that does.
        fr: Aucune réponse de ce scénario ne demande "Born" ; retirez-le, ou attendez une réponse qui le demande.
      expect allowance is 15 EUR
  `);
});

test("the list of the records of which an answer is expected is needed", () => {
  expectDiagnostics(`
    subject child
    fact children is list of child
    fact born of child is date

    rule age of child
      under Rule 1/1
      gives count
      shall be whole years from born to the reference date

    scenario One child
      on 2022-09-01
      given
        children are
          | born       |
          | 2020-01-01 |
      expect age of child 1 is 2
  `);
});
