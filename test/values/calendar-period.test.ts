import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDates, isInCalendar } from "../../src/values/calendar-date.ts";
import { addMonths, type MissingDay } from "../../src/values/calendar-period.ts";
import { addDays } from "../../src/values/day-number.ts";
import { anyDate } from "./arbitraries.ts";
import { date } from "./date.ts";

const seeded = { seed: 20_170_906, numRuns: 1000 };
const anyMonths = () => fc.integer({ min: -600, max: 600 });
const policies: readonly MissingDay[] = ["last-day", "next-day", "refuse"];

test.each([
  { from: "2022-01-31", months: 1, lastDay: "2022-02-28", nextDay: "2022-03-01", why: "February is short" },
  { from: "2024-01-30", months: 1, lastDay: "2024-02-29", nextDay: "2024-03-01", why: "in leap years too" },
  { from: "2022-03-31", months: -1, lastDay: "2022-02-28", nextDay: "2022-03-01", why: "backwards the same" },
  { from: "2024-02-29", months: 12, lastDay: "2025-02-28", nextDay: "2025-03-01", why: "a year is 12 months" },
  { from: "2022-10-31", months: -11, lastDay: "2021-11-30", nextDay: "2021-12-01", why: "over a new year" },
])("$from and $months months is $lastDay or $nextDay ($why)", ({ from, months, lastDay, nextDay }) => {
  const results = policies.map((policy) => addMonths(date(from), months, policy));
  expect(results).toEqual([date(lastDay), date(nextDay), undefined]);
});

test.each([
  { from: "2022-01-31", months: 2, to: "2022-03-31", why: "the short month between does not count" },
  { from: "2022-12-15", months: 1, to: "2023-01-15", why: "into the next year" },
  { from: "2022-01-15", months: -1, to: "2021-12-15", why: "into the last year" },
  { from: "2022-12-31", months: -12, to: "2021-12-31", why: "a whole year back" },
  { from: "2024-02-29", months: 48, to: "2028-02-29", why: "from leap day to leap day" },
  { from: "2022-05-31", months: 0, to: "2022-05-31", why: "no months" },
])("$from and $months months is $to whatever the policy ($why)", ({ from, months, to }) => {
  for (const policy of policies) expect(addMonths(date(from), months, policy)).toEqual(date(to));
});

test("where the day exists, the months can be taken away again", () => {
  fc.assert(
    fc.property(anyDate(), anyMonths(), (from, months) => {
      const reached = addMonths(from, months, "refuse");
      expect(reached && addMonths(reached, -months, "refuse")).toEqual(reached && from);
    }),
    seeded,
  );
});

test("the policies differ by one day where the day is missing, and by nothing elsewhere", () => {
  fc.assert(
    fc.property(anyDate(), anyMonths(), (from, months) => {
      const [lastDay, nextDay] = [addMonths(from, months, "last-day"), addMonths(from, months, "next-day")];
      const missing = addMonths(from, months, "refuse") === undefined;
      expect(nextDay).toEqual(missing ? addDays(lastDay, 1) : lastDay);
    }),
    seeded,
  );
});

test("more months never end earlier, and every date reached exists", () => {
  fc.assert(
    fc.property(
      anyDate(),
      anyMonths(),
      fc.constantFrom("last-day" as const, "next-day" as const),
      (from, n, policy) => {
        const [sooner, later] = [addMonths(from, n, policy), addMonths(from, n + 1, policy)];
        expect(compareDates(sooner, later)).toBe(-1);
        expect(isInCalendar({ ...sooner, year: 2000 + (((sooner.year % 400) + 400) % 400) })).toBe(true);
      },
    ),
    seeded,
  );
});
