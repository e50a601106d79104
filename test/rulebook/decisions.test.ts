// Misspelt on purpose: cspell:ignore directer rome
import { describe, expect, test } from "vitest";
import { expectProblems, rulebookOf } from "./marked.ts";

describe("readings", () => {
  const readings = `
    reading ceiling
      fr Plafond
      option low is 5 EUR
        fr Bas
      option high is 9 EUR
        fr Haut
      taken low
    reading rounding
      fr Arrondi
      option upwards
        fr Supérieur
      option downwards
        fr Inférieur
      taken upwards
  `;

  test("one whose options carry values stands for the value; asked for an option, it is the option taken", () => {
    const { rules, readings: found } = rulebookOf(
      readings,
      `
      rule refund
        fr Remboursement
        gives money
        shall be ceiling where ceiling is low
        plus 1 EUR where rounding is one of upwards or downwards
      `,
    );
    const steps = rules.get("refund")?.versions[0]?.steps;
    const options = { kind: "choice", choice: "reading:ceiling" };
    expect(steps?.[0]).toMatchObject({
      value: { kind: "reading-value", reading: "ceiling", type: { kind: "money", currency: "EUR" } },
      where: {
        left: { kind: "option-taken", reading: "ceiling", type: options },
        right: { kind: "literal", value: { ...options, member: "low" } },
      },
    });
    expect(steps?.[1]?.where).toMatchObject({ left: { kind: "option-taken", reading: "rounding" } });
    expect(found.get("ceiling")?.type).toEqual({ kind: "money", currency: "EUR" });
    expect(found.get("rounding")?.type).toBeUndefined();
  });

  test("rows of according to name the options of a reading", () => {
    const { rules } = rulebookOf(
      readings,
      `
      rule factor
        fr Facteur
        gives number
        shall be according to ceiling
          | low  | 1   |
          | high | 1.5 |
      `,
    );
    expect(rules.get("factor")?.versions[0]?.steps[0]?.value).toMatchObject({
      kind: "according-to",
      type: { kind: "number" },
      keys: [{ kind: "option-taken", reading: "ceiling" }],
      rows: [{ patterns: [{ values: [{ member: "low" }] }] }, { patterns: [{ values: [{ member: "high" }] }] }],
    });
  });

  test("the values of the options are of one type", () => {
    expectProblems(`
      reading rounding
        fr Arrondi
        option upwards is 1 EUR
          fr Supérieur
        option downwards is 6 %
                            ^^^ unlike-types: These are not of one type: money in EUR, and a percentage.
          fr Inférieur
    `);
  });
});

describe("decisions", () => {
  test("the type is that of the bounds", () => {
    const { decisions } = rulebookOf(`
      authority director
        fr Directeur
      choice places
        fr Lieux
        members paris or rome
      fact cost is money in EUR
        fr Coût
      decision allowed
        fr Permis
        rests with director
        may be yes or no
      decision amount
        fr Somme
        rests with director
        may be up to 90 % of cost
      decision place
        fr Lieu
        rests with director
        may be one of paris or rome
    `);
    expect([...decisions.values()].map(({ type }) => type)).toEqual([
      { kind: "yes-no" },
      { kind: "money", currency: "EUR" },
      { kind: "choice", choice: "places" },
    ]);
  });

  test("it rests with somebody who exists, within bounds of one type", () => {
    expectProblems(`
      authority director
        fr Directeur
      decision amount
        fr Somme
        rests with directer
                   ^^^^^^^^ unknown-name: Nothing here is called "directer". Did you mean "director"?
        may be from 1 JPY to 10 EUR
                    ^^^^^ mixed-currencies: This is money in JPY, and money in EUR is expected here. No rate is assumed: convert one of them first.
    `);
  });
});
