import { type CalendarDate, firstDayOf, lastDayOf } from "../../values/calendar-date.ts";
import { daysInclusive, startedMonths, startedYears, wholeMonths, wholeYears } from "../../values/elapsed.ts";
import { integer } from "../../values/exact.ts";
import { dateValue, durationValue, numberValue, type Value } from "../../values/value.ts";
import { type Finding, isNothing, isValued, nothing, open, valued, without } from "../finding.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, onDate, type Scope } from "../scope.ts";
import type { Of } from "./of.ts";

type Measure = Of<"elapsed">["measure"];

const measures: { readonly [M in Measure]: (from: CalendarDate, to: CalendarDate) => number } = {
  "whole-years": wholeYears,
  "started-years": startedYears,
  "whole-months": wholeMonths,
  "started-months": startedMonths,
  days: daysInclusive,
};

/** `whole years from A to B`, `days from A to B` and their like; a number, or a duration where the rule counts in one. */
export function elapsed(expression: Of<"elapsed">, scope: Scope): Finding {
  return elapsedBetween(expression, evaluateIn(scope, expression.from), evaluateIn(scope, expression.to));
}

/** The time from one date to another. */
export function elapsedBetween({ measure, type }: Of<"elapsed">, ...ends: readonly [Finding, Finding]): Finding {
  return fromDates(ends, ([from, to]) => {
    const count = integer(measures[measure](from, to));
    return type.kind === "duration" ? durationValue(count, type.unit) : numberValue(count);
  });
}

/** `first day of the month of D` and its like. */
export function boundary(expression: Of<"boundary">, scope: Scope): Finding {
  return edgeDay(expression, evaluateIn(scope, expression.date));
}

/** The first or last day of the month or year of a date. */
export function edgeDay({ edge, unit }: Of<"boundary">, date: Finding): Finding {
  const edgeOf = edge === "first" ? firstDayOf : lastDayOf;
  return fromDates([date], ([day]) => dateValue(edgeOf(day, unit)));
}

/** `day of the month of D`, `month of the year of D`, `calendar year of D`: numbers. */
export function datePart(expression: Of<"date-part">, scope: Scope): Finding {
  return partOfDate(expression, evaluateIn(scope, expression.date));
}

/** The day, month or year of a date, as a number. */
export function partOfDate({ part }: Of<"date-part">, date: Finding): Finding {
  return fromDates([date], ([day]) => numberValue(integer(day[part])));
}

/** `X as on D`: everything in X is judged on that date, also which rules and figures are in force. */
export function asOn({ value, date }: Of<"as-on">, scope: Scope): Finding {
  const on = evaluateIn(scope, date);
  if (isNothing(on)) return nothing(on.status, on);
  if (!isValued(on)) return open([on]);
  if (on.value.kind !== "date") return without(doNotFit(notADate), { from: [on] });
  const finding = evaluateIn(onDate(scope, on.value.date), value);
  return { ...finding, trace: [...on.trace, ...finding.trace] };
}

/** What is made of dates; nothing where one of them is nothing, such as the day of an event that gives no date. */
function fromDates<const T extends readonly Finding[]>(
  findings: T,
  make: (dates: { readonly [K in keyof T]: CalendarDate }) => Value,
): Finding {
  const missing = findings.find(isNothing);
  if (missing) return nothing(missing.status, missing);
  if (!findings.every(isValued)) return open(findings);
  const dates = findings.map(({ value }) => (value?.kind === "date" ? value.date : undefined));
  if (dates.some((date) => !date)) return without(doNotFit(notADate), { from: findings });
  return valued(make(dates as { readonly [K in keyof T]: CalendarDate }), ...findings);
}

const notADate = {
  en: "A value that is not a date stands for one.",
  fr: "Une valeur qui n'est pas une date en tient lieu.",
};
