import { test } from "vitest";
import { oneVoteTwoDecisions } from "../../src/check/checks/one-vote-two-decisions.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(oneVoteTwoDecisions);

const jury = `
    subject judge
    fact judges is list of judge
    fact pro of judge is yes or no

    body jury
      under Rule 1/1
      made up of judges
      decides by a majority of its members
      votes for come from those that are pro

    decision prize
      under Rule 1/2
      rests with jury
      may be yes or no`;

test("the same votes for two decisions", () => {
  expectDiagnostics(`${jury}

    decision mention
             ^^^^^^^ "Prize" and "Mention" would be decided by the same votes of "Jury": give each decision a body of its own.
             fr: "Prize" et "Mention" se décideraient par les mêmes voix de "Jury" : donnez à chaque décision son organe.
      under Rule 1/3
      rests with jury
      may be yes or no
  `);
});

test("an amount is not decided by yes or no", () => {
  expectDiagnostics(`${jury}

    decision sum
      under Rule 1/3
      rests with jury
      may be up to 100 EUR
  `);
});
