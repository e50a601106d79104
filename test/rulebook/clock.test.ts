import { expect, test } from "vitest";
import { expectProblems, rulebookOf } from "./marked.ts";

const shifts = `
  subject shift
    lasts from shift_began to shift_ended
  fact shift_began of shift is date and time
  fact shift_ended of shift is date and time
  fact shifts is list of shift`;

test("hours of the day are minutes since midnight, in the order written", () => {
  const book = rulebookOf(`
  hours of the day night_hours
    from 22:00 to 07:00
    from 12:00 to 24:00
`);
  expect(book.hoursOfTheDay.get("night_hours")?.stretches).toMatchObject([
    { from: 1320, to: 420 },
    { from: 720, to: 1440 },
  ]);
});

test("hours are counted in what lasts by the clock, between days, within hours that are declared", () => {
  expectProblems(`${shifts}
  subject absence
    lasts from first_day to last_day
  fact first_day of absence is date
  fact last_day of absence is date
  fact absences is list of absence
  fact left_at is date and time
  calendar office
    days of rest Sunday
  hours of the day night_hours
    from 22:00 to 07:00
  rule of_absences
    gives number
    shall be hours covered by absences from 2022-01-01 to 2022-01-31
                              ^^^^^^^^ does-not-last-by-the-clock: Hours are counted in what lasts from one date and time to another: give the subject of "absences" a line "lasts from ... to ..." that names two such facts.
                              fr: On compte les heures de ce qui s'étend d'une date et heure à une autre : donnez au sujet de "absences" une ligne "s'étend du ... au ..." qui nomme deux faits de ce type.
  rule from_a_moment
    gives number
    shall be hours covered by shifts from left_at to 2022-01-31
                                          ^^^^^^^ unlike-types: "left_at" is a date and time, and a date is expected here: write "date of ..." or "time of ..." of the date and time.
  rule within_a_calendar
    gives number
    shall be hours covered by shifts from 2022-01-01 to 2022-01-31 within office
                                                                          ^^^^^^ unknown-name: Nothing here is called "office". Declare it, or check its spelling.
  rule on_a_prototype
    gives number
    shall be hours covered by shifts from 2022-01-01 to 2022-01-31 on working days of __proto__
                                                                                      ^^^^^^^^^ unknown-name: Nothing here is called "__proto__". Declare it, or check its spelling.
  rule of_a_moment
    gives number
    shall be hours covered by left_at from 2022-01-01 to 2022-01-31 within night_hours
                              ^^^^^^^ not-a-list: "left_at" is not a list of records, such as "children": name a fact that is one.
`);
});

test("days are not counted in what lasts by the clock", () => {
  expectProblems(`${shifts}
  rule shift_days
    gives count
    shall be days covered by shifts from 2022-01-01 to 2022-01-31
                             ^^^^^^ lasts-by-the-clock: "shifts" last from a date and time to another, and days are counted here: write "hours covered by".
`);
});

test("a record lasts between two ends of one kind", () => {
  expectProblems(`
  subject shift
    lasts from shift_day to shift_ended
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unlike-ends: A record lasts from a date to a date, or from a date and time to a date and time: make both of one kind.
  fact shift_day of shift is date
  fact shift_ended of shift is date and time
`);
});

test("times that no clock shows, and hours that are none", () => {
  expectProblems(`
  fact left_at is date and time
  hours of the day odd_hours
    from 25:00 to 26:00
         ^^^^^ impossible-time: There is no 25:00: write hours from 00 to 23 and minutes from 00 to 59, 24:00 for the end of a day, on an existing day.
                  ^^^^^ impossible-time: There is no 26:00: write hours from 00 to 23 and minutes from 00 to 59, 24:00 for the end of a day, on an existing day.
    from 07:00 to 07:00
    ^^^^^^^^^^^^^^^^^^^ no-hours: From 07:00 to 07:00 there is no hour: write another end, or "from 00:00 to 24:00" for the whole day.
  definition late
    means left_at is after 2022-02-30 10:00
                           ^^^^^^^^^^^^^^^^ impossible-time: There is no 2022-02-30 10:00: write hours from 00 to 23 and minutes from 00 to 59, 24:00 for the end of a day, on an existing day.
`);
});

test("dates, times and moments are not mixed, and the way out is named", () => {
  expectProblems(`
  fact left_at is date and time
  fact came_at is date and time
  fact opening is time of day
  definition early
    means left_at is before opening
                            ^^^^^^^ unlike-types: These cannot be compared: a date and time, and a time of day: write "date of ..." or "time of ..." of the date and time.
  rule away
    gives number
    shall be came_at less left_at
             ^^^^^^^^^^^^^^^^^^^^ unlike-types: One cannot be taken from the other: a date and time, less a date and time: write "hours from ... to ...".
             fr: La soustraction est impossible : une date et heure, moins une date et heure : écrivez "heures à partir de ... jusqu'à ...".
`);
});
