import { test } from "vitest";
import { readingOptionUnused } from "../../src/check/checks/reading-option-unused.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(readingOptionUnused);

test("of three options two are told apart from nothing", () => {
  expectDiagnostics(`
    reading rounding
      under Rule 1/1
      option per_line
      option at_the_end
             ^^^^^^^^^^ No condition tells "At the end" from the other unnamed options of "Rounding"; use it in one or take it away.
             fr: Aucune condition ne distingue "At the end" des autres options non nommées de "Rounding" ; employez-la ou retirez-la.
      option never
             ^^^^^ No condition tells "Never" from the other unnamed options of "Rounding"; use it in one or take it away.
      taken per_line
      reason It says so.

    rule refund
      under Rule 1/1
      gives money
      shall be 1.234 EUR
      rounded half up to 0.01 where rounding is per_line
  `);
});

test("the last option is what remains, and one with a value makes its own difference", () => {
  expectDiagnostics(`
    reading rounding
      under Rule 1/1
      option per_line
      option at_the_end
      taken per_line
      reason It says so.

    reading rate
      under Rule 1/1
      option high is 9 %
      option low is 3 %
      taken low
      reason It says so.

    rule refund
      under Rule 1/1
      gives money
      shall be rate times 1.234 EUR
      rounded half up to 0.01 where rounding is per_line
  `);
});

test("rows name options too", () => {
  expectDiagnostics(`
    reading start
      under Rule 1/1
      option daily
      option monthly
      option yearly
      taken daily
      reason It says so.

    rule refund
      under Rule 1/1
      gives count
      shall be according to start
        | daily             | 1 |
        | monthly or yearly | 2 |
  `);
});
