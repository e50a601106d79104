import { expect, test } from "vitest";
import { parse } from "../../grammar/parse.ts";
import { print } from "../../grammar/print.ts";
import { translate } from "../../grammar/translate.ts";

const english = `subject absence
  fr Absence
  under Regulation 20 g)
  lasts from first_day to last_day

fact first_day of absence is date
  fr Premier jour

fact last_day of absence is date
  fr Dernier jour
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
  expect(text.split("\n")).toEqual(expect.arrayContaining(["  s'étend du premier_jour jusqu'au dernier_jour"]));
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
