import { membersOf } from "../../check/members-of.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import type { Type } from "../../rulebook/type.ts";
import { sameValue } from "../../values/compare-values.ts";
import { parseDate } from "../../values/date-text.ts";
import { dayNumber, fromDayNumber } from "../../values/day-number.ts";
import { type Exact, exact, integer, multiply, one } from "../../values/exact.ts";
import {
  choiceValue,
  dateValue,
  durationValue,
  moneyValue,
  numberValue,
  percentageValue,
  type Value,
  yesNoValue,
} from "../../values/value.ts";

/** The values that a fact can take, numbered one after the other; between two neighbours there is none. */
export interface Scale {
  readonly at: (place: number) => Value;
  /** Where a value stands; the one just below it where it stands between two. */
  readonly placeOf: (value: Value) => number;
  /** First and last place; open for what has no end. */
  readonly ends?: { readonly first: number; readonly last: number };
  /** Whether values go up in steps that can be drawn on a line. */
  readonly isMeasure: boolean;
}

/**
 * The scale of a type: cents for money, days for dates, hundredths of a percent, whole units for counts, numbers and durations,
 * and the members of a choice. Nothing for what has no such values: lists, records, times on the clock.
 *
 * @param currency - of the amount varied, where its type leaves it open
 */
export function scaleOf(type: Type, rulebook: Rulebook, currency = "EUR"): Scale | undefined {
  switch (type.kind) {
    case "yes-no":
      return listed([yesNoValue(true), yesNoValue(false)]);
    case "choice":
      return listed(membersOf(rulebook, type.choice).map(({ key }) => choiceValue(type.choice, key)));
    case "date":
      return { at: (place) => dateValue(fromDayNumber(place)), placeOf: placeOfDate, isMeasure: true };
    case "money":
      return measured(cent, (amount) => moneyValue(amount, type.currency ?? currency, type.per));
    case "percentage":
      return measured(tenThousandth, percentageValue);
    case "duration":
      return measured(one, (amount) => durationValue(amount, type.unit));
    case "number":
    case "count":
      return measured(one, numberValue);
    default:
      return undefined;
  }
}

const cent = exact(1n, 100n);
const tenThousandth = exact(1n, 10_000n);
const epoch = parseDate("2000-01-01");

function listed(values: readonly Value[]): Scale | undefined {
  const [first] = values;
  if (!first) return undefined;
  return {
    at: (place) => values[place] ?? first,
    placeOf: (value) =>
      Math.max(
        0,
        values.findIndex((each) => sameValue(each, value)),
      ),
    ends: { first: 0, last: values.length - 1 },
    isMeasure: false,
  };
}

function measured(step: Exact, of: (amount: Exact) => Value): Scale {
  return {
    at: (place) => of(multiply(integer(place), step)),
    placeOf: (value) => {
      const { numerator, denominator } = amountOf(value);
      const steps = numerator * step.denominator;
      const each = denominator * step.numerator;
      return Number(steps >= 0n ? steps / each : -((-steps + each - 1n) / each));
    },
    isMeasure: true,
  };
}

function placeOfDate(value: Value): number {
  const date = value.kind === "date" ? value.date : epoch;
  return date ? dayNumber(date) : 0;
}

/** The amount of what has one. */
function amountOf(value: Value): Exact {
  if (value.kind === "percentage") return value.share;
  return "amount" in value ? value.amount : integer(0);
}
