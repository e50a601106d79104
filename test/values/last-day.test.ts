import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDate } from "../../src/values/date-text.ts";
import { addDays } from "../../src/values/day-number.ts";
import { integer } from "../../src/values/exact.ts";
import { type CountingRule, countPeriod } from "../../src/values/last-day.ts";
import { type DurationUnit, durationValue } from "../../src/values/value.ts";
import { date } from "./date.ts";

const plain: CountingRule = { firstDay: "day-after", missingDay: "last-day", stops: [], pauses: [] };
const summer = { from: { month: 7, day: 15 }, to: { month: 9, day: 15 } };

function lastDay(event: string, count: number, unit: DurationUnit, rule: Partial<CountingRule> = {}): string {
  const result = countPeriod(date(event), durationValue(integer(count), unit), { ...plain, ...rule });
  return result.ok ? formatDate(result.counted.lastDay) : result.problem.kind;
}

describe("the last day of a period", () => {
  test.each([
    { event: "2022-06-30", count: 2, unit: "months", is: "2022-08-30", why: "the day with the event's number" },
    { event: "2024-02-29", count: 1, unit: "years", is: "2025-02-28", why: "no 29 February: the last day" },
    { event: "2023-12-31", count: 2, unit: "months", is: "2024-02-29", why: "a leap year has it" },
    { event: "2022-06-30", count: 10, unit: "days", is: "2022-07-10", why: "ten days after that of the event" },
    { event: "2022-06-30", count: 2, unit: "weeks", is: "2022-07-14", why: "weeks are seven days" },
  ] as const)("$event and $count $unit: $why", ({ event, count, unit, is }) => {
    expect(lastDay(event, count, unit)).toBe(is);
  });

  test.each([
    { event: "2022-06-30", count: 2, unit: "months", is: "2022-08-29", why: "the eve of the day with its number" },
    { event: "2022-03-01", count: 2, unit: "months", is: "2022-04-30", why: "whole months from the first" },
    { event: "2022-01-31", count: 1, unit: "months", is: "2022-02-28", why: "a short month is whole" },
    { event: "2022-06-30", count: 10, unit: "days", is: "2022-07-09", why: "the event's day is the first of ten" },
  ] as const)("the event's day counts, $event and $count $unit: $why", ({ event, count, unit, is }) => {
    expect(lastDay(event, count, unit, { firstDay: "event" })).toBe(is);
  });

  test("a day that the month lacks may become the first of the next, or none", () => {
    expect(lastDay("2022-01-31", 1, "months", { missingDay: "next-day" })).toBe("2022-03-01");
    expect(lastDay("2022-01-31", 1, "months", { missingDay: "refuse" })).toBe("not-a-date");
  });

  test.each([
    { event: "2024-06-14", is: "2024-07-14", why: "over on the eve of the stop" },
    { event: "2024-06-15", is: "2024-09-16", why: "one day left when it begins" },
    { event: "2024-07-14", is: "2024-10-15", why: "the first day would open the stop" },
    { event: "2024-09-14", is: "2024-10-15", why: "the first day would close the stop" },
    { event: "2024-09-15", is: "2024-10-15", why: "the first day follows the stop" },
  ])("a month from $event, with a stop every summer: $why", ({ event, is }) => {
    expect(lastDay(event, 1, "months", { stops: [summer] })).toBe(is);
  });

  test("a long period stops every summer", () => {
    // 63 days for each of 2023 and 2024; the second is reached only because of the first.
    expect(lastDay("2023-06-20", 12, "months", { stops: [summer] })).toBe("2024-10-24");
  });

  test("a stop may reach into the next year", () => {
    const winter = { from: { month: 12, day: 20 }, to: { month: 1, day: 5 } };
    expect(lastDay("2022-12-10", 12, "days", { stops: [winter] })).toBe("2023-01-08");
    expect(lastDay("2023-01-02", 3, "days", { stops: [winter] })).toBe("2023-01-08");
  });

  test("days that two pauses share are added once", () => {
    const pauses = [
      { from: date("2022-03-01"), to: date("2022-03-10") },
      { from: date("2022-03-05"), to: date("2022-03-12") },
    ];
    expect(lastDay("2022-02-20", 20, "days", { pauses })).toBe("2022-03-24");
  });

  test("a stop without end has no last day", () => {
    const always = { from: { month: 1, day: 1 }, to: { month: 12, day: 31 } };
    expect(lastDay("2022-02-20", 20, "days", { stops: [always] })).toBe("outside-the-calendar");
  });

  test("counting the event's day ends a period of days one day earlier", () => {
    const days = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), days, (offset, count) => {
        const event = formatDate(addDays(date("1950-01-01"), offset));
        const later = lastDay(event, count, "days");
        expect(lastDay(event, count, "days", { firstDay: "event" })).toBe(formatDate(addDays(date(later), -1)));
      }),
      { seed: 7 },
    );
  });
});
