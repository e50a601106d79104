import { test } from "vitest";
import { readingWithoutReason } from "../../src/check/checks/reading-without-reason.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(readingWithoutReason);

test("an option is taken without a reason", () => {
  expectDiagnostics(`
    reading rounding
            ^^^^^^^^ The reading "Rounding" takes an option without saying why; add a "reason" line.
            fr: La lecture "Rounding" retient une option sans dire pourquoi ; ajoutez une ligne "motif".
      under Rule 1/1
      option per_line
      option at_the_end
      taken at_the_end

    reading order
      under Rule 1/1
      option first
      option last
  `);
});
