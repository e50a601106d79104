import type { InForce } from "../rulebook/rulebook.ts";
import { compareDates } from "../values/calendar-date.ts";
import { addDays } from "../values/day-number.ts";
import type { Difference } from "./change.ts";
import { type Heading, placesOf } from "./compare-heading.ts";
import { sameLogic } from "./meaning.ts";

/** Something dated that stands in the text. */
export interface Dated extends Heading {
  readonly inForce: InForce;
}

/**
 * Compares the periods of two things that are one thing. A period that was only closed because one of `all` begins on the
 * day after is no difference: it is told with that other one.
 */
export function compareInForce(older: Dated, newer: Dated, all: readonly Dated[]): readonly Difference[] {
  if (sameLogic(older.inForce, newer.inForce) || madeRoom(older.inForce, newer.inForce, all)) return [];
  const from = { kind: "in-force", inForce: older.inForce } as const;
  const to = { kind: "in-force", inForce: newer.inForce } as const;
  return [{ kind: "in-force-changed", place: [], from, to, ...placesOf(older, newer) }];
}

function madeRoom(older: InForce, newer: InForce, all: readonly Dated[]): boolean {
  const { until } = newer;
  if (until === undefined || !sameLogic(older.from, newer.from)) return false;
  const next = addDays(until, 1);
  return all.some(({ inForce: { from } }) => from !== undefined && compareDates(from, next) === 0);
}
