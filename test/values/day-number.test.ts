import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDates, isInCalendar } from "../../src/values/calendar-date.ts";
import { addDays, dayNumber, dayOfWeek, fromDayNumber } from "../../src/values/day-number.ts";
import { anyDate, FIRST_DAY, LAST_DAY } from "./arbitraries.ts";
import { date } from "./date.ts";

const seeded = { seed: 20_170_905, numRuns: 1000 };
const anyStep = () => fc.integer({ min: -800_000, max: 800_000 });

test("the calendar runs from day 1 to day 3 652 059", () => {
  expect(dayNumber(date("0001-01-01"))).toBe(FIRST_DAY);
  expect(dayNumber(date("9999-12-31"))).toBe(LAST_DAY);
  expect(LAST_DAY).toBe(3_652_059);
});

test("every day from 1799 to 2201 has the next number and the next date", () => {
  let before = date("1799-01-01");
  for (let number = dayNumber(before) + 1; before.year < 2201; number++) {
    const day = fromDayNumber(number);
    if (dayNumber(day) !== number || compareDates(before, day) !== -1 || !isInCalendar(day)) {
      expect.fail(`Day ${number} is ${JSON.stringify(day)}.`);
    }
    before = day;
  }
});

test("number and weekday agree with the clock of the platform", () => {
  fc.assert(
    fc.property(anyDate(), (day) => {
      const platform = new Date(0);
      platform.setUTCFullYear(day.year, day.month - 1, day.day);
      const daysSince1970 = platform.getTime() / 86_400_000;
      expect(dayNumber(day) - dayNumber(date("1970-01-01"))).toBe(daysSince1970);
      expect(dayOfWeek(day) % 7).toBe(platform.getUTCDay());
      expect(fromDayNumber(dayNumber(day))).toEqual(day);
    }),
    seeded,
  );
});

test("days added can be taken away again", () => {
  fc.assert(
    fc.property(anyDate(), anyStep(), (day, days) => {
      expect(addDays(addDays(day, days), -days)).toEqual(day);
    }),
    seeded,
  );
});

test("a week later is the same weekday, before the calendar too", () => {
  fc.assert(
    fc.property(anyDate(), anyStep(), (day, days) => {
      const other = addDays(day, days);
      const weekday = dayOfWeek(other);
      expect(weekday).toBeGreaterThanOrEqual(1);
      expect(weekday).toBeLessThanOrEqual(7);
      expect(dayOfWeek(addDays(other, 7))).toBe(weekday);
    }),
    seeded,
  );
});

test.each([
  { iso: "2022-09-01", weekday: 4, why: "a Thursday" },
  { iso: "2000-02-29", weekday: 2, why: "a Tuesday, leap day of a leap century" },
  { iso: "2024-09-01", weekday: 7, why: "a Sunday is 7, not 0" },
])("$iso is day $weekday of the week ($why)", ({ iso, weekday }) => {
  expect(dayOfWeek(date(iso))).toBe(weekday);
});
