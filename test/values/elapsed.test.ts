import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths } from "../../src/values/calendar-period.ts";
import { addDays } from "../../src/values/day-number.ts";
import {
  daysBetween,
  daysInclusive,
  startedMonths,
  startedYears,
  wholeMonths,
  wholeYears,
} from "../../src/values/elapsed.ts";
import { anyDate } from "./arbitraries.ts";
import { date } from "./date.ts";

const seeded = { seed: 20_170_907, numRuns: 1000 };

describe("whole and started years", () => {
  test.each([
    { from: "2017-09-01", to: "2022-08-31", whole: 4, started: 5, why: "the eve of the anniversary" },
    { from: "2017-09-01", to: "2022-09-01", whole: 5, started: 6, why: "the anniversary" },
    { from: "2017-09-01", to: "2017-09-01", whole: 0, started: 1, why: "the first day is in year 1" },
    { from: "2017-09-01", to: "2017-08-31", whole: 0, started: 0, why: "the day before it" },
    { from: "2017-09-01", to: "2010-01-01", whole: 0, started: 0, why: "long before it" },
    { from: "2020-02-29", to: "2024-02-28", whole: 3, started: 4, why: "a leap day waits for a leap day" },
  ])("$from to $to: $whole whole, $started started ($why)", ({ from, to, whole, started }) => {
    expect(wholeYears(date(from), date(to))).toBe(whole);
    expect(startedYears(date(from), date(to))).toBe(started);
  });

  test.each([
    { to: "2021-02-27", on28February: 0, on1March: 0, why: "neither" },
    { to: "2021-02-28", on28February: 1, on1March: 0, why: "the last day of February" },
    { to: "2021-03-01", on28February: 1, on1March: 1, why: "the day after" },
    { to: "2024-02-29", on28February: 4, on1March: 4, why: "the day itself, when there is one" },
  ])("from 29 February 2020 to $to ($why)", ({ to, on28February, on1March }) => {
    const from = date("2020-02-29");
    expect(wholeYears(from, date(to))).toBe(on28February);
    expect(wholeYears(from, date(to), "28 February")).toBe(on28February);
    expect(wholeYears(from, date(to), "1 March")).toBe(on1March);
    expect(startedYears(from, date(to), "1 March")).toBe(on1March + 1);
  });

  test("years never go back as the days go on, and go up one at a time", () => {
    fc.assert(
      fc.property(
        anyDate(),
        fc.nat(40_000),
        fc.constantFrom("28 February" as const, "1 March" as const),
        (from, n, leap) => {
          const years = wholeYears(from, addDays(from, n), leap);
          const nextDay = wholeYears(from, addDays(from, n + 1), leap);
          expect([years, years + 1]).toContain(nextDay);
        },
      ),
      seeded,
    );
  });

  test("twelve whole months are a whole year", () => {
    fc.assert(
      fc.property(anyDate(), fc.nat(40_000), (from, days) => {
        const to = addDays(from, days);
        expect(wholeYears(from, to)).toBe(Math.floor(wholeMonths(from, to) / 12));
      }),
      seeded,
    );
  });
});

describe("whole and started months", () => {
  test.each([
    { from: "2022-01-31", to: "2022-02-27", whole: 0, started: 1, why: "the day is not reached" },
    { from: "2022-01-31", to: "2022-02-28", whole: 1, started: 2, why: "the last day stands in for the 31st" },
    { from: "2022-01-31", to: "2022-03-30", whole: 1, started: 2, why: "but not where there is a 31st" },
    { from: "2022-01-31", to: "2022-03-31", whole: 2, started: 3, why: "reached" },
    { from: "2022-11-15", to: "2023-01-14", whole: 1, started: 2, why: "over a new year" },
    { from: "2022-01-15", to: "2022-01-15", whole: 0, started: 1, why: "the first day is in month 1" },
    { from: "2022-01-15", to: "2022-01-14", whole: 0, started: 0, why: "the day before it" },
  ])("$from to $to: $whole whole, $started started ($why)", ({ from, to, whole, started }) => {
    expect(wholeMonths(date(from), date(to))).toBe(whole);
    expect(startedMonths(date(from), date(to))).toBe(started);
  });

  test("the months counted have been reached, and one more has not", () => {
    fc.assert(
      fc.property(anyDate(), fc.nat(40_000), (from, days) => {
        const to = addDays(from, days);
        const months = wholeMonths(from, to);
        expect(daysBetween(addMonths(from, months, "last-day"), to)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(addMonths(from, months + 1, "last-day"), to)).toBeLessThan(0);
      }),
      seeded,
    );
  });
});

describe("days", () => {
  test.each([
    { from: "2022-07-15", to: "2022-07-31", between: 16, inclusive: 17, why: "both ends worked" },
    { from: "2022-07-15", to: "2022-07-15", between: 0, inclusive: 1, why: "a single day" },
    { from: "2024-02-28", to: "2024-03-01", between: 2, inclusive: 3, why: "over a leap day" },
    { from: "2022-07-15", to: "2022-07-14", between: -1, inclusive: 0, why: "an empty span" },
    { from: "2022-07-15", to: "2022-07-01", between: -14, inclusive: 0, why: "a span turned round" },
  ])("$from to $to: $between between, $inclusive with both ($why)", ({ from, to, between, inclusive }) => {
    expect(daysBetween(date(from), date(to))).toBe(between);
    expect(daysInclusive(date(from), date(to))).toBe(inclusive);
  });
});
