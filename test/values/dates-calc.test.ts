import { describe, expect, test } from "vitest";
import { addMonths } from "../../src/values/calendar-period.ts";
import { formatDate } from "../../src/values/date-text.ts";
import { addDays } from "../../src/values/day-number.ts";
import { testVectors } from "./conformance-vectors.ts";
import { date } from "./date.ts";

/** A case of Catala's dates-calc: a date, a period, and the date reached under each rounding. */
interface DatesCalcCase {
  readonly date: string;
  readonly period: { readonly years: number; readonly months: number; readonly days: number };
  readonly up: string;
  readonly down: string;
  /** "error" where the day does not exist. */
  readonly abort: string;
}

describe("dates move as in dates-calc", () => {
  testVectors<DatesCalcCase>("dates-calc.json", (cases) => {
    test.each(cases)("$date and $period.years years, $period.months months, $period.days days", (vector) => {
      const { years, months, days } = vector.period;
      const reached = (["next-day", "last-day", "refuse"] as const).map((policy) => {
        const inMonth = addMonths(date(vector.date), 12 * years + months, policy);
        return inMonth ? formatDate(addDays(inMonth, days)) : "error";
      });
      expect(reached).toEqual([vector.up, vector.down, vector.abort]);
    });
  });
});
