import { test } from "vitest";
import { bodyVotes } from "../../src/check/checks/body-votes.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(bodyVotes);

const jury = `
    subject judge
    fact judges is list of judge
    fact pro of judge is yes or no
    fact contra of judge is yes or no

    body jury
      under Rule 1/1
      made up of judges`;

test("votes without a majority", () => {
  expectDiagnostics(`${jury}
      votes for come from those that are pro
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Votes are counted, but nothing says how many it takes: add a line "decides by ...".
      fr: Des voix se comptent, mais rien ne dit combien il en faut : ajoutez une ligne "statue à ...".
  `);
});

test("a majority without votes for", () => {
  expectDiagnostics(`${jury}
      decides by a majority of its members
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This body decides by votes, but nobody votes for: add a line "votes for come from ...".
  `);
});

test("votes cast without votes against", () => {
  expectDiagnostics(`${jury}
      decides by two thirds of the votes cast
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Of the votes cast, those against are not told apart: add a line "votes against come from ...".
      votes for come from those that are pro
  `);
});

test("a casting vote where votes are never equal", () => {
  expectDiagnostics(`${jury}
      decides by unanimity of the votes cast
      votes for come from those that are pro
      votes against come from those that are contra
      casting vote of those that are pro
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A casting vote counts between equal votes, and no majority here is one of the votes cast: take it away.
  `);
});

test("a body that only sits needs no votes", () => {
  expectDiagnostics(`${jury}
      quorum of 3
  `);
});
