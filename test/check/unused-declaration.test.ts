import { test } from "vitest";
import { unusedDeclaration } from "../../src/check/checks/unused-declaration.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(unusedDeclaration);

test("a definition, a figure, a table and a reading that no rule uses", () => {
  expectDiagnostics(`
    fact married is yes or no

    rule allowance
      under Rule 1/1
      gives money
      shall be 10 EUR
      plus 5 EUR where married

    definition couple
               ^^^^^^ Nothing uses the definition "Couple"; use it or take it away.
               fr: Rien n'emploie la définition "Couple" ; faites-en usage ou supprimez.
      under Rule 1/1
      means married

    figure fare
           ^^^^ Nothing uses the figure "Fare"; use it or take it away.
      under Rule 1/1
      gives money
      shall be 2 EUR

    table rest
          ^^^^ Nothing uses the table "Rest"; use it or take it away.
      under Rule 1/1
      by married down
      gives count
      | married | rest |
      | yes     | 1    |
      | no      | 2    |

    reading rounding
            ^^^^^^^^ Nothing uses the reading "Rounding"; use it or take it away.
      under Rule 1/1
      option per_line
      option at_the_end
  `);
});

test("a definition that a scenario asks for is a question of its own, as a rule always is", () => {
  expectDiagnostics(`
    fact married is yes or no

    rule allowance
      under Rule 1/1
      gives money
      shall be 10 EUR
      plus 5 EUR where married

    definition couple
      under Rule 1/1
      means married

    scenario A couple
      on 2022-09-01
      given
        married is yes
      expect couple is yes
  `);
});
