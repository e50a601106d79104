import { expect, test } from "vitest";
import { staleReading } from "../../src/check/checks/stale-reading.ts";
import { diagnosticsFrom, fixedBy } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(staleReading);

const reading = `
    reading rounding
      fr Arrondi
      under Rule 1/1
      option per_line
        fr Par ligne
      option at_the_end
        fr À la fin
      taken at_the_end
      reason The text rounds the total.
`;

test("the option shown is not the one taken", () => {
  expectDiagnostics(`${reading}
    rule refund
      under Rule 1/1
      gives money
      relies on rounding as per_line
                            ^^^^^^^^ This is not the option taken by "Rounding", which is "At the end"; look at this rule again and show that one.
                            fr: Ce n'est pas l'option retenue par "Arrondi", qui est "À la fin" ; relisez cette règle et montrez celle-là.
      shall be 1 EUR
  `);
});

test("no option is shown", () => {
  expectDiagnostics(`${reading}
    rule refund
      under Rule 1/1
      gives money
      relies on rounding
      ^^^^^^^^^^^^^^^^^^ Show the option that "Rounding" takes, so that the rule can be read on its own: "At the end".
      fr: Montrez l'option que "Arrondi" retient, pour que la règle se lise seule : "À la fin".
      shall be 1 EUR
  `);
});

test("the fix shows the option taken", () => {
  const rule = `
    rule refund
      under Rule 1/1
      gives money
      relies on rounding as per_line
      shall be 1 EUR
  `;
  expect(fixedBy(staleReading, reading + rule)).toContain("relies on rounding as at_the_end\n");
  expect(fixedBy(staleReading, reading + rule.replace(" as per_line", ""))).toContain(
    "relies on rounding as at_the_end\n",
  );
});
