import type { InForce } from "../rulebook/rulebook.ts";
import { dayNumber } from "../values/day-number.ts";

/** A period as numbers of days, both included. */
export interface Days {
  readonly from: number;
  readonly until: number;
}

/** The period as numbers; without ends where it has none. A text that is set aside is in force on no day. */
export function daysOf({ from, until, setAside }: InForce): Days {
  if (setAside) return { from: Infinity, until: -Infinity };
  return { from: from ? dayNumber(from) : -Infinity, until: until ? dayNumber(until) : Infinity };
}

/** Whether the day lies in the period. */
export function holdsOn({ from, until }: Days, day: number): boolean {
  return from <= day && day <= until;
}

/** Of dated states of one thing, finds the one in force on a day: that which began last. */
export function latestOn<T extends { readonly inForce: InForce }>(
  states: readonly T[],
): (day: number) => number | undefined {
  const periods = states.map(({ inForce }) => daysOf(inForce));
  return (day) => {
    let latest: number | undefined;
    for (const [i, period] of periods.entries()) {
      if (!holdsOn(period, day)) continue;
      if (latest === undefined || (periods[latest] as Days).from <= period.from) latest = i;
    }
    return latest;
  };
}
