import { test } from "vitest";
import { accordingToGap } from "../../src/check/checks/according-to-gap.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(accordingToGap);

test("a combination that no row has", () => {
  expectDiagnostics(`
    fact rank is count
    fact married is yes or no

    rule rest
      under Rule 1/1
      gives count
      shall be according to rank and married
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This gives unknown for "Rank" 6 and "Married" no: no row holds; add one.
               fr: Ceci donne inconnu pour "Rank" 6 et "Married" non : aucune ligne ne vaut ; ajoutez-en une.
        | at most 5  | any | 1 |
        | at least 6 | yes | 2 |
  `);
});

test("the rows cover what the key can be, as its rule bounds it", () => {
  expectDiagnostics(`
    fact began is date

    rule year_of_service
      under Rule 1/1
      gives count
      shall be started years from began to the reference date
      but not less than 1

    rule rate
      under Rule 1/1
      gives percentage
      shall be according to year_of_service
        | from 1 to 5 | 100 % |
        | at least 6  |  50 % |
  `);
});
