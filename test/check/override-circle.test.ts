import { test } from "vitest";
import { overrideCircle } from "../../src/check/checks/override-circle.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(overrideCircle);

test("two exceptions that each prevail over the other", () => {
  expectDiagnostics(`
    fact late is yes or no
    fact ill is yes or no

    rule leave
      under Rule 1/1
      gives count
      shall be 5

      except where lateness
                   ^^^^^^^^ "Lateness" and "Illness" prevail over one another in a circle; take one of their "notwithstanding" or "disapplies" lines away.
                   fr: "Lateness" et "Illness" prévalent l'un sur l'autre en cercle ; retirez une de leurs lignes "nonobstant" ou "écarte".
        notwithstanding illness
        when late
        shall be 0

      except where illness
        disapplies lateness
        when ill
        shall be 9
  `);
});

test("an exception that prevails over itself", () => {
  expectDiagnostics(`
    fact late is yes or no

    rule leave
      under Rule 1/1
      gives count
      shall be 5

      except where lateness
                   ^^^^^^^^ "Lateness" cannot prevail over itself; take it off its own "notwithstanding" or "disapplies" line.
                   fr: "Lateness" ne peut prévaloir sur soi-même ; ôtez ce nom de sa propre ligne "nonobstant" ou "écarte".
        notwithstanding lateness
        when late
        shall be 0
  `);
});
