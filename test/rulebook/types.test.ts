import { describe, expect, test } from "vitest";
import { expectProblems, rulebookOf } from "./marked.ts";

/** Facts of every type, so that a row of a table can name them. */
const facts = `
  choice grades
    fr Grades
    in rising order
    members B1 or B2
  choice colours
    fr Couleurs
    members red or green
  subject child
    fr Enfant
  fact monthly is money in EUR per month
    fr Mensuel
  fact yearly is money in EUR per year
    fr Annuel
  fact yen is money in JPY
    fr Yens
  fact euros is money in EUR
    fr Euros
  fact local_pay is money
    fr Paie locale
  fact rate is percentage
    fr Taux
  fact ratio is number
    fr Rapport
  fact heads is count
    fr Têtes
  fact start is date
    fr Début
  fact finish is date
    fr Fin
  fact length is duration in months
    fr Durée
  fact age_in_years is duration in years
    fr Âge en années
  fact rest is duration in days
    fr Repos
  fact grade is one of grades
    fr Grade
  fact colour is one of colours
    fr Couleur
  fact ready is yes or no
    fr Prêt
  fact children is list of child
    fr Enfants
  fact height of child is number
    fr Taille
  definition small of child
    fr Petit
    means height is less than 1
`;

/** The type of an expression, as the type of a part result that is it. */
function typeOf(expression: string): unknown {
  const { rules } = rulebookOf(
    facts,
    `
    rule tried
      fr Essai
      gives number
      shall be 1
      in which part is ${expression}
        fr Partie
    `,
  );
  const step = rules.get("tried")?.versions[0]?.steps.find(({ kind }) => kind === "let");
  return step?.value.type;
}

const moneyInEuros = { kind: "money", currency: "EUR" };

test.each<[expression: string, type: Readonly<Record<string, string>>, why: string]>([
  ["monthly plus monthly", { ...moneyInEuros, per: "month" }, "rates of one period add up"],
  ["local_pay plus euros", moneyInEuros, "the known currency is kept beside one that the case decides"],
  ["rate times monthly", { ...moneyInEuros, per: "month" }, "a percentage scales and keeps the unit"],
  ["6 % of monthly", { ...moneyInEuros, per: "month" }, "of is times"],
  ["1/30 of euros", moneyInEuros, "a fraction scales too"],
  ["half of heads", { kind: "number" }, "half of a count need not be whole"],
  ["monthly times 3 months", moneyInEuros, "a rate over its own unit of time is a sum"],
  ["euros divided by euros", { kind: "number" }, "how often one holds the other has no unit"],
  ["euros divided by 12", moneyInEuros, "a part of money is money"],
  ["rate times rate", { kind: "percentage" }, "a percentage of a percentage is one"],
  ["rate times heads", { kind: "number" }, "a percentage of a number is a number"],
  ["heads times 2", { kind: "count" }, "whole times whole is whole"],
  ["heads plus ratio", { kind: "number" }, "a count is a number"],
  ["heads divided by 2", { kind: "number" }, "a quotient need not be whole"],
  ["start plus 4 days", { kind: "date" }, "a date later"],
  ["length plus age_in_years", { kind: "duration", unit: "months" }, "a year is 12 months"],
  ["length divided by age_in_years", { kind: "number" }, "units that convert divide"],
  ["whole years from start to finish", { kind: "count" }, "how often a year fits is a count"],
  [
    "whole years from start to finish plus age_in_years",
    { kind: "duration", unit: "years" },
    "beside a duration it is one",
  ],
  ["day of the month of start", { kind: "count" }, "the fifteenth is 15"],
  ["first day of the month of start", { kind: "date" }, "still a date"],
  ["the greater of zero and euros", moneyInEuros, "zero is of its neighbour's unit"],
  ["the earlier of start and finish", { kind: "date" }, "dates have an earlier"],
  [
    "1 month for each complete 2 years of age_in_years",
    { kind: "duration", unit: "months" },
    "the amount gives the type",
  ],
  ["number of children that are small", { kind: "count" }, "heads are counted"],
  ["total of height over children", { kind: "number" }, "a total is of what is added"],
  ["monthly as on start", { ...moneyInEuros, per: "month" }, "another date, the same type"],
])("%s (%#)", (expression, type) => {
  expect(typeOf(expression)).toEqual(type);
});

