import type { GivenFact } from "../rulebook/rulebook.ts";
import { type CalendarDate, compareDates } from "../values/calendar-date.ts";
import type { Value } from "../values/value.ts";
import type { CaseRecords } from "./records.ts";

/** What a case tells of a fact on one day. */
export type Told =
  | { readonly told: "known"; readonly value: Value; readonly since?: CalendarDate }
  | { readonly told: "unknown" | "pending" | "not-happened" };

/** What is told on this day. A day that no dated value covers is one of which nothing is told. */
export function toldOn(given: GivenFact | undefined, on: CalendarDate, records: CaseRecords): Told {
  switch (given?.kind) {
    case "value":
      return { told: "known", value: given.value };
    case "records": {
      const value = records.lists.get(given);
      return value ? { told: "known", value } : { told: "unknown" };
    }
    case "dated": {
      const span = given.spans.find(({ from, to }) => covers(from, to, on));
      if (!span) return { told: "unknown" };
      return { told: "known", value: span.value, ...(span.from && { since: span.from }) };
    }
    case "pending":
    case "not-happened":
      return { told: given.kind };
    default:
      return { told: "unknown" };
  }
}

function covers(from: CalendarDate | undefined, to: CalendarDate | undefined, on: CalendarDate): boolean {
  return (!from || compareDates(from, on) <= 0) && (!to || compareDates(on, to) <= 0);
}
