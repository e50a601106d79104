import { test } from "vitest";
import { conflictingExceptions } from "../../src/check/checks/conflicting-exceptions.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(conflictingExceptions);

test("two exceptions that can hold together without an order", () => {
  expectDiagnostics(`
    fact dismissed is yes or no
    fact rank is count

    rule notice
      under Rule 1/1
      gives duration in months
      shall be 4 months

      except where long_service
        when rank is at least 10
        shall be 6 months

      except where dismissal
                   ^^^^^^^^^ "Dismissal" can hold together with "Long service", for instance where "Rank" is 10 and "Dismissed" is yes; say with "notwithstanding" which prevails.
                   fr: "Dismissal" peut valoir en même temps que "Long service", par exemple si "Rank" est 10 et "Dismissed" est oui ; dites par "nonobstant" ce qui prévaut.
        when dismissed
        shall be no entitlement
  `);
});

test("an order between them, direct or through a third, settles it", () => {
  expectDiagnostics(`
    fact dismissed is yes or no
    fact rank is count
    fact ill is yes or no

    rule notice
      under Rule 1/1
      gives duration in months
      shall be 4 months

      except where long_service
        when rank is at least 10
        shall be 6 months

      except where dismissal
        notwithstanding long_service
        when dismissed
        shall be no entitlement

      except where illness
        notwithstanding dismissal
        when ill
        shall be 9 months
  `);
});

test("exceptions of different days or different values never meet", () => {
  expectDiagnostics(`
    choice grades
      in rising order
      members low or middle or high
    fact grade is one of grades

    rule notice
      under Rule 1/1
      gives duration in months
      shall be 4 months

      except where at_the_top
        when grade is at least high
        shall be 6 months

      except where in_the_middle
        when grade is middle
        shall be 5 months

      except where at_the_bottom
        when grade is less than middle
        shall be 3 months
  `);
});
