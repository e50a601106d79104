import { expect, test } from "vitest";
import { missingOtherwise } from "../../src/check/checks/missing-otherwise.ts";
import { diagnosticsFrom, fixedBy, withoutMargin } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(missingOtherwise);

test("a condition without what comes out if it fails", () => {
  expectDiagnostics(`
    fact married is yes or no

    rule allowance
      under Rule 1/1
      gives money
      when married
      ^^^^^^^^^^^^ "Allowance" does not say what comes out where this does not hold; add an "otherwise" line, for instance "otherwise no entitlement".
      fr: "Allowance" ne dit pas ce qui en résulte si cela n'est pas rempli ; ajoutez une ligne "sinon", par exemple "sinon aucun droit".
      shall be 10 EUR
  `);
});

test("the fix says no entitlement, in a French file in French", () => {
  expect(
    fixedBy(
      missingOtherwise,
      `
      fait marié est oui ou non
        en Married
      règle allocation_de_ménage
        en Household allowance
        au titre de Règlement 1/1
        donne montant
        lorsque marié
        s'établit à 10 EUR
      `,
    ),
  ).toBe(
    withoutMargin(`
      fait marié est oui ou non
        en Married
      règle allocation_de_ménage
        en Household allowance
        au titre de Règlement 1/1
        donne montant
        lorsque marié
        sinon aucun droit
        s'établit à 10 EUR
    `),
  );
});

test("the fix of a definition says no", () => {
  const fixed = fixedBy(
    missingOtherwise,
    `
    fact married is yes or no
    definition couple
      under Rule 1/1
      when married
      means married
    `,
  );
  expect(fixed).toContain("when married\n  otherwise no\n");
});
