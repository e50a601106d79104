import { test } from "vitest";
import { unsettledReading } from "../../src/check/checks/unsettled-reading.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(unsettledReading);

test("no option is taken", () => {
  expectDiagnostics(`
    reading rounding
            ^^^^^^^^ The reading "Rounding" takes none of its options, so whatever leans on it stays unsettled; add a "taken" line once it is decided.
            fr: La lecture "Rounding" ne retient aucune option, si bien que tout ce qui s'y appuie reste à trancher ; ajoutez une ligne "retenu" une fois la décision prise.
      under Rule 1/1
      option per_line
      option at_the_end
  `);
});
