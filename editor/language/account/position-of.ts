import { dayNumber } from "../../../src/values/day-number.ts";
import type { Exact } from "../../../src/values/exact.ts";
import type { Value } from "../../../src/values/value.ts";

/** Where a value stands on an axis: near enough to draw it, never to be read. Nothing for what has no place on a line. */
export function positionOf(value: Value | undefined): number | undefined {
  switch (value?.kind) {
    case "money":
    case "number":
    case "duration":
      return near(value.amount);
    case "percentage":
      return near(value.share) * 100;
    case "date":
      return dayNumber(value.date);
    default:
      return undefined;
  }
}

function near({ numerator, denominator }: Exact): number {
  return Number(numerator) / Number(denominator);
}
