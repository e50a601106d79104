import { expect, test } from "vitest";
import { everyNode } from "../../src/evaluate/gather.ts";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
subject shift
  lasts from shift_began to shift_ended
fact shifts is list of shift
fact shift_began of shift is date and time
fact shift_ended of shift is date and time
fact counted of shift is yes or no
fact left_at is date and time
fact first_day is date

calendar office
  days of rest Saturday and Sunday
  holiday 2022-05-26
  known from 2022-01-01 until 2022-12-31

hours of the day night_hours
  from 22:00 to 07:00

rule all_hours
  gives number
  shall be hours covered by shifts from 2022-01-01 to 2022-12-31
rule night
  gives number
  shall be hours covered by shifts from 2022-01-01 to 2022-12-31 within night_hours on working days of office
rule counted_hours
  gives number
  shall be hours covered by shifts that are counted from first_day to 2022-12-31 outside night_hours
rule on_days_off
  gives number
  shall be hours covered by shifts from 2020-01-01 to 2030-12-31 on days not worked of office
rule back_by
  gives date and time
  shall be left_at plus 48 hours
rule away
  gives duration in hours
  shall be hours from left_at to 2022-03-08 18:20
rule day_left
  gives date
  shall be date of left_at
definition left_late
  means time of left_at is after 22:00
`);

const shift = (shift_began: string, shift_ended: string | undefined, counted?: boolean) => ({
  shift_began,
  ...(shift_ended && { shift_ended }),
  ...(counted !== undefined && { counted }),
});
const friday = shift("2022-03-11T20:00", "2022-03-12T08:30", true);
const sunday = shift("2022-03-13T10:00", "2022-03-13T12:20", false);

test.each([
  { rule: "all_hours", shifts: [friday, sunday], is: "14 5/6", why: "twelve and a half, and two and a third" },
  { rule: "all_hours", shifts: [friday, friday], is: "12.5", why: "the same hours count once" },
  { rule: "all_hours", shifts: [], is: "0", why: "no shift" },
  { rule: "all_hours", shifts: [shift("2021-12-31T22:00", "2022-01-01T01:00")], is: "1", why: "before the first day" },
  { rule: "all_hours", shifts: [shift("2022-12-31T22:00", "2023-01-01T01:00")], is: "2", why: "the last day is whole" },
  { rule: "night", shifts: [friday], is: "2", why: "after midnight it is Saturday" },
  { rule: "night", shifts: [shift("2022-05-25T23:00", "2022-05-26T06:00")], is: "1", why: "then a holiday begins" },
  { rule: "on_days_off", shifts: [friday], is: "8.5", why: "the hours of Saturday" },
  {
    rule: "on_days_off",
    shifts: [shift("2024-03-11T20:00", "2024-03-11T21:00")],
    is: "unknown calendar-not-known",
    why: "no list of holidays for that Monday",
  },
  {
    rule: "on_days_off",
    shifts: [shift("2024-03-16T20:00", "2024-03-16T21:00")],
    is: "1",
    why: "a day of rest needs no list of holidays",
  },
  {
    rule: "all_hours",
    shifts: [friday, shift("2022-03-14T08:00", undefined)],
    is: "unknown 12.5.. needs shift.shift_ended#1",
    why: "an end that nobody told can only add hours",
  },
  {
    rule: "all_hours",
    shifts: [shift("2022-03-14T08:00", "2022-03-14T07:00")],
    is: "unknown values-do-not-fit 0..",
    why: "it ends before it begins",
  },
])("$rule: $why", ({ rule, shifts, is }) => {
  expect(said(ask(book, rule, { facts: { shifts } }))).toBe(is.replace("14 5/6", "89/6"));
});

test.each([
  { facts: { shifts: [friday, sunday], first_day: "2022-01-01" }, is: "3.5", why: "one shift counts" },
  {
    facts: { shifts: [friday, shift("2022-03-13T10:00", "2022-03-13T12:20")], first_day: "2022-01-01" },
    is: "unknown 3.5..35/6 needs shift.counted#1",
    why: "it is open whether the other counts",
  },
  { facts: { shifts: [friday] }, is: "unknown needs first_day", why: "the first day is not told" },
  { facts: { first_day: "2022-01-01" }, is: "unknown needs shifts", why: "the shifts are not told" },
  { facts: { shifts: [friday], first_day: "2023-01-01" }, is: "0", why: "no day lies between" },
])("hours of the shifts that count: $why", ({ facts, is }) => {
  expect(said(ask(book, "counted_hours", { facts }))).toBe(is);
});

test.each([
  { rule: "back_by", is: "9 March 2022 at 18:00", why: "48 hours by the clock" },
  { rule: "away", is: "73/3 hours", why: "a third of an hour stays a third" },
  { rule: "day_left", is: "7 March 2022", why: "the date alone" },
  { rule: "left_late", is: "no", why: "the time alone" },
])("of a date and time, $rule: $why", ({ rule, is }) => {
  expect(said(ask(book, rule, { facts: { left_at: "2022-03-07T18:00" } }))).toBe(is);
});

test("the trace tells which hours fell where, day by day up to a bound", () => {
  const hoursIn = (shifts: readonly object[]) =>
    [...everyNode(ask(book, "all_hours", { facts: { shifts } }).trace)].filter(({ what }) =>
      what.kind.startsWith("hours-of"),
    );
  expect(hoursIn([friday]).map(({ what }) => what)).toEqual([
    { kind: "hours-of-day", date: { year: 2022, month: 3, day: 11 }, stretches: [{ from: 1200, to: 1440 }] },
    { kind: "hours-of-day", date: { year: 2022, month: 3, day: 12 }, stretches: [{ from: 0, to: 510 }] },
  ]);
  const endless = hoursIn([shift("0001-01-01T00:00", "9999-12-31T24:00".replace("31T24", "31T23"))]);
  expect(endless).toHaveLength(63);
  expect(endless.at(-1)).toMatchObject({
    what: { kind: "hours-of-days", to: { year: 2022, month: 12, day: 31 } },
    value: { amount: { numerator: 24n * (365n - 62n) } },
  });
});
