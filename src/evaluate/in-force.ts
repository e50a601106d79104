import type { InForce } from "../rulebook/rulebook.ts";
import { type CalendarDate, compareDates } from "../values/calendar-date.ts";

/** Whether the day lies in the period, both its ends included, and the text is not set aside. */
export function inForceOn(inForce: InForce, on: CalendarDate): boolean {
  return !inForce.setAside && coversDay(inForce, on);
}

/** Whether the day lies in the period, both its ends included, whatever became of the text. */
export function coversDay({ from, until }: InForce, on: CalendarDate): boolean {
  return (!from || compareDates(from, on) <= 0) && (!until || compareDates(on, until) <= 0);
}

/**
 * Of dated states of one thing, the one in force on the day. Where several are, that which began last: an amendment adds a
 * state with its first day and need not close the state before it.
 */
export function latestInForce<T extends { readonly inForce: InForce }>(
  states: readonly T[],
  on: CalendarDate,
): T | undefined {
  return states
    .filter(({ inForce }) => inForceOn(inForce, on))
    .reduce<T | undefined>((latest, state) => (latest && beganLater(latest, state) ? latest : state), undefined);
}

function beganLater({ inForce: { from: a } }: { inForce: InForce }, { inForce: { from: b } }: { inForce: InForce }) {
  if (!a) return false;
  return !b || compareDates(a, b) > 0;
}

/** The things in force together, without those that have no end and give way to one that began later. */
export function withoutSucceeded<T extends { readonly inForce: InForce }>(things: readonly T[]): readonly T[] {
  if (things.length < 2) return things;
  return things.filter(({ inForce }) => inForce.until || !things.some((later) => beganLater(later, { inForce })));
}
