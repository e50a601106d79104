import type { CalendarDate } from "./calendar-date.ts";
import type { Exact } from "./exact.ts";
import type { Moment } from "./moment.ts";

/** A count, a ratio, anything without a unit. */
export interface NumberValue {
  readonly kind: "number";
  readonly amount: Exact;
}

/** A part of something: 6 % has the share 6/100. */
export interface PercentageValue {
  readonly kind: "percentage";
  readonly share: Exact;
}

/** The time for which a rate of money is due once. */
export type Period = "hour" | "day" | "month" | "year";

/** An amount in a currency; with `per`, a rate such as 367.79 EUR per month. */
export interface MoneyValue {
  readonly kind: "money";
  readonly amount: Exact;
  /** The ISO 4217 code, for instance "EUR". */
  readonly currency: string;
  /** Absent for an amount due once. */
  readonly per?: Period;
}

/** A day of the calendar. */
export interface DateValue {
  readonly kind: "date";
  readonly date: CalendarDate;
}

/** A time on the clock of any day, such as 22:00. */
export interface TimeOfDayValue {
  readonly kind: "time-of-day";
  /** Minutes since midnight, 0 to 1440: 24:00 is the end of the day. */
  readonly minutes: number;
}

/** A minute of a day, by the clocks of the place. */
export interface DateAndTimeValue {
  readonly kind: "date-and-time";
  readonly moment: Moment;
}

/** What durations are counted in. A month is not 30 days, and a working day is not a day. */
export type DurationUnit = "years" | "months" | "weeks" | "days" | "working-days" | "hours";

/** A length of time in one unit. */
export interface DurationValue {
  readonly kind: "duration";
  readonly amount: Exact;
  readonly unit: DurationUnit;
}

/** The answer to a yes or no question. */
export interface YesNoValue {
  readonly kind: "yes-no";
  readonly yes: boolean;
}

/** One member of a declared choice, such as a grade or a status; both by name, not by label. */
export interface ChoiceValue {
  readonly kind: "choice";
  readonly choice: string;
  readonly member: string;
}

/** One of the records of a subject, such as the second child: the records themselves stay with the facts. */
export interface RecordValue {
  readonly kind: "record";
  readonly subject: string;
  /** The place among the subject's records; the first is 0. */
  readonly index: number;
}

/** Several values, in an order that counts. */
export interface ListValue {
  readonly kind: "list";
  readonly items: readonly Value[];
}

/** A value that a rule can hold while it is evaluated: plain data, never changed. */
export type Value =
  | NumberValue
  | PercentageValue
  | MoneyValue
  | DateValue
  | TimeOfDayValue
  | DateAndTimeValue
  | DurationValue
  | YesNoValue
  | ChoiceValue
  | RecordValue
  | ListValue;

/** The kinds of values. */
export type ValueKind = Value["kind"];

/** A number without a unit. */
export function numberValue(amount: Exact): NumberValue {
  return { kind: "number", amount };
}

/** A percentage from its share of the whole: `percentageValue(exact(6n, 100n))` is 6 %. */
export function percentageValue(share: Exact): PercentageValue {
  return { kind: "percentage", share };
}

/** An amount of money, or a rate of it when `per` is given. */
export function moneyValue(amount: Exact, currency: string, per?: Period): MoneyValue {
  return per === undefined ? { kind: "money", amount, currency } : { kind: "money", amount, currency, per };
}

/** A day. */
export function dateValue(date: CalendarDate): DateValue {
  return { kind: "date", date };
}

/** A time of day, by its minutes since midnight. */
export function timeOfDayValue(minutes: number): TimeOfDayValue {
  return { kind: "time-of-day", minutes };
}

/** A minute of a day. */
export function dateAndTimeValue(moment: Moment): DateAndTimeValue {
  return { kind: "date-and-time", moment };
}

/** A length of time. */
export function durationValue(amount: Exact, unit: DurationUnit): DurationValue {
  return { kind: "duration", amount, unit };
}

/** Yes or no. */
export function yesNoValue(yes: boolean): YesNoValue {
  return { kind: "yes-no", yes };
}

/** A member of a choice. */
export function choiceValue(choice: string, member: string): ChoiceValue {
  return { kind: "choice", choice, member };
}

/** A record of a subject; the first has the index 0. */
export function recordValue(subject: string, index: number): RecordValue {
  return { kind: "record", subject, index };
}

/** A list of values. */
export function listValue(items: readonly Value[]): ListValue {
  return { kind: "list", items };
}
