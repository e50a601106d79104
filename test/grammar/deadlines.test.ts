import { expect, test } from "vitest";
import { parse } from "../../grammar/parse.ts";
import { print } from "../../grammar/print.ts";
import { translate } from "../../grammar/translate.ts";

const english = `event request_received
  fr Demande reçue

calendar office
  fr Bureau
  days of rest Saturday and Sunday
  holiday 2022-07-14  [Rule 1/1]
    en National day
    fr Fête nationale
  known from 2022-01-01 until 2022-12-31

counting office_days
  fr Jours du bureau
  under Rule 1/1
  the first day is the day after the event
  a missing day becomes the first of the month
`
  .replace("the first of the month", "the first day of the next month")
  .concat(`  a last day not worked moves back to the last working day of office
  stops from 15 July to 15 September  [Rule 1/2]

time limit reply_limit
  fr Délai de réponse
  under Rule 1/3
  binds director to perform reply
  runs from the later of request_received and file_complete
  counted by office_days
  suspended from freeze to release  [Rule 1/4]
  silence counts as refusal
  when request_received has happened
  otherwise no entitlement
  shall be 2 months
  plus 10 days where reply has not happened

definition lapsed
  fr Éteint
  means any of
    - reply_limit is missed
    - reply_limit is met
    - reply_limit is running

scenario Words
  fr Mots
  on 2022-07-01
  given
    request_received happens on 2022-06-30
    reply has not happened
`);

test("calendars, countings and time limits are printed as they are written", () => {
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
      "événement demande_reçue",
      "  jours de repos samedi et dimanche",
      "  connu du 2022-01-01 jusqu'au 2022-12-31",
      "  le premier jour est le lendemain de l'événement",
      "  un jour manquant devient le premier jour du mois suivant",
      "  un dernier jour non ouvré est reporté au dernier jour ouvré de bureau",
      "  s'arrête du 15 juillet jusqu'au 15 septembre  [Règlement 1/2]",
      "délai délai_de_réponse",
      "  oblige director à accomplir reply",
      "  court à compter de la plus tardive de demande_reçue et file_complete",
      "  compté par jours_du_bureau",
      "    - délai_de_réponse est manqué",
      "    demande_reçue a lieu le 2022-06-30",
      "    reply n'a pas eu lieu",
    ]),
  );
  const again = parse({ file: "b.proviso", text });
  expect(again.diagnostics).toEqual([]);
  expect(print(translate([again.value], "en")[0] as typeof value)).toBe(english);
});

test.each([
  { text: "calendar c\n  days of rest Someday", code: "not-a-day-of-the-week", why: "no such day" },
  {
    text: "counting c\n  the first day is the day of the event\n  stops from 1 noon to 3 July",
    code: "not-a-day-of-the-year",
    why: "no such month",
  },
  { text: "counting c", code: "missing-clause", why: "the first day decides the last" },
  {
    text: "time limit t\n  runs from e\n  shall be 1 month",
    code: "missing-clause",
    why: "nothing says how it is counted",
  },
  {
    text: "time limit t\n  counted by c\n  shall be 1 month",
    code: "missing-clause",
    why: "nothing says from when it runs",
  },
])("$code: $why", ({ text, code }) => {
  expect(parse({ file: "a.proviso", text }).diagnostics.map((one) => one.code)).toEqual([code]);
});
