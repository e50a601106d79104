import { expect, test } from "vitest";
import { expectProblems, rulebookOf } from "./marked.ts";

test("a record lasts between two dates of its own", () => {
  const book = rulebookOf(`
  subject absence
    lasts from first_day to last_day
  fact first_day of absence is date
  fact last_day of absence is date
`);
  expect(book.subjects.get("absence")?.lasts).toMatchObject({ from: "absence.first_day", to: "absence.last_day" });
});

test("the days between which a record lasts must be dates told of it", () => {
  expectProblems(`
  subject absence
    lasts from first_day to days_lost
                            ^^^^^^^^^ not-a-day: "days_lost" is a whole number, and a record lasts from one day, or date and time, to another: name a fact that is one.
                            fr: "days_lost" est un nombre entier, alors qu'une fiche s'étend d'un jour, ou d'une date et heure, à un autre : nommez un tel fait.
  fact first_day of absence is date
  fact days_lost of absence is count
  subject contract
    lasts from hired to end_day
               ^^^^^ unknown-name: Nothing here is called "hired". It must be a fact of "contract": declare "fact hired of contract is date".
                        ^^^^^^^ not-a-day: "end_day" is worked out by a rule, and a record lasts from one day, or date and time, to another: name a fact that is one.
  fact hired is date
  rule end_day of contract
    gives date
    shall be hired
  subject stay
    lasts from __proto__ to constructor
               ^^^^^^^^^ unknown-name: Nothing here is called "__proto__". Declare it, or check its spelling.
                            ^^^^^^^^^^^ unknown-name: Nothing here is called "constructor". Declare it, or check its spelling.
`);
});

const law = `
  subject absence
    lasts from first_day to last_day
  subject child
  fact absences is list of absence
  fact children is list of child
  fact first_day of absence is date
  fact last_day of absence is date
  fact pay is money in EUR per year
  fact away is yes or no
  definition sick of absence
    means last_day is known
`;

test("what is counted must last, over dates, and through a window that is one", () => {
  expectProblems(`${law}
  rule several
    gives count
    shall be days covered by children from 2022-01-01 to 2022-12-31
                             ^^^^^^^^ does-not-last: Nothing says between which days a record of "children" lasts: add "lasts from ... to ..." under "subject child".
                             fr: Rien ne dit entre quels jours s'étend une fiche de "children" : ajoutez "s'étend du ... jusqu'au ..." sous "sujet child".
    plus days covered by pay from 2022-01-01 to 2022-12-31
                         ^^^ not-a-list: "pay" is not a list of records, such as "children": name a fact that is one.
    plus days covered by absences that are away_days from 2022-01-01 to 2022-12-31
                                           ^^^^^^^^^ unknown-name: Nothing here is called "away_days". Declare it, or check its spelling.
    plus days in the longest run of absences from 3 to 2022-12-31
                                                  ^ unlike-types: This is a whole number, and a date is expected here.
    plus working days of pay covered by absences from 2022-01-01 to 2022-12-31
                         ^^^ unknown-name: Nothing here is called "pay". Declare it, or check its spelling.
    plus most days covered by absences in any 0 months
                                              ^^^^^^^^ not-a-window: This is no length of time to look through: write a whole number of years, months, weeks or days up to 100 years, such as "12 months".
                                              fr: Ce n'est pas une durée à parcourir : écrivez un nombre entier d'années, de mois, de semaines ou de jours, 100 ans au plus, comme "12 mois".
    plus most days covered by absences in any 2.5 days
                                              ^^^^^^^^ not-a-window: This is no length of time to look through: write a whole number of years, months, weeks or days up to 100 years, such as "12 months".
    plus most days covered by absences in any 99999999999999999999 years
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ not-a-window: This is no length of time to look through: write a whole number of years, months, weeks or days up to 100 years, such as "12 months".
  `);
});

test("what is taken month by month must be an amount of the month, or hold", () => {
  expectProblems(`${law}
  rule sums
    gives money in EUR
    shall be total of pay over each month from 2022-01-01 to 2022-12-31
                      ^^^ rate-over-other-period: "pay" is a rate that is not per month, so it is not due once over each month: name an amount, or a rate per month.
                      fr: "pay" est un taux qui n'est pas par mois et n'est donc pas dû une fois de chaque mois : nommez un montant, ou un taux par mois.
    plus total of away over each year from 2022-01-01 to 2022-12-31
                  ^^^^ no-total: "away" is yes or no, of which there is no total: use "number of months from ... on which" to count.
    plus total of pay over each year from 2022-01-01 to 2022-12-31
  rule counts
    gives count
    shall be number of months from 2022-01-01 to 2022-12-31 on which pay
                                                                     ^^^ not-a-condition: "pay" is not a question of yes or no: name a definition here.
  `);
});

test("days are a duration where they stand beside one", () => {
  const book = rulebookOf(`${law}
  definition long
    means days covered by absences that are sick from 2022-01-01 to 2022-12-31 is at least 90 days
  rule total
    gives money in EUR
    shall be total of pay over each year from 2022-01-01 to 2022-12-31
`);
  const test = book.rules.get("long")?.versions[0]?.steps[0]?.value;
  expect(test).toMatchObject({ left: { kind: "covered", type: { kind: "duration", unit: "days" } } });
  expect(book.rules.get("total")?.versions[0]?.steps[0]?.value.type).toEqual({ kind: "money", currency: "EUR" });
});
