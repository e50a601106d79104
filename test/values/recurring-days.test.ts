import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CalendarDate, compareDates, daysInMonth } from "../../src/values/calendar-date.ts";
import { addMonths, type MissingDay } from "../../src/values/calendar-period.ts";
import { formatDate } from "../../src/values/date-text.ts";
import { addDays, dayNumber } from "../../src/values/day-number.ts";
import { integer } from "../../src/values/exact.ts";
import { daysApart, edgeDays, yearlyDays } from "../../src/values/recurring-days.ts";
import { durationValue } from "../../src/values/value.ts";
import { date } from "./date.ts";

const anyDay = fc
  .integer({ min: dayNumber(date("1999-01-01")), max: dayNumber(date("2009-12-31")) })
  .map((n) => addDays(date("0001-01-01"), n - 1));
const stretch = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]) => (compareDates(a, b) < 0 ? { from: a, to: b } : { from: b, to: a }));

/** Every day of a stretch, looked at one by one. */
function* daysOf({ from, to }: { readonly from: CalendarDate; readonly to: CalendarDate }) {
  for (let day = from; compareDates(day, to) <= 0; day = addDays(day, 1)) yield day;
}

const isLastOf = ({ year, month, day }: CalendarDate, unit: "month" | "year") =>
  day === daysInMonth(year, month) && (unit === "month" || month === 12);
const isFirstOf = ({ month, day }: CalendarDate, unit: "month" | "year") =>
  day === 1 && (unit === "month" || month === 1);

describe("days that come back are those that a look at every day finds", () => {
  test("the first and the last of months and years", () => {
    const edge = fc.constantFrom("first" as const, "last" as const);
    fc.assert(
      fc.property(stretch, edge, fc.constantFrom("month" as const, "year" as const), (days, edge, unit) => {
        const is = edge === "first" ? isFirstOf : isLastOf;
        expect([...edgeDays(days, edge, unit)]).toEqual([...daysOf(days)].filter((day) => is(day, unit)));
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  test("a day of every year", () => {
    const day = anyDay.map(({ month, day }) => ({ month, day }));
    fc.assert(
      fc.property(stretch, day, (days, { month, day }) => {
        const found = [...daysOf(days)].filter((one) => one.month === month && one.day === day);
        expect([...yearlyDays(days, { month, day }, "refuse")]).toEqual(found);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  test("every so many months or days from a day", () => {
    const unit = fc.constantFrom("months" as const, "days" as const);
    fc.assert(
      fc.property(stretch, anyDay, unit, fc.integer({ min: 1, max: 30 }), (days, start, unit, step) => {
        const all: CalendarDate[] = [];
        for (let n = 1; n <= 4100; n++) {
          all.push(unit === "months" ? addMonths(start, n * step, "last-day") : addDays(start, n * step));
        }
        const found = all.filter((day) => compareDates(days.from, day) <= 0 && compareDates(day, days.to) <= 0);
        expect([...daysApart(days, start, durationValue(integer(step), unit), "last-day")]).toEqual(found);
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});

test.each<{ missingDay: MissingDay; are: readonly string[]; why: string }>([
  { missingDay: "last-day", are: ["2023-02-28", "2024-02-29"], why: "the last day of February" },
  { missingDay: "next-day", are: ["2023-03-01", "2024-02-29"], why: "the day after it" },
  { missingDay: "refuse", are: ["2024-02-29"], why: "no day at all" },
])("a 29 February becomes $why in a year without", ({ missingDay, are }) => {
  const days = yearlyDays({ from: date("2022-12-01"), to: date("2024-12-01") }, { month: 2, day: 29 }, missingDay);
  expect([...days].map(formatDate)).toEqual(are);
});

test("a month without the day is told as such where no policy says what it becomes", () => {
  const every = durationValue(integer(1), "months");
  const days = [
    ...daysApart({ from: date("2023-01-31"), to: date("2023-04-30") }, date("2023-01-31"), every, "refuse"),
  ];
  expect(days.map((day) => day && formatDate(day))).toEqual([undefined, "2023-03-31", undefined]);
});

test("a step from the beginning of time does not take for ever", () => {
  const every = durationValue(integer(1), "days");
  expect([
    ...daysApart({ from: date("9999-12-30"), to: date("9999-12-31") }, date("0001-01-01"), every, "refuse"),
  ]).toHaveLength(2);
});
