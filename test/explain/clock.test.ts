import { expect, test } from "vitest";
import { describeRule } from "../../src/explain/describe.ts";
import { explainText } from "../../src/explain/explain-text.ts";
import { ask, rulebookOf } from "../evaluate/from-text.ts";

const book = rulebookOf(`
subject shift
  fr Poste
  lasts from shift_began to shift_ended
fact shifts is list of shift
  fr Postes
fact shift_began of shift is date and time
  fr Début
fact shift_ended of shift is date and time
  fr Fin

calendar office
  fr Bureau
  days of rest Saturday and Sunday

hours of the day night_hours
  fr Nuit
  under Rule 1/1
  from 22:00 to 07:00  [Rule 1/2]

rule night_work
  fr Travail de nuit
  under Rule 1/3
  gives number
  shall be hours covered by shifts from 2022-03-01 to 2022-03-31 within night_hours on working days of office

definition long_shift of shift
  fr Poste long
  under Rule 1/4
  means hours from shift_began to shift_ended is more than 12
`);

const shifts = [{ shift_began: "2022-03-11T20:00", shift_ended: "2022-03-12T08:30" }];

test("the account says which hours fell where", () => {
  const outcome = ask(book, "night_work", { facts: { shifts } });
  expect(explainText(book, outcome, { language: "en" }).split("\n").slice(1)).toEqual([
    "└─ Hours covered (Night hours, Office): 2",
    "   ├─ Shifts: Shift 1 (told)",
    "   ├─ Shift 1: 12.5",
    "   │  ├─ Shift began (Shift 1): 11 March 2022 at 20:00 (told)",
    "   │  └─ Shift ended (Shift 1): 12 March 2022 at 8:30 (told)",
    "   └─ On 11 March 2022, 22:00 to 24:00: 2",
  ]);
  expect(explainText(book, outcome, { language: "fr" })).toContain("Le 11 mars 2022, de 22 h à 24 h : 2");
});

test("hours of the day, and what lasts by the clock, are described", () => {
  expect(describeRule(book, "night_hours", "en")).toBe(
    "Night hours [Rule 1/1]\n  Every day from 22:00 to 7:00 [Rule 1/2]",
  );
  expect(describeRule(book, "night_hours", "fr")).toBe(
    "Nuit [Règlement 1/1]\n  Chaque jour de 22 h à 7 h [Règlement 1/2]",
  );
  expect(describeRule(book, "night_work", "en").split("\n").at(-1)).toBe(
    '  It is hours covered by shifts from 1 March 2022 to 31 March 2022 within night hours on working days of "Office"',
  );
  expect(describeRule(book, "shift", "en")).toBe('Shift\n  Lasts by the clock from "Shift began" to "Shift ended"');
  expect(describeRule(book, "shift.long_shift", "fr").split("\n").at(-1)).toContain("heures écoulées entre");
});
