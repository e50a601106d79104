import { test } from "vitest";
import { unreachableRow } from "../../src/check/checks/unreachable-row.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(unreachableRow);

test("a range that runs downwards", () => {
  expectDiagnostics(`
    fact rank is count

    rule rest
      under Rule 1/1
      gives count
      shall be according to rank
        | at most 5   | 1 |
        | from 9 to 6 | 2 |
        ^^^^^^^^^^^^^^^^^^^ This row never holds: nothing that "Rank" can be fits its cell.
        fr: Cette ligne ne vaut jamais : rien de ce que peut être "Rank" ne convient à sa case.
        | at least 6  | 3 |
  `);
});

test("a value beyond what the fact can be", () => {
  expectDiagnostics(`
    fact rank is count
      not above 40

    table rest
      under Rule 1/1
      by rank down
      gives count
      | rank        | rest |
      | at most 40  | 1    |
      | at least 41 | 2    |
      ^^^^^^^^^^^^^^^^^^^^^^ This row never holds: nothing that "Rank" can be fits its cell.
  `);
});
