import { test } from "vitest";
import { reservedName } from "../../src/check/checks/reserved-name.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(reservedName);

test("an English name whose French form is a keyword", () => {
  expectDiagnostics(`
    fact cessation is date
         ^^^^^^^^^ "Cessation" would be called "fois" in French, which is a keyword there; change its label in that language.
         fr: "Fois" s'appellerait "fois" en français, où c'est un mot-clé ; changez son libellé dans cette langue.
      fr Fois

    fact end_of_service is date
      fr Fin de service
  `);
});
