import { describe, expect, test } from "vitest";
import { parse } from "../../grammar/parse.ts";
import { print } from "../../grammar/print.ts";
import { translate } from "../../grammar/translate.ts";

const english = `subject absence
  fr Absence

fact absences is list of absence
  fr Absences

fact first_day of absence is date
  fr Premier jour

fact days_taken of absence is number
  fr Jours pris

ledger leave_balance
  fr Solde de congé
  under Rule 1/1
  gives number
  runs from service_began to the reference date
  opens with zero
  when entitled
  otherwise no entitlement
  relies on doubt as near
  # Two and a half days a month.
  on the last day of each month
    plus 2.5  [Rule 1/2]
  on 31 March of each year
    en Lapse
    fr Caducité
    under Rule 1/3
    note What is not taken lapses.
    but not more than cap where served is known
    in which cap is half of the balance
      fr Plafond
  on 29 February of each year taking the last day of a short month
    plus 1
  on first_day of each of absences that are not unpaid
    relies on doubt as near
    less days_taken
  on departure
    the whole multiplied by 0
  on 2022-07-01
    rounded down to 1
  every 24 months from service_began taking the day after a short month
    plus 10

rule credit
  fr Crédit
  under Rule 2/1
  gives money
  shall be in slices of income
    | up to 13 EUR | 4/3 |
    | up to limit  | 3/2 |  [Rule 2/2]
    | beyond       |   2 |
  plus sum with compound interest at 4 % over 3 years
  plus half of sum with compound interest at rate over 18 months and simple interest for the part of a year
`;

test("ledgers, slices and interest are printed as they are written", () => {
  const { value, diagnostics } = parse({ file: "a.proviso", text: english });
  expect(diagnostics).toEqual([]);
  expect(print(value)).toBe(english);
});

test("they read in French and come back", () => {
  const { value } = parse({ file: "a.proviso", text: english });
  const [french] = translate([value], "fr");
  const text = print(french as NonNullable<typeof french>);
  expect(text.split("\n")).toEqual(
    expect.arrayContaining([
      "compte solde_de_congé",
      "  court à compter de service_began jusqu'à la date de référence",
      "  s'ouvre à zéro",
      "  le dernier jour de chaque mois",
      "  le 31 mars de chaque année",
      "    où plafond est la moitié du solde",
      "  le 29 février de chaque année en retenant le dernier jour d'un mois trop court",
      "  le premier_jour de chacun des absences qui ne sont pas unpaid",
      "    moins jours_pris",
      "  tous les 24 mois à partir de service_began en retenant le lendemain d'un mois trop court",
      "  s'établit par tranches d'income",
      "    | à concurrence de 13 EUR | 4/3 |",
      "    | au-delà                 |   2 |",
      "  plus sum avec intérêts composés au taux de 4 % sur 3 ans",
    ]),
  );
  const again = parse({ file: "b.proviso", text });
  expect(again.diagnostics).toEqual([]);
  expect(print(translate([again.value], "en")[0] as typeof value)).toBe(english);
});

test("French says the same in several ways", () => {
  const text = `compte c
  donne nombre
  court à compter du 2020-01-01 jusqu'au 2022-12-31
  s'ouvre au dépôt
  le premier jour de chaque mois
    plus 1
  toutes les 2 semaines à partir du début
    moins 1
  le jour_pris de chacune des absences
    moins la moitié du solde
`;
  const { diagnostics } = parse({ file: "a.proviso", text });
  expect(diagnostics).toEqual([]);
});

const opened = "ledger l\n  gives number\n  runs from a to b\n  opens with zero\n";

describe("a mistake costs only its line", () => {
  test.each([
    { text: "ledger l\n  opens with zero\n", code: "missing-clause", why: "it does not say from when it runs" },
    { text: "ledger l\n  runs from a to b\n", code: "missing-clause", why: "it does not say what it opens with" },
    { text: `${opened}  opens with 1\n`, code: "repeated-clause", why: "it opens twice" },
    { text: `${opened}  on 15 noon of each year\n    plus 1\n`, code: "not-a-day-of-the-year", why: "no such month" },
    { text: `${opened}  on the balance\n    plus 1\n`, code: "expected-word", why: "no day" },
    {
      text: `${opened}  on d of child of each of children\n    plus 1\n`,
      code: "not-a-day-of-a-record",
      why: "the day is a name of each record",
    },
    { text: `${opened}  on 2022-01-01\n    shall be 1\n`, code: "misplaced-clause", why: "the balance is there" },
    { text: `${opened}  plus 1\n`, code: "misplaced-clause", why: "no entry is open" },
    { text: "rule r\n  shall be in slices of x\n", code: "missing-rows", why: "the slices are missing" },
  ])("$code: $why", ({ text, code }) => {
    const { value, diagnostics } = parse({ file: "a.proviso", text });
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    expect(value.declarations).toHaveLength(1);
  });
});
