import { test } from "vitest";
import { tableOverlap } from "../../src/check/checks/table-overlap.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(tableOverlap);

test("two rows for one key, the key being named", () => {
  expectDiagnostics(`
    choice zones
      members near or far
    fact zone is one of zones
    fact nights is count

    table fare
      under Rule 1/1
      by zone down
      by nights down
      gives money in EUR
      | zone | nights     | fare |
      | near | any        | 1    |
      | far  | at most 5  | 2    |
      | far  | at least 5 | 3    |
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This row and an earlier one both hold for "Zone" Far and "Nights" 5; only one may.
      fr: Cette ligne et une autre plus haut valent toutes deux pour "Zone" Far et "Nights" 5 ; une seule le peut.
  `);
});

test("a row that other rows cover", () => {
  expectDiagnostics(`
    fact married is yes or no

    rule rest
      under Rule 1/1
      gives count
      shall be according to married
        | any | 1 |
        | yes | 2 |
        ^^^^^^^^^^^ This row and an earlier one both hold for "Married" yes; only one may.
  `);
});

test("rows in force on different days do not meet", () => {
  expectDiagnostics(`
    fact married is yes or no

    table rest
      under Rule 1/1
      by married down
      gives count
      edition in force from 2020-01-01
      | married | rest |
      | yes     | 1    | in force from 2020-01-01 until 2020-12-31
      | yes     | 2    | in force from 2021-01-01
      | no      | 3    |
  `);
});
