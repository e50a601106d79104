// cspell:ignore europe
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "../../grammar/parse.ts";
import { print } from "../../grammar/print.ts";
import { translate } from "../../grammar/translate.ts";
import { resolve } from "../../src/rulebook/resolve.ts";
import { expectProblems, resolved, rulebookOf, withoutMargin } from "./marked.ts";

describe("two languages, one rulebook", () => {
  const english = `
    choice grades
      fr Grades
      members A1 or A2
    fact grade is one of grades
      fr Grade
    figure household_rate
      fr Taux du ménage
      gives percentage
      shall be 6 %
    fact salary is money per month
      fr Traitement
  `;
  const inEnglish = `
    rule household_allowance
      fr Allocation de ménage
      gives money per month
      shall be household_rate times salary
      except where first_grade
        fr Premier grade
        when grade is A1
        shall be no entitlement
  `;
  const inFrench = `
    règle allocation_de_ménage
      en Household allowance
      donne montant par mois
      s'établit à taux_du_ménage fois traitement
      sauf dans le cas premier_grade
        en First grade
        lorsque grade est A1
        s'établit à aucun droit
  `;

  test("a French file names things in French, and the keys stay English", () => {
    const { rules } = rulebookOf(english, inFrench);
    const rule = rules.get("household_allowance");
    expect(rule?.label).toEqual({ en: "Household allowance", fr: "Allocation de ménage" });
    expect(rule?.versions[0]?.exceptions[0]?.key).toBe("first_grade");
    expect(rule?.versions[0]?.steps[0]?.value).toMatchObject({ left: { kind: "figure", key: "household_rate" } });
  });

  test("the same rule in either language is the same rulebook, to the fingerprint", () => {
    expect(rulebookOf(english, inFrench).hash).toBe(rulebookOf(english, inEnglish).hash);
  });

  test("a later version in a French file need not repeat its label", () => {
    const { rules } = rulebookOf(
      english,
      `
      règle prime
        en Bonus
        donne nombre
        en vigueur du 2000-01-01 jusqu'au 2009-12-31
        s'établit à 1
      règle prime
        donne nombre
        en vigueur du 2010-01-01
        s'établit à 2,5
      `,
    );
    expect([...rules.keys()]).toEqual(["bonus"]);
    expect(rules.get("bonus")?.versions).toHaveLength(2);
  });

  test("a label that does not make the name would be lost in translation", () => {
    expectProblems(`
      figure eme
        en Europe and Middle East
           ^^^^^^^^^^^^^^^^^^^^^^ label-does-not-fit-name: This label makes the name "europe_and_middle_east", not "eme": change the label or the name so that they agree.
        fr Europe et Moyen-Orient
        gives number
        shall be 1
    `);
  });

  test("a missing label in the other language is only a hint, and codes need none", () => {
    const { diagnostics } = resolved(
      withoutMargin(`
      choice kinds
        members A1 or plain
      `),
    );
    expect(diagnostics.map(({ code, severity, message }) => [code, severity, message.en])).toEqual([
      ["missing-french-label", "hint", `"kinds" has no French label: add a line "fr ..." below it.`],
      ["missing-french-label", "hint", `"plain" has no French label: add a line "fr ..." below it.`],
    ]);
  });
});

test.each(
  readdirSync("rules", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
)("the rulebook %s printed in French means the same, to the fingerprint", (name) => {
  const folder = join("rules", name);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".proviso"));
  const documents = files.map((file) => parse({ file, text: readFileSync(join(folder, file), "utf8") }).value);
  const french = translate(documents, "fr").map((document) => ({ file: document.file, text: print(document) }));
  const inFrench = resolve(french.map((source) => parse(source).value));
  expect(inFrench.value.hash).toBe(resolve(documents).value.hash);
  expect(inFrench.value.rules.size).toBeGreaterThan(0);
});