describe("lines that do not go together", () => {
  /** The problem of the one line that a rule has wrong. */
  function problemOf(gives: string, line: string): string {
    try {
      rulebookOf(facts, `\nrule tried\n  fr Essai\n  gives ${gives}\n${line}\n`);
    } catch (error) {
      return String((error as { actual?: readonly string[] }).actual?.join(" | "));
    }
    return "nothing";
  }

  test.each([
    ["money", "shall be euros plus yen", "mixed-currencies", "no rate of exchange is assumed"],
    ["money per month", "shall be monthly plus yearly", "mixed-periods", "12 or 13 months is for the rulebook to say"],
    ["money", "shall be euros plus rate", "unlike-types", "a percentage of what?"],
    ["duration in months", "shall be length plus rest", "mixed-units", "a month has no fixed number of days"],
    ["number", "shall be start less finish", "unlike-types", "what is counted between dates must be said"],
    ["money", "shall be euros times yen", "unlike-types", "money is not multiplied by money"],
    ["money", "shall be yearly times length", "mixed-periods", "a rate per year over months"],
    ["number", "shall be heads divided by euros", "unlike-types", "a number is not divided by money"],
    ["money in JPY", "shall be euros", "mixed-currencies", "the rule promises another currency"],
    ["money per month", "shall be euros", "mixed-periods", "a sum is not a rate"],
    ["percentage", "shall be 6", "unlike-types", "6 is not 6 %"],
    ["count", "shall be half of heads", "unlike-types", "half a head is not a count"],
    ["money", "shall be euros\nbut not more than rate", "unlike-types", "a bound is of the amount's type"],
    ["money", "shall be euros\nplus yen", "mixed-currencies", "lines add as expressions do"],
    [
      "money in EUR",
      "shall be monthly\nthe whole multiplied by 2",
      "mixed-periods",
      "what it ends as must be what it gives",
    ],
    ["money", "shall be euros\nrounded half up to 1 JPY", "mixed-currencies", "rounded in its own currency"],
    ["number", "shall be 1\nin the ratio of euros to yen", "mixed-currencies", "a ratio is of like things"],
    ["number", "shall be 1 where heads", "not-a-condition", "a number is not yes or no"],
    ["number", "shall be 1 where grade is red", "unknown-name", "red is no grade"],
    ["number", "shall be 1 where heads is ready", "unlike-types", "a number and yes or no"],
    ["number", "shall be 1 where colour is at least red", "no-order", "these colours do not rise"],
    ["number", "shall be 1 where ready is at least ready", "no-order", "yes is not more than no"],
    ["number", "shall be 1 where euros is from 1 EUR to 2 JPY", "mixed-currencies", "both bounds must be comparable"],
    ["number", "shall be 1 where grade is one of B1 or green", "unknown-name", "green is no grade"],
    ["number", "shall be 1 where grade includes B1", "not-a-list", "one grade includes nothing"],
    ["number", "shall be total of height over heads", "not-a-list", "heads has no records"],
    ["number", "shall be number of children that are height", "not-a-condition", "a filter is a definition"],
    ["number", "shall be total of small over children", "no-total", "yes and no are counted, not added"],
    ["number", "shall be height of children", "not-a-record", "which child?"],
    ["number", "shall be height of child", "no-record-at-hand", "the rule is about no child"],
    ["number", "shall be 1/0", "impossible-number", "there is no such fraction"],
    ["date", "shall be the later of heads and 2", "not-dates", "numbers are greater, not later"],
    ["date", "shall be 2022-02-30", "impossible-date", "February has no 30th"],
    [
      "date",
      "shall be start in force from 2022-01-01 until 2021-01-01",
      "period-ends-before-it-starts",
      "a period runs forward",
    ],
  ])("gives %s, %s: %s (%s)", (gives, line, code) => {
    expect(problemOf(gives, line).split(": ")[0]).toBe(code);
  });

  test.each([
    ["number", "shall be 1\nrounded half up to 0.01", "a bare number rounds in the unit of the amount"],
    ["money per month", "shall be monthly\nrounded half up to 0.01 EUR", "a cent is a cent of a rate too"],
    ["money in EUR", "shall be monthly\nthe whole multiplied by 2 months", "a line may change the type on the way"],
    ["money", "shall be euros\nbut not less than zero", "zero of whatever unit is at hand"],
    ["duration in months", "shall be 2 years", "years are months exactly"],
    ["money", "shall be no entitlement", "nothing is due, of any type"],
    ["count", "shall be heads less 1", "that a count stays above zero is for the checks"],
    [
      "number",
      "shall be 1 where whole years from start to finish is at least 3 years",
      "elapsed time beside a duration",
    ],
    ["number", "shall be 1 where grade is at least B1", "a choice in rising order has more and less"],
  ])("gives %s, %s: nothing wrong (%s)", (gives, line) => {
    expect(problemOf(gives, line)).toBe("nothing");
  });

  test("the sentence names what is there, what is needed and the way out, in both languages", () => {
    expectProblems(`
      fact salary is money in EUR per month
        fr Traitement
      rule allowance
        fr Allocation
        gives money per month
        shall be salary plus 6 %
                 ^^^^^^^^^^^^^^^ unlike-types: These cannot be added up: money in EUR per month, and a percentage. Say of what the percentage is, for instance "6 % of ...".
                 fr: L'addition est impossible entre un montant en EUR par mois et un pourcentage. Dites de quoi est le pourcentage, par exemple "6 % de ...".
      rule other_allowance
        fr Autre allocation
        gives money per year
        shall be salary
                 ^^^^^^ mixed-periods: "salary" is money in EUR per month, and money per year is expected here. Say how one becomes the other, for instance "times 12 months" or "divided by 12".
                 fr: "salary" est un montant en EUR par mois, alors qu'il faut ici un montant par an. Dites comment passer de l'un à l'autre, par exemple "fois 12 mois" ou "divisé par 12".
    `);
  });
});
