import { test } from "vitest";
import { delegationCircle } from "../../src/check/checks/delegation-circle.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(delegationCircle);

test("two that hand the same power to each other", () => {
  expectDiagnostics(`
    fact away is yes or no

    authority director
              ^^^^^^^^ "Director" and "Deputy" hand the same power round in a circle; take one of their lines of delegation away.
              fr: "Director" et "Deputy" se délèguent le même pouvoir en cercle ; retirez une de leurs lignes de délégation.
      is replaced by deputy where away

    authority deputy
      delegates to director every decision
  `);
});

test("one that replaces itself", () => {
  expectDiagnostics(`
    authority director
              ^^^^^^^^ "Director" cannot act in its own place; name somebody else on its line of delegation.
      is replaced by director
  `);
});

test("different decisions may go either way", () => {
  expectDiagnostics(`
    decision hiring
      under Rule 1/1
      rests with director
      may be yes or no

    decision purchase
      under Rule 1/2
      rests with deputy
      may be yes or no

    authority director
      delegates to deputy the decisions hiring

    authority deputy
      delegates to director the decisions purchase
  `);
});
