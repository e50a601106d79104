import type { HoursOfTheDay } from "../rulebook/rulebook.ts";
import type { Difference } from "./change.ts";
import { compareHeading, placesOf } from "./compare-heading.ts";
import { sameLogic } from "./meaning.ts";

/** Compares two states of hours of the day: from when to when, and their words. */
export function compareHours(older: HoursOfTheDay, newer: HoursOfTheDay): readonly Difference[] {
  const changed: readonly Difference[] = sameLogic(older.stretches, newer.stretches)
    ? []
    : [{ kind: "condition-changed", place: [{ kind: "hours" }], ...placesOf(older, newer) }];
  return [...changed, ...compareHeading(older, newer)];
}
