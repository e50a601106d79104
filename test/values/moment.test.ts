import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exact, integer } from "../../src/values/exact.ts";
import { addMinutes, compareMoments, minuteNumber, momentAt } from "../../src/values/moment.ts";
import { momentPlus } from "../../src/values/moment-plus.ts";
import {
  formatMoment,
  formatMomentForPeople,
  formatTimeForPeople,
  parseMoment,
  parseTimeOfDay,
} from "../../src/values/moment-text.ts";
import { durationValue, type Value } from "../../src/values/value.ts";
import { anyDate } from "./arbitraries.ts";
import { moment } from "./moment.ts";

const anyMoment = fc.record({ date: anyDate(), minutes: fc.integer({ min: 0, max: 1439 }) });

describe("times as text", () => {
  test.each([
    { text: "00:00", minutes: 0, why: "midnight" },
    { text: "22:30", minutes: 1350, why: "an evening" },
    { text: "24:00", minutes: 1440, why: "the end of the day" },
    { text: "24:01", minutes: undefined, why: "after the end of the day" },
    { text: "23:60", minutes: undefined, why: "no such minute" },
    { text: "7:00", minutes: undefined, why: "one digit" },
  ])("a time of day is read to the minute: $why", ({ text, minutes }) => {
    expect(parseTimeOfDay(text)).toBe(minutes);
  });

  test.each([
    { text: "2022-03-07T18:00", is: "2022-03-07T18:00", why: "as programs write it" },
    { text: "2022-03-07 18:00", is: "2022-03-07T18:00", why: "as rulebooks write it" },
    { text: "2022-12-31 24:00", is: "2023-01-01T00:00", why: "the end of a day is the start of the next" },
    { text: "2022-02-29 10:00", is: undefined, why: "no such day" },
    { text: "9999-12-31 24:00", is: undefined, why: "the calendar is over" },
    { text: "2022-03-07", is: undefined, why: "no time" },
  ])("a date and time is read: $why", ({ text, is }) => {
    const read = parseMoment(text);
    expect(read && formatMoment(read)).toBe(is);
  });

  test("people read times in their language", () => {
    const evening = moment("2022-04-01 22:05");
    expect(formatMomentForPeople(evening, "en")).toBe("1 April 2022 at 22:05");
    expect(formatMomentForPeople(evening, "fr")).toBe("1er avril 2022 à 22 h 05");
    expect([0, 420, 1440].map((time) => formatTimeForPeople(time, "fr"))).toEqual(["0 h", "7 h", "24 h"]);
  });
});

test("minutes stand on one line, in the order of moments", () => {
  fc.assert(
    fc.property(anyMoment, anyMoment, (a, b) => {
      expect(momentAt(minuteNumber(a))).toEqual(a);
      expect(compareMoments(a, b)).toBe(Math.sign(minuteNumber(a) - minuteNumber(b)));
      expect(addMinutes(a, minuteNumber(b) - minuteNumber(a))).toEqual(b);
    }),
    { seed: 11 },
  );
});

describe("a date and time plus a duration", () => {
  const start = moment("2022-03-25 18:00");
  const shown = (value: Value) => (value.kind === "date-and-time" ? formatMoment(value.moment) : value.kind);
  const later = (duration: Parameters<typeof momentPlus>[1]) => {
    const result = momentPlus(start, duration, "last-day");
    return result.ok ? shown(result.value) : result.problem.kind;
  };

  test.each([
    {
      amount: integer(48),
      unit: "hours",
      is: "2022-03-27T18:00",
      why: "by the clock, whatever night clocks are moved",
    },
    { amount: exact(1n, 3n), unit: "hours", is: "2022-03-25T18:20", why: "a third of an hour is twenty minutes" },
    { amount: exact(1n, 7n), unit: "hours", is: "part-of-a-minute", why: "no clock shows it" },
    { amount: integer(-19), unit: "hours", is: "2022-03-24T23:00", why: "earlier" },
    { amount: integer(2), unit: "days", is: "2022-03-27T18:00", why: "the same time two days later" },
    { amount: integer(1), unit: "months", is: "2022-04-25T18:00", why: "the same time a month later" },
    { amount: integer(1), unit: "working-days", is: "unit-without-dates", why: "it takes a calendar" },
    { amount: integer(10n ** 30n), unit: "hours", is: "outside-the-calendar", why: "beyond the year 9999" },
  ] as const)("$unit: $why", ({ amount, unit, is }) => {
    expect(later(durationValue(amount, unit))).toBe(is);
  });
});
