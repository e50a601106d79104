import type { Calendar, Counting, TimeLimit } from "../rulebook/rulebook.ts";
import type { Difference } from "./change.ts";
import { compareHeading, placesOf } from "./compare-heading.ts";
import { sameLogic } from "./meaning.ts";

/** Compares two states of a calendar: the days not worked, and for which days they are known. */
export function compareCalendar(older: Calendar, newer: Calendar): readonly Difference[] {
  return [...changed(older, newer, placesOf(older, newer), "days"), ...compareHeading(older, newer)];
}

/** Compares two ways of counting. */
export function compareCounting(older: Counting, newer: Counting): readonly Difference[] {
  return [...changed(older, newer, placesOf(older, newer), "days"), ...compareHeading(older, newer)];
}

/** Compares from when a time limit runs, how it is counted, whom it binds. */
export function compareLimit(
  older: TimeLimit | undefined,
  newer: TimeLimit | undefined,
  places: ReturnType<typeof placesOf>,
): readonly Difference[] {
  return changed(older, newer, places, "limit");
}

function changed(
  from: unknown,
  to: unknown,
  places: ReturnType<typeof placesOf>,
  kind: "days" | "limit",
): readonly Difference[] {
  return sameLogic(from, to) ? [] : [{ kind: "condition-changed", place: [{ kind }], ...places }];
}
