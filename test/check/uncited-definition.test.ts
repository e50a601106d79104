import { test } from "vitest";
import { uncitedDefinition } from "../../src/check/checks/uncited-definition.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(uncitedDefinition);

test("a definition without a provision, while a cited one says whose words it explains", () => {
  expectDiagnostics(`
    fact married is yes or no
    fact spouse_works is yes or no

    definition sole_earner
               ^^^^^^^^^^^ The definition "Sole earner" cites no provision; name the one whose words it explains on an "under" line.
               fr: La définition "Sole earner" ne cite aucune disposition ; nommez celle dont elle explique les termes sur une ligne "au titre de".
      means married and not spouse_works

    definition couple
      under Rule 1/1
      means married
  `);
});
