import { expect, test } from "vitest";
import { tableGap } from "../../src/check/checks/table-gap.ts";
import { diagnosticsFrom, fixedBy } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(tableGap);

test("a combination of three columns that no row has", () => {
  expectDiagnostics(`
    choice zones
      members near or far
    fact zone is one of zones
    fact nights is count
    fact married is yes or no

    table fare
          ^^^^ "Fare" has no row for "Zone" Far, "Nights" 5 and "Married" no; add it, or say what "other keys" give.
          fr: "Fare" n'a pas de ligne pour "Zone" Far, "Nights" 5 et "Married" non ; ajoutez-la, ou dites ce que donnent les "autres clés".
      under Rule 1/1
      by zone down
      by nights down
      by married down
      gives money in EUR
      | zone | nights      | married | fare |
      | near | any         | any     | 1    |
      | far  | less than 5 | any     | 2    |
      | far  | 5           | yes     | 3    |
      | far  | more than 5 | any     | 4    |
  `);
});

test("between two counts there is nothing, between two amounts there is", () => {
  expectDiagnostics(`
    fact nights is count
    fact income is money

    table by_nights
      under Rule 1/1
      by nights down
      gives count
      | nights     | by_nights |
      | at most 5  | 1         |
      | at least 6 | 2         |

    table by_income
          ^^^^^^^^^ "By income" has no row for "Income" 5.50 EUR; add it, or say what "other keys" give.
      under Rule 1/1
      by income down
      gives count
      | income         | by_income |
      | at most 5 EUR  | 1         |
      | at least 6 EUR | 2         |
  `);
});

test("a table that says what other keys give has no gap, and the fix says it", () => {
  const table = `
    fact married is yes or no

    table rest
      under Rule 1/1
      by married down
      gives count
      | married | rest |
      | yes     | 1    |
  `;
  const fixed = fixedBy(tableGap, table);
  expect(fixed).toContain("  gives count\n  other keys unknown\n");
  expectDiagnostics(fixed);
});
