import { compareDates } from "./calendar-date.ts";
import { inOneUnit } from "./duration-units.ts";
import { compare } from "./exact.ts";
import { compareMoments } from "./moment.ts";
import { moneyMismatch } from "./money-mismatch.ts";
import type { DurationValue, Value } from "./value.ts";

/**
 * How `a` stands to `b`: -1 below or earlier, 0 equal, 1 above or later.
 *
 * Nothing when the two have no order: other kinds, other currencies, rates for other periods, durations whose units do
 * not convert (30 days and 1 month), and the kinds that have none (yes or no, records, lists). The order of a choice is
 * declared in the rulebook and not known here.
 */
export function compareValues(a: Value, b: Value): -1 | 0 | 1 | undefined {
  if (a.kind === "number" && b.kind === "number") return compare(a.amount, b.amount);
  if (a.kind === "percentage" && b.kind === "percentage") return compare(a.share, b.share);
  if (a.kind === "money" && b.kind === "money") return moneyMismatch(a, b) ? undefined : compare(a.amount, b.amount);
  if (a.kind === "duration" && b.kind === "duration") return compareDurations(a, b);
  return compareTimes(a, b);
}

/** How days and times on the clock stand to each other. */
function compareTimes(a: Value, b: Value): -1 | 0 | 1 | undefined {
  if (a.kind === "date" && b.kind === "date") return compareDates(a.date, b.date);
  if (a.kind === "time-of-day" && b.kind === "time-of-day") return Math.sign(a.minutes - b.minutes) as -1 | 0 | 1;
  if (a.kind === "date-and-time" && b.kind === "date-and-time") return compareMoments(a.moment, b.moment);
  return undefined;
}

/**
 * Whether two values are the same, as a rule means it: 12 months are the same as 1 year, while 0 EUR are not 0 JPY
 * and 6 % is not the number 0.06.
 */
export function sameValue(a: Value, b: Value): boolean {
  if (a.kind === "yes-no" && b.kind === "yes-no") return a.yes === b.yes;
  if (a.kind === "choice" && b.kind === "choice") return a.choice === b.choice && a.member === b.member;
  if (a.kind === "record" && b.kind === "record") return a.subject === b.subject && a.index === b.index;
  if (a.kind === "list" && b.kind === "list") return sameItems(a.items, b.items);
  return compareValues(a, b) === 0;
}

function sameItems(a: readonly Value[], b: readonly Value[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((item, i) => {
    const other = b[i];
    return other !== undefined && sameValue(item, other);
  });
}

function compareDurations(a: DurationValue, b: DurationValue): -1 | 0 | 1 | undefined {
  const amounts = inOneUnit(a, b);
  return amounts && compare(amounts.left, amounts.right);
}
