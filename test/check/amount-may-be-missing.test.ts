import { expect, test } from "vitest";
import { amountMayBeMissing } from "../../src/check/checks/amount-may-be-missing.ts";
import { diagnosticsFrom, fixedBy } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(amountMayBeMissing);

test("every line has a condition, and none may hold", () => {
  const rule = `
    fact married is yes or no
    fact resident is yes or no

    rule allowance
      under Rule 1/1
      gives money
      shall be 10 EUR where married
      shall be 5 EUR where resident and not married
  `;
  expectDiagnostics(
    rule.replace(
      "rule allowance",
      `rule allowance
         ^^^^^^^^^ No line of "Allowance" surely sets an amount where "Married" is no and "Resident" is no; add one without a condition, or an "otherwise" line.
         fr: Aucune ligne de "Allowance" ne fixe sûrement un montant si "Married" est non et "Resident" est non ; ajoutez-en une sans condition, ou une ligne "sinon".`,
    ),
  );
  const fixed = fixedBy(amountMayBeMissing, rule);
  expect(fixed).toContain("  otherwise no entitlement\n  shall be 10 EUR where married\n");
  expectDiagnostics(fixed);
});

test("lines and an exception cover everyone to whom the rule applies", () => {
  expectDiagnostics(`
    fact married is yes or no
    fact resident is yes or no
    fact retired is yes or no

    rule allowance
      under Rule 1/1
      gives money
      applies where not retired
      shall be 10 EUR where married
      shall be 5 EUR where resident and not married

      except where single_abroad
        when not married and not resident and not retired
        shall be 1 EUR
  `);
});

test("a rule is not asked to reach back before its first dated line", () => {
  expectDiagnostics(`
    rule allowance
      under Rule 1/1
      gives money
      shall be 10 EUR in force from 2020-01-01
  `);
});
