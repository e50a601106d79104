import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, fromDayNumber } from "../../src/values/day-number.ts";
import { clipped, type DayRun, daysIn, joined, longestOf } from "../../src/values/day-runs.ts";
import { daysWorked } from "../../src/values/days-worked.ts";
import { daysBetween, wholeMonths } from "../../src/values/elapsed.ts";
import { integer } from "../../src/values/exact.ts";
import { periodStarts, periodsBetween } from "../../src/values/period-starts.ts";
import { fullestWindow, type RollingWindow, windowEnd, windowOf } from "../../src/values/rolling-window.ts";
import { durationValue } from "../../src/values/value.ts";
import { nearestWorkingDay } from "../../src/values/working-day.ts";
import { date } from "./date.ts";

/** Around 29 February 2020, where windows of months have odd ends. */
const origin = dayNumber(date("2019-01-25"));

const spell = fc
  .tuple(fc.nat(700), fc.oneof(fc.nat(3), fc.nat(90), fc.nat(400)))
  .map(([first, length]): DayRun => ({ first: origin + first, last: origin + first + length }));
const spells = fc.array(spell, { maxLength: 7 });

/** The days of some records, one by one. */
function daysOf(runs: readonly DayRun[]): ReadonlySet<number> {
  return new Set(runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
}

test("joined runs have the days of the records, each once, and free days between them", () => {
  fc.assert(
    fc.property(spells, (records) => {
      const runs = joined(records);
      const days = daysOf(records);
      expect(daysIn(runs)).toBe(days.size);
      expect(daysOf(runs)).toEqual(days);
      for (const { first, last } of runs) expect([days.has(first - 1), days.has(last + 1)]).toEqual([false, false]);
    }),
    { seed: 1 },
  );
});

test("the longest run has as many days on end as there are", () => {
  fc.assert(
    fc.property(spells, (records) => {
      const days = daysOf(records);
      let longest = 0;
      for (const first of days) {
        let length = 0;
        while (days.has(first + length)) length++;
        longest = Math.max(longest, length);
      }
      expect(daysIn([longestOf(joined(records)) ?? { first: 1, last: 0 }])).toBe(longest);
    }),
    { seed: 2, numRuns: 40 },
  );
});

test("what is clipped lies within, and nothing else is lost", () => {
  fc.assert(
    fc.property(spells, spell, (records, within) => {
      const inside = [...daysOf(records)].filter((day) => day >= within.first && day <= within.last);
      expect(daysOf(clipped(joined(records), within))).toEqual(new Set(inside));
    }),
    { seed: 3 },
  );
});

const window: fc.Arbitrary<RollingWindow> = fc.oneof(
  fc.integer({ min: 1, max: 14 }).map((length) => ({ unit: "months" as const, length })),
  fc.integer({ min: 1, max: 400 }).map((length) => ({ unit: "days" as const, length })),
);

test("no window that begins on any day holds more days than the fullest", () => {
  fc.assert(
    fc.property(spells, window, (records, size) => {
      const days = [...daysOf(records)];
      const held = Array.from({ length: 1530 }, (_, i) => {
        const first = origin - 430 + i;
        const end = windowEnd(first, size);
        return days.filter((day) => day >= first && day <= end).length;
      });
      const most = Math.max(...held);
      const fullest = fullestWindow(joined(records), size);
      expect(fullest?.days ?? 0).toBe(most);
      if (fullest) expect(windowEnd(fullest.window.first, size)).toBe(fullest.window.last);
    }),
    { seed: 4, numRuns: 60 },
  );
}, 60_000);

test("a window of months has the days on which they are not yet complete", () => {
  fc.assert(
    fc.property(fc.nat(1500), fc.integer({ min: 1, max: 30 }), (later, length) => {
      const first = origin + later;
      const end = windowEnd(first, { unit: "months", length });
      expect(wholeMonths(fromDayNumber(first), fromDayNumber(end))).toBe(length - 1);
      expect(wholeMonths(fromDayNumber(first), fromDayNumber(end + 1))).toBe(length);
    }),
    { seed: 5 },
  );
});

test.each([
  { first: "2022-03-01", months: 12, last: "2023-02-28", why: "a year from the first of a month" },
  { first: "2020-02-29", months: 12, last: "2021-02-27", why: "its anniversary is 28 February" },
  { first: "2022-01-31", months: 1, last: "2022-02-27", why: "the month is complete on 28 February" },
])("a window from $first: $why", ({ first, months, last }) => {
  expect(fromDayNumber(windowEnd(dayNumber(date(first)), { unit: "months", length: months }))).toEqual(date(last));
});

test.each([
  { amount: 1, unit: "years", is: { unit: "months", length: 12 } },
  { amount: 2, unit: "weeks", is: { unit: "days", length: 14 } },
  { amount: 0, unit: "days", is: undefined },
  { amount: 101, unit: "years", is: undefined },
  { amount: 3, unit: "hours", is: undefined },
] as const)("$amount $unit as a window", ({ amount, unit, is }) => {
  expect(windowOf(durationValue(integer(amount), unit))).toEqual(is);
});

const office = { daysOfRest: [6, 7], holidays: [date("2019-05-01"), date("2020-05-02"), date("2020-05-01")] };

test("days worked are those that need not move to the next working day", () => {
  fc.assert(
    fc.property(spells, (records) => {
      const runs = joined(records);
      const worked = [...daysOf(runs)].filter((number) => {
        const day = fromDayNumber(number);
        const found = nearestWorkingDay(day, "forward", office);
        return "date" in found && daysBetween(day, found.date) === 0;
      });
      expect(daysWorked(runs, office)).toEqual({ days: worked.length });
    }),
    { seed: 6 },
  );
});

test("a day whose holidays nobody listed is not counted, unless it is a day of rest", () => {
  const known = { from: date("2022-01-01"), until: date("2022-12-30") };
  const run = (from: string, to: string) => [{ first: dayNumber(date(from)), last: dayNumber(date(to)) }];
  // 31 December 2022 and 1 January 2023 are Saturday and Sunday.
  expect(daysWorked(run("2022-12-30", "2023-01-01"), { ...office, known })).toEqual({ days: 1 });
  expect(daysWorked(run("2022-12-30", "2023-01-03"), { ...office, known })).toEqual({ notKnown: date("2023-01-02") });
});

test.each([
  { from: "2022-01-15", to: "2022-03-01", unit: "month", starts: ["2022-01-15", "2022-02-01", "2022-03-01"] },
  { from: "2022-01-31", to: "2022-01-31", unit: "month", starts: ["2022-01-31"] },
  { from: "2022-02-01", to: "2022-01-31", unit: "month", starts: [] },
  { from: "2020-06-30", to: "2022-01-01", unit: "year", starts: ["2020-06-30", "2021-01-01", "2022-01-01"] },
] as const)("from $from to $to by the $unit", ({ from, to, unit, starts }) => {
  expect(periodStarts(date(from), date(to), unit)).toEqual(starts.map(date));
  expect(periodsBetween(date(from), date(to), unit)).toBe(starts.length);
});

test("every month between two dates begins once", () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(2000), (start, length) => {
      const [from, to] = [fromDayNumber(origin + start), fromDayNumber(origin + start + length)];
      const starts = periodStarts(from, to, "month");
      expect(starts[0]).toEqual(from);
      for (const [i, later] of starts.slice(1).entries()) {
        const earlier = starts[i] ?? later;
        expect(later.day).toBe(1);
        expect(12 * (later.year - earlier.year) + later.month - earlier.month).toBe(1);
      }
      const last = starts.at(-1) ?? from;
      expect([last.year, last.month]).toEqual([to.year, to.month]);
    }),
    { seed: 7 },
  );
});
