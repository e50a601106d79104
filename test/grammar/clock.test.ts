import { expect, test } from "vitest";
import { highlight } from "../../grammar/highlight.ts";
import { parse } from "../../grammar/parse.ts";
import { print } from "../../grammar/print.ts";
import { translate } from "../../grammar/translate.ts";

const english = `subject shift
  fr Poste
  lasts from shift_began to shift_ended

fact shift_began of shift is date and time
  fr Prise de poste

fact shift_ended of shift is date and time
  fr Fin de poste

fact shifts is list of shift
  fr Postes

fact opening is time of day
  fr Ouverture

fact left_at is date and time
  fr Parti à

definition long_shift of shift
  fr Longs
  means hours from shift_began to shift_ended is more than 12

# When it is dark.
hours of the day night_hours
  fr Nuit
  under Rule 1/1
  from 22:00 to 07:00  [Rule 1/1 a)]
  from 12:00 to 12:30  # at noon

rule night_work
  fr Travail de nuit
  gives number
  shall be hours covered by shifts that are not long_shift from 2022-03-01 to 2022-03-31 outside night_hours on days not worked of office
  plus hours covered by shifts from date of left_at to the reference date within night_hours on working days of office

rule back_by
  fr Retour pour
  gives date and time
  shall be the later of left_at plus 48 hours and 2022-03-07 18:00

definition open_late
  fr Ouvert tard
  means time of left_at is on or after 22:00

scenario One
  fr Une
  on 2022-03-07
  given
    left_at is 2022-03-07 18:00
    opening is 24:00
    shifts are
      | shift_began      | shift_ended      |
      | 2022-03-07 18:00 | 2022-03-08 02:00 |
`;

function printed(text: string, to: "en" | "fr"): string {
  const { value, diagnostics } = parse({ file: "a.proviso", text });
  expect(diagnostics).toEqual([]);
  return translate([value], to)
    .map((document) => print(document))
    .join("");
}

test("times, hours of the day and hours covered are printed as they are written", () => {
  const { value, diagnostics } = parse({ file: "a.proviso", text: english });
  expect(diagnostics).toEqual([]);
  expect(print(value)).toBe(english);
});

test("they read in French and come back", () => {
  const french = printed(english, "fr");
  expect(french.split("\n")).toEqual(
    expect.arrayContaining([
      "fait ouverture est heure du jour",
      "tranche horaire nuit",
      "  de 22:00 jusqu'à 07:00  [Règlement 1/1 a)]",
      "  s'établit à heures couvertes par postes qui ne sont pas longs à partir du 2022-03-01 jusqu'au 2022-03-31 hors de nuit les jours non ouvrés d'office",
      "  s'entend de l'heure de parti_à est au plus tôt le 22:00",
    ]),
  );
  expect(printed(french, "en")).toBe(english);
});

test("French joins the words of hours to the article that follows", () => {
  const text = `règle r\n  donne nombre\n  s'établit à heures couvertes par p à partir du 2022-01-01 jusqu'à fin hors du midi les jours ouvrés du siège\n`;
  expect(parse({ file: "a.proviso", text }).diagnostics).toEqual([]);
});

test.each([
  { line: "from 22:00", code: "expected-word", why: "no end" },
  { line: "from 22 to 07:00", code: "expected-word", why: "an hour without minutes" },
  { line: "from 9:00 to 18:00", code: "time-format", why: "one digit" },
  { line: "from 09:00:30 to 18:00", code: "time-format", why: "seconds" },
  { line: "from evening to 18:00", code: "expected-word", why: "a name" },
])("a faulty line of hours costs only itself: $why", ({ line, code }) => {
  const { diagnostics } = parse({ file: "a.proviso", text: `hours of the day night\n  ${line}\n\nfact a is date\n` });
  expect(diagnostics.map((one) => one.code)).toEqual([code]);
});

test("hours of the day say from when to when", () => {
  const { diagnostics } = parse({ file: "a.proviso", text: "hours of the day night\n" });
  expect(diagnostics.map((one) => one.code)).toEqual(["missing-clause"]);
});

test("a date and time is written with a blank, and the message says how", () => {
  const text = "definition a\n  means left is after 2022-03-07T9:05\n";
  const { diagnostics } = parse({ file: "a.proviso", text });
  expect(diagnostics.map(({ message, fix }) => [message.en, fix?.edits[0]?.text])).toEqual([
    ['A time is written hours and minutes, after the date if there is one: "2022-03-07 09:05".', "2022-03-07 09:05"],
  ]);
});

test("times are coloured as dates are", () => {
  const text = "  from 22:00 to 07:00";
  const times = highlight(text, "en").filter(({ kind }) => kind === "date");
  expect(times.map(({ start, end }) => text.slice(start, end))).toEqual(["22:00", "07:00"]);
});
