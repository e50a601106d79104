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
