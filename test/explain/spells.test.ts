import { expect, test } from "vitest";
import { describeRule } from "../../src/explain/describe.ts";
import { explainText } from "../../src/explain/explain-text.ts";
import { ask, rulebookOf } from "../evaluate/from-text.ts";

const book = rulebookOf(`
subject absence
  fr Absence
  under Rule 1/1
  lasts from first_day to last_day
fact absences is list of absence
  fr Absences
fact first_day of absence is date
  fr Premier jour
fact last_day of absence is date
  fr Dernier jour
fact ill of absence is yes or no
  fr Malade
fact pay is money in EUR per month over time
  fr Paie

rule days_lost
  fr Jours perdus
  under Rule 1/2
  gives count
  shall be days covered by absences that are ill from 2022-01-01 to 2022-12-31

rule start_of_run
  fr Début de la suite
  under Rule 1/3
  gives date
  shall be first day of the run of absences current on 2022-03-05

rule year_of_pay
  fr Paie de l'année
  under Rule 1/4
  gives money in EUR
  shall be total of pay over each month from 2022-01-15 to 2022-02-01

rule most
  fr Le plus
  under Rule 1/5
  gives count
  shall be most days covered by absences in any 12 months
  plus days in the longest run of absences from 2022-01-01 to 2022-12-31
  plus number of months from 2022-01-01 to 2022-12-31 on which is_paid

definition is_paid
  fr Est payé
  means pay is more than 0 EUR per month
`);

const absences = [
  { first_day: "2022-03-01", last_day: "2022-03-10", ill: true },
  { first_day: "2022-06-01", last_day: "2022-06-02", ill: false },
  { first_day: "2021-11-30", ill: true },
];

test("the account of days lists the records, with their days or why they do not count", () => {
  const outcome = ask(book, "days_lost", { facts: { absences } });
  const text = explainText(book, outcome, { language: "en" });
  expect(text).toContain(
    "Days covered by absences that are ill from 1 January 2022 to 31 December 2022: not known yet",
  );
  expect(text).toContain("Absence 1: from 1 March 2022 to 10 March 2022");
  expect(text).toContain("Absence 2: not one of those meant");
  expect(text).toContain("Absence 3: from 30 November 2021, last day not known");
  expect(text).toContain("Still needed: Last day (Absence 3)");
  const french = explainText(book, outcome, { language: "fr" });
  expect(french).toContain("Jours couverts par absences qui sont malade du 1er janvier 2022 au 31 décembre 2022 :");
  expect(french).toContain("Absence 1 : du 1er mars 2022 au 10 mars 2022");
  expect(french).toContain("Absence 3 : à partir du 30 novembre 2021, dernier jour inconnu");
});

test("a run tells its days, and its absence why", () => {
  const found = ask(book, "start_of_run", { facts: { absences: absences.slice(0, 2) } });
  expect(explainText(book, found, { language: "en" })).toContain("1 March 2022 (from 1 March 2022 to 10 March 2022)");
  const none = ask(book, "start_of_run", { facts: { absences: absences.slice(1, 2) } });
  expect(explainText(book, none, { language: "en" })).toContain(
    'no record of "Absence" that is meant lasts on 5 March 2022',
  );
  expect(explainText(book, none, { language: "fr" })).toContain(
    "aucune fiche « Absence » visée ne couvre le 5 mars 2022",
  );
});

test("a record that ends before it begins is told, with both days", () => {
  const reversed = [{ first_day: "2022-03-10", last_day: "2022-03-01", ill: true }];
  const outcome = ask(book, "days_lost", { facts: { absences: reversed } });
  expect(explainText(book, outcome, { language: "en" })).toContain(
    "Absence 1 begins on 10 March 2022 and ends on 1 March 2022, before it begins: correct one of the days",
  );
});

test("a total has a line for each month", () => {
  const facts = { pay: { amount: "100", currency: "EUR", per: "month" } };
  const outcome = ask(book, "year_of_pay", { facts });
  expect(explainText(book, outcome, { language: "en" })).toMatch(
    /200 EUR[\s\S]*On 15 January 2022: 100 EUR per month[\s\S]*On 1 February 2022: 100 EUR per month/,
  );
  expect(explainText(book, outcome, { language: "fr" })).toMatch(/Au 15 janvier 2022 :[\s\S]*Au 1er février 2022 :/);
});

test("a rule and a subject say what they ask", () => {
  expect(describeRule(book, "most", "en").split("\n")).toEqual([
    "Most [Rule 1/5]",
    "  Gives a count",
    "  It is most days covered by absences in any 12 months",
    "  Plus days in the longest run of absences from 1 January 2022 to 31 December 2022",
    "  Plus number of months from 1 January 2022 to 31 December 2022 on which is paid",
  ]);
  expect(describeRule(book, "absence", "en").split("\n")).toEqual([
    "Absence [Rule 1/1]",
    '  Lasts from "First day" to "Last day", both days included',
  ]);
  expect(describeRule(book, "absence", "fr").split("\n")[1]).toBe(
    "  S'étend de « Premier jour » à « Dernier jour », jours compris",
  );
  expect(describeRule(book, "most", "fr")).toContain(
    "le plus grand nombre de jours couverts par absences dans toute période de 12 mois",
  );
});
