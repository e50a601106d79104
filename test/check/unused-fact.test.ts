import { test } from "vitest";
import { unusedFact } from "../../src/check/checks/unused-fact.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(unusedFact);

test("a fact that only a scenario tells", () => {
  expectDiagnostics(`
    fact married is yes or no

    rule allowance
      under Rule 1/1
      gives money
      shall be 10 EUR
      plus 5 EUR where married

    fact born is date
         ^^^^ Nothing asks for the fact "Born"; use it or take it away.
         fr: Rien ne demande le fait "Born" ; employez-le ou retirez-le.

    scenario A couple
      on 2022-09-01
      given
        married is yes
        born is 1990-01-01
      expect allowance is 15 EUR
  `);
});

test("the default key of a table asks for its fact", () => {
  expectDiagnostics(`
    fact married is yes or no

    table rest
      under Rule 1/1
      by married down
      gives count
      | married | rest |
      | yes     | 1    |
      | no      | 2    |
  `);
});
