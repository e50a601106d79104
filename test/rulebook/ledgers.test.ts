import { expect, test } from "vitest";
import { expectProblems, rulebookOf } from "./marked.ts";

const law = `
  fact began is date
    fr Début
  fact hours_worked is duration in hours
    fr Heures travaillées
  fact sum is money in EUR
    fr Somme
  fact wed is yes or no
    fr Marié
  subject absence
    fr Absence
  fact absences is list of absence
    fr Absences
  fact first_day of absence is date
    fr Premier jour
  fact days_taken of absence is number
    fr Jours pris
`;

test("a ledger gives an amount, and the lines of its records see their fields first", () => {
  const book = rulebookOf(`${law}
  ledger leave
    fr Congé
    gives number
    runs from began to the reference date
    opens with zero
    on first_day of each of absences
      less days_taken
`);
  const ledger = book.rules.get("leave")?.versions[0]?.ledger;
  expect(book.rules.get("leave")).toMatchObject({ defines: "ledger", type: { kind: "number" } });
  expect(ledger?.entries[0]?.occasion).toMatchObject({ kind: "of-each", date: { key: "absence.first_day" } });
  expect(ledger?.entries[0]?.steps[0]?.value).toMatchObject({ kind: "fact", key: "absence.days_taken" });
});

test("what cannot be an account is told where it stands", () => {
  expectProblems(`${law}
  ledger no_type
         ^^^^^^^ missing-gives: "no_type" does not say what it gives: add a line such as "gives money in EUR per month".
    fr Sans type
    runs from began to the reference date
    opens with zero

  ledger yes_or_no
         ^^^^^^^^^ ledger-of-no-amount: A ledger counts an amount: let "yes_or_no" give a number, money, a percentage or a duration.
         fr: Un compte porte sur un montant : que "yes_or_no" donne un nombre, un montant, un pourcentage ou une durée.
    fr Oui ou non
    gives yes or no
    runs from began to the reference date
    opens with wed

  ledger mixed
    fr Mélange
    gives number
    runs from began to sum
                       ^^^ unlike-types: "sum" is money in EUR, and a date is expected here.
    opens with sum
               ^^^ unlike-types: "sum" is money in EUR, and a number is expected here.
    on 31 April of each year
       ^^^^^^^^ impossible-date: No year has this day: write one that exists.
      plus 1
    on 29 February of each year
       ^^^^^^^^^^^ day-not-in-every-year: Most years have no 29 February: add "taking the last day of a short month" or "taking the day after a short month".
      plus 1
    on sum
       ^^^ unlike-types: "sum" is money in EUR, and a date is expected here.
      plus 1
    on first_day of each of began
                            ^^^^^ not-a-list: "began" is not a list of records, such as "children": name a fact that is one.
      plus 1
    on days_taken of each of absences
       ^^^^^^^^^^ unlike-types: "days_taken" is a number, and a date is expected here.
      plus 1
    on constructor of each of absences
       ^^^^^^^^^^^ unknown-name: Nothing here is called "constructor". Declare it, or check its spelling.
      plus 1
    every 3 hours from began
          ^^^^^^^ not-an-interval: Entries come at whole years, months, weeks or days: write for instance "every 24 months from ...".
      plus 1
    every 0 months from began
          ^^^^^^^^ not-an-interval: Entries come at whole years, months, weeks or days: write for instance "every 24 months from ...".
      plus sum
           ^^^ unlike-types: These cannot be added up: a number, and money in EUR.

  rule elsewhere
    fr Ailleurs
    gives number
    shall be the balance
             ^^^^^^^^^^^ balance-outside-ledger: Only the lines of a ledger's entries, below "on" or "every", know the balance: name the ledger here.
             fr: Seules les lignes d'une écriture de compte, sous "le" ou "tous les", connaissent le solde : nommez ici le compte.
`);
});

test("slices end with amounts like what is sliced, and give one type", () => {
  expectProblems(`${law}
  rule credit
    fr Crédit
    gives duration in hours
    shall be in slices of hours_worked
      | up to 13 EUR   | 4/3 |
              ^^^^^^ unlike-types: This is money in EUR, and a duration in hours is expected here.
      | beyond         | 2 |
        ^^^^^^ beyond-is-not-last: "beyond" takes all that is left, so it belongs in the last row.
      | 30 hours       | 3/2 |
        ^^^^^^^^ not-a-slice: The first column says where the slice ends: write "up to" and an amount, or "beyond" in the last row.
      | up to 40 hours | 5 EUR |
                         ^^^^^ unlike-types: These cannot be multiplied: a duration in hours, times money in EUR.
      | up to 50 hours | 10 EUR per hour |
                         ^^^^^^^^^^^^^^^ unlike-types: These are not of one type: a duration in hours, and money in EUR.
      | beyond         | 2 |

  rule of_no_amount
    fr Sans montant
    gives number
    shall be in slices of wed
                          ^^^ unlike-types: These cannot be multiplied: yes or no, times yes or no.
      | beyond         | 2 |
`);
});

test("interest is a percentage over years or months", () => {
  expectProblems(`${law}
  rule grown
    fr Grossi
    gives money in EUR
    shall be sum with compound interest at 4 over 30 days
                                           ^ unlike-types: This is a whole number, and a percentage is expected here.
                                                  ^^^^^^^ mixed-units: This is a duration in days, and a duration in years is expected here. The one has no fixed length in the other: use one unit.
    plus sum with compound interest at 4 % over 6 months and simple interest for the part of a year

  rule of_a_date
    fr De date
    gives date
    shall be began with compound interest at 4 % over 3 years
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unlike-types: These cannot be multiplied: a date, times a number.
`);
});
