import { test } from "vitest";
import { lineNeverReached } from "../../src/check/checks/line-never-reached.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(lineNeverReached);

test("a delegation below one of every decision that always holds", () => {
  expectDiagnostics(`
    fact away is yes or no
    authority clerk

    authority director
      delegates to clerk every decision
      is replaced by clerk where away
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This line is never reached, since one above always holds: move it up, or give that one a "where".
      fr: Cette ligne n'est jamais atteinte, car une autre au-dessus vaut toujours : remontez-la, ou ajoutez "si" à l'autre.
  `);
});

test("a majority below one that always holds", () => {
  expectDiagnostics(`
    subject judge
    fact judges is list of judge
    fact pro of judge is yes or no
    fact special is yes or no

    body jury
      under Rule 1/1
      made up of judges
      decides by a majority of its members
      decides by unanimity of its members where special
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This line is never reached, since one above always holds: move it up, or give that one a "where".
      votes for come from those that are pro
  `);
});

test("a dated line, a conditional one and one about other decisions leave room", () => {
  expectDiagnostics(`
    fact away is yes or no
    authority clerk
    decision hiring
      under Rule 1/1
      rests with director
      may be yes or no

    authority director
      delegates to clerk the decisions hiring
      delegates to clerk every decision in force from 2020-01-01 until 2021-12-31
      is replaced by clerk where away
      is replaced by clerk
  `);
});
