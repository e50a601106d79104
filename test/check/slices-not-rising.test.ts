import { test } from "vitest";
import { slicesNotRising } from "../../src/check/checks/slices-not-rising.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(slicesNotRising);

test("an end that does not rise is reported, also one that is not above zero", () => {
  expectDiagnostics(`
    fact worked is duration in hours

    rule credit
      under Rule 1/1
      gives duration in hours
      shall be in slices of worked
        | up to 0 hours  | 1 |
                ^^^^^^^ This slice must end above 0 hours, where it begins: put the rows in rising order.
                fr: Cette tranche doit finir au-dessus de 0 heure, où elle commence : mettez les lignes par ordre croissant.
        | up to 13 hours | 4/3 |
        | up to 13 hours | 3/2 |
                ^^^^^^^^ This slice must end above 13 hours, where it begins: put the rows in rising order.
        | beyond         | 2 |
  `);
});

test("ends that rise, or that the case decides, are left alone", () => {
  expectDiagnostics(`
    fact worked is duration in hours
    fact limit is duration in hours

    rule credit
      under Rule 1/1
      gives duration in hours
      shall be in slices of worked
        | up to 13 hours | 4/3 |
        | up to limit    | 3/2 |
        | up to 30 hours | 2 |
  `);
});
