import { expect, test } from "vitest";
import { parse } from "../../grammar/parse.ts";
import { print } from "../../grammar/print.ts";
import { translate } from "../../grammar/translate.ts";

const english = `subject absence
  fr Absence
  under Regulation 20 g)
  lasts from first_day to last_day

fact absences is list of absence
  fr Absences

fact first_day of absence is date
  fr Premier jour

fact last_day of absence is date
  fr Dernier jour

definition sick_leave of absence
  fr Congé de maladie
  means last_day is after first_day

rule of_every_kind
  fr De chaque sorte
  gives number
  shall be days covered by absences that are sick_leave from 2022-01-01 to the reference date
  plus working days of headquarters covered by absences from hired to 2022-12-31
  less days in the longest run of absences that are not sick_leave from hired to the reference date
  but not more than most days covered by absences in any 12 months
  but not less than most days covered by absences in any 4 weeks from hired to 2022-12-31
  in which began is first day of the run of absences that are sick_leave current on the reference date
    fr Commencé
  in which ended is last day of the run of absences current on 2022-12-31
    fr Fini

rule month_by_month
  fr Mois par mois
  gives money
  shall be total of allowance over each month from hired to the reference date
  plus total of premium over each year from hired to 2022-12-31
  the whole multiplied by number of months from hired to 2022-12-31 on which sick
  the whole divided by number of years from 2020-01-01 to hired on which sick
`;

test("what is said of records that last is printed as it is written", () => {
  const { value, diagnostics } = parse({ file: "a.proviso", text: english });
  expect(diagnostics).toEqual([]);
  expect(print(value)).toBe(english);
});

test("it reads in French and comes back", () => {
  const { value } = parse({ file: "a.proviso", text: english });
  const text = translate([value], "fr")
    .map((document) => print(document))
    .join("");
  expect(text.split("\n")).toEqual(
    expect.arrayContaining([
      "  s'étend du premier_jour jusqu'au dernier_jour",
      "  s'établit au nombre de jours couverts par les absences qui sont congé_de_maladie à partir du 2022-01-01 jusqu'à la date de référence",
      "  plus jours ouvrables de headquarters couverts par les absences à partir de hired jusqu'au 2022-12-31",
      "  moins le nombre de jours de la plus longue suite d'absences qui ne sont pas congé_de_maladie à partir de hired jusqu'à la date de référence",
      "  sans dépasser le plus grand nombre de jours couverts par les absences dans toute période de 12 mois",
      "  où commencé est le premier jour de la suite d'absences qui sont congé_de_maladie en cours à la date de référence",
      "  où fini est le dernier jour de la suite d'absences en cours au 2022-12-31",
      "  s'établit à total d'allowance sur chaque mois à partir de hired jusqu'à la date de référence",
      "  plus total de premium sur chaque année à partir de hired jusqu'au 2022-12-31",
      "  le tout multiplié par nombre de mois à partir de hired jusqu'au 2022-12-31 où sick",
    ]),
  );
  const again = parse({ file: "b.proviso", text });
  expect(again.diagnostics).toEqual([]);
  expect(
    translate([again.value], "en")
      .map((document) => print(document))
      .join(""),
  ).toBe(english);
});

test.each([
  { line: "s'étend de la date_de_début à date_de_fin", why: "a feminine name" },
  { line: "s'étend d'entrée jusqu'au sortie", why: "a name that begins with a vowel" },
])("French joins the names of days as they sound: $why", ({ line }) => {
  expect(parse({ file: "a.proviso", text: `sujet absence\n  ${line}\n` }).diagnostics).toEqual([]);
});

test.each([
  { line: "lasts from first_day", code: "expected-word", why: "no last day" },
  { line: "lasts from 2022-01-01 to last_day", code: "expected-name", why: "a day of the calendar" },
  { line: "lasts from a to b\n  lasts from c to d", code: "repeated-clause", why: "said twice" },
])("a faulty line costs only itself: $why", ({ line, code }) => {
  const { diagnostics } = parse({ file: "a.proviso", text: `subject absence\n  ${line}\n\nfact a is date\n` });
  expect(diagnostics.map((one) => one.code)).toEqual([code]);
});

test.each([
  { value: "days covered by absences", code: "expected-word", why: "no dates" },
  { value: "days covered by 3 from a to b", code: "expected-name", why: "no list" },
  { value: "working days of office from a to b", code: "expected-word", why: "nothing that covers them" },
  { value: "most days covered by absences in any", code: "expected-word", why: "no length" },
  { value: "most days covered by absences in any year", code: "expected-word", why: "no number" },
  { value: "first day of the run of absences", code: "expected-word", why: "no day" },
  { value: "total of pay over each month", code: "expected-word", why: "no months" },
  { value: "total of pay over", code: "expected-name", why: "nothing to total over" },
  { value: "number of months from a to b", code: "expected-word", why: "nothing that holds" },
])("$value: $why", ({ value, code }) => {
  const { diagnostics } = parse({ file: "a.proviso", text: `rule r\n  gives count\n  shall be ${value}\n` });
  expect(diagnostics.map((one) => one.code)).toEqual([code]);
  for (const { message } of diagnostics) expect(message.en === message.fr).toBe(false);
});
