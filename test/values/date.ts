import type { CalendarDate } from "../../src/values/calendar-date.ts";
import { parseDate } from "../../src/values/date-text.ts";

/** The date that a test writes by ISO 8601; a slip in the test stops it. */
export function date(iso: string): CalendarDate {
  const parsed = parseDate(iso);
  if (!parsed) throw new Error(`The test says "${iso}", which is not a date.`);
  return parsed;
}
