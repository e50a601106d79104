import { type Exact, exact, multiply } from "./exact.ts";
import type { DurationUnit, DurationValue } from "./value.ts";

/** The units that convert into each other: 12 months make a year and 7 days a week, always. No others do. */
const conversions: { readonly [Unit in DurationUnit]?: { readonly to: DurationUnit; readonly factor: Exact } } = {
  years: { to: "months", factor: exact(12n) },
  weeks: { to: "days", factor: exact(7n) },
};

/** Years as months, weeks as days; durations in other units as they are. Always exact. */
export function inSmallUnit(duration: DurationValue): DurationValue {
  const conversion = conversions[duration.unit];
  if (conversion === undefined) return duration;
  return { kind: "duration", amount: multiply(duration.amount, conversion.factor), unit: conversion.to };
}

/** Two durations in one unit, their own if they share it; nothing when their units do not convert. */
export function inOneUnit(
  left: DurationValue,
  right: DurationValue,
): { readonly unit: DurationUnit; readonly left: Exact; readonly right: Exact } | undefined {
  if (left.unit === right.unit) return { unit: left.unit, left: left.amount, right: right.amount };
  const [a, b] = [inSmallUnit(left), inSmallUnit(right)];
  return a.unit === b.unit ? { unit: a.unit, left: a.amount, right: b.amount } : undefined;
}
