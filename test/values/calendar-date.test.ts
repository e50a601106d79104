import { describe, expect, test } from "vitest";
import {
  compareDates,
  daysInMonth,
  firstDayOf,
  isInCalendar,
  isLeapYear,
  lastDayOf,
  sameDate,
} from "../../src/values/calendar-date.ts";
import { date } from "./date.ts";

test.each([
  { year: 2024, leap: true, why: "every fourth" },
  { year: 2023, leap: false, why: "not between" },
  { year: 1900, leap: false, why: "not a century" },
  { year: 2100, leap: false, why: "not the next century either" },
  { year: 2000, leap: true, why: "but every fourth century" },
])("$year has a 29 February: $leap ($why)", ({ year, leap }) => {
  expect(isLeapYear(year)).toBe(leap);
  expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
});

test("the lengths of the months of a common year", () => {
  const lengths = Array.from({ length: 12 }, (_, i) => daysInMonth(2023, i + 1));
  expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

test.each([
  { a: "2022-09-01", b: "2022-09-02", order: -1, why: "the day decides last" },
  { a: "2022-10-01", b: "2022-09-02", order: 1, why: "the month before it" },
  { a: "2021-12-31", b: "2022-01-01", order: -1, why: "the year first" },
  { a: "2022-09-01", b: "2022-09-01", order: 0, why: "the same day" },
])("$a stands to $b as $order ($why)", ({ a, b, order }) => {
  expect(compareDates(date(a), date(b))).toBe(order);
  expect(sameDate(date(a), date(b))).toBe(order === 0);
});

describe("the first and last day", () => {
  test.each([
    { of: "2024-02-10", month: ["2024-02-01", "2024-02-29"], year: ["2024-01-01", "2024-12-31"] },
    { of: "2022-12-31", month: ["2022-12-01", "2022-12-31"], year: ["2022-01-01", "2022-12-31"] },
  ])("around $of", ({ of, month, year }) => {
    const day = date(of);
    expect([firstDayOf(day, "month"), lastDayOf(day, "month")]).toEqual(month.map(date));
    expect([firstDayOf(day, "year"), lastDayOf(day, "year")]).toEqual(year.map(date));
  });
});

test.each([
  { year: 0, month: 12, day: 31, inside: false, why: "the eve of the calendar" },
  { year: 1, month: 1, day: 1, inside: true, why: "its first day" },
  { year: 9999, month: 12, day: 31, inside: true, why: "its last" },
  { year: 10_000, month: 1, day: 1, inside: false, why: "the day after" },
  { year: 2022, month: 0, day: 1, inside: false, why: "no month 0" },
  { year: 2022, month: 13, day: 1, inside: false, why: "no month 13" },
  { year: 2022, month: 6, day: 0, inside: false, why: "no day 0" },
])("$year-$month-$day is in the calendar: $inside ($why)", ({ inside, year, month, day }) => {
  expect(isInCalendar({ year, month, day })).toBe(inside);
});
