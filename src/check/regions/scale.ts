import type { Rulebook } from "../../rulebook/rulebook.ts";
import type { Type } from "../../rulebook/type.ts";
import { dayNumber, fromDayNumber } from "../../values/day-number.ts";
import { inOneUnit } from "../../values/duration-units.ts";
import { divide, type Exact, floor, integer, one, zero } from "../../values/exact.ts";
import { minuteNumber, minutesInDay, momentAt } from "../../values/moment.ts";
import {
  choiceValue,
  type DurationUnit,
  dateAndTimeValue,
  dateValue,
  durationValue,
  type MoneyValue,
  moneyValue,
  numberValue,
  percentageValue,
  timeOfDayValue,
  type Value,
  yesNoValue,
} from "../../values/value.ts";
import { membersOf } from "../members-of.ts";

/**
 * The values that something can have, laid out on a line of numbers: amounts by their size, dates by their day number,
 * members of a choice by their order, no and yes as 0 and 1.
 */
export interface Scale {
  /** Where a value lies; nothing for a value that does not belong here, such as an amount in another currency. */
  readonly positionOf: (value: Value) => Exact | undefined;
  /** The value at a position. */
  readonly valueAt: (position: Exact) => Value;
  /** Whether only whole positions have values. */
  readonly whole: boolean;
  readonly least?: Exact;
  readonly most?: Exact;
}

/** The scale of days. */
export const dayScale: Scale = {
  positionOf: (value) => (value.kind === "date" ? integer(dayNumber(value.date)) : undefined),
  valueAt: (position) => dateValue(fromDayNumber(Number(floor(position)))),
  whole: true,
};

/** The scale of the minutes of a day. */
const clockScale: Scale = {
  positionOf: (value) => (value.kind === "time-of-day" ? integer(value.minutes) : undefined),
  valueAt: (position) => timeOfDayValue(Number(floor(position))),
  whole: true,
  least: zero,
  most: integer(minutesInDay),
};

/** The scale of minutes. */
const momentScale: Scale = {
  positionOf: (value) => (value.kind === "date-and-time" ? integer(minuteNumber(value.moment)) : undefined),
  valueAt: (position) => dateAndTimeValue(momentAt(Number(floor(position)))),
  whole: true,
};

/** The scale of no (0) and yes (1). */
export const yesNoScale: Scale = {
  positionOf: (value) => (value.kind === "yes-no" ? integer(value.yes ? 1 : 0) : undefined),
  valueAt: (position) => yesNoValue(position.numerator !== 0n),
  whole: true,
  least: zero,
  most: one,
};

/**
 * The scale of a type. Nothing for types without one: records, lists, choices that are not declared.
 *
 * @param sample - a value compared with, from which an amount of money has its currency
 */
export function scaleOf(rulebook: Rulebook, type: Type, sample: Value | undefined): Scale | undefined {
  switch (type.kind) {
    case "yes-no":
      return yesNoScale;
    case "choice":
      return choiceScale(rulebook, type.choice);
    case "count":
      return { ...numberScale, whole: true, least: zero };
    case "number":
      return numberScale;
    case "percentage":
      return percentageScale;
    case "money":
      return sample?.kind === "money" ? moneyScale(sample) : undefined;
    case "date":
      return dayScale;
    case "time-of-day":
      return clockScale;
    case "date-and-time":
      return momentScale;
    case "duration":
      return durationScale(type.unit);
    case "record":
    case "list":
    case "unknown-type":
      return undefined;
  }
}

const numberScale: Scale = {
  positionOf: (value) => (value.kind === "number" ? value.amount : undefined),
  valueAt: numberValue,
  whole: false,
};

const percentageScale: Scale = {
  positionOf: (value) => (value.kind === "percentage" ? value.share : undefined),
  valueAt: percentageValue,
  whole: false,
};

function moneyScale({ currency, per }: MoneyValue): Scale {
  return {
    positionOf: (value) =>
      value.kind === "money" && value.currency === currency && value.per === per ? value.amount : undefined,
    valueAt: (position) => moneyValue(position, currency, per),
    whole: false,
  };
}

function choiceScale(rulebook: Rulebook, choice: string): Scale | undefined {
  const members = membersOf(rulebook, choice).map(({ key }) => key);
  if (members.length === 0) return undefined;
  const positions = new Map(members.map((member, i) => [member, integer(i)]));
  return {
    positionOf: (value) => (value.kind === "choice" ? positions.get(value.member) : undefined),
    valueAt: (position) => choiceValue(choice, members[Number(floor(position))] ?? ""),
    whole: true,
    least: zero,
    most: integer(members.length - 1),
  };
}

/** Durations are told in whole units of their type: a year and a half is a duration in months. */
function durationScale(unit: DurationUnit): Scale {
  const unitValue = durationValue(one, unit);
  return {
    positionOf: (value) => {
      const amounts = value.kind === "duration" ? inOneUnit(value, unitValue) : undefined;
      return amounts && divide(amounts.left, amounts.right);
    },
    valueAt: (position) => durationValue(position, unit),
    whole: true,
  };
}
