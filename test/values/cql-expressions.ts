import { type CalendarDate, compareDates, firstDayOf } from "../../src/values/calendar-date.ts";
import { formatDate } from "../../src/values/date-text.ts";
import { wholeMonths, wholeYears } from "../../src/values/elapsed.ts";
import {
  add,
  divide,
  type Exact,
  exact,
  floor,
  integer,
  multiply,
  negate,
  one,
  subtract,
} from "../../src/values/exact.ts";
import { formatExact } from "../../src/values/exact-text.ts";
import { minus } from "../../src/values/minus.ts";
import { plus } from "../../src/values/plus.ts";
import { round } from "../../src/values/round.ts";
import { type DurationUnit, dateValue, durationValue } from "../../src/values/value.ts";
import { amount } from "./amounts.ts";
import { date } from "./date.ts";

/**
 * What an expression of the CQL tests comes to here, as text: a number, a date, "true", "false", or "none" where there
 * is no answer.
 *
 * Read are sums, products, quotients and roundings of plain numbers, and days moved, compared or subtracted. Nothing is
 * given for the rest: null, units of measure, hours, dates without a day, and what only the 32 bits of CQL limit.
 */
export function answerToCql(expression: string): string | undefined {
  for (const [pattern, answer] of forms) {
    const match = pattern.exec(expression);
    if (match) return answer(match.slice(1).map((part) => part ?? ""));
  }
  return undefined;
}

type Answer = (parts: string[]) => string | undefined;

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)L?`;
const DAY = String.raw`DateTime\((\d{4}, \d{1,2}, \d{1,2})\)`;
const ISO_DAY = String.raw`(?:\(date from )?@(\d{4}-\d\d-\d\d)(?:T[\d:]+\))?`;
const MOVE = String.raw`([-+]) (\d+) (year|month|week|day)s?`;

const forms: readonly (readonly [RegExp, Answer])[] = [
  [line(`${NUMBER} ([-+*/]|div|mod) ${NUMBER}`), calculated],
  [line(String.raw`(Floor|Ceiling|Truncate|Round)\(${NUMBER}(?:, (\d))?\)`), rounded],
  [line(String.raw`-\(?${NUMBER}\)?`), ([x = ""]) => formatExact(negate(amount(x)))],
  [line(`${DAY} ${MOVE}`), moved],
  [line(`${DAY} ${MOVE} = ${DAY}`), (parts) => String(moved(parts) === formatDate(day(parts[4])))],
  [line(`${DAY} (after|before) (day|month|year) of ${DAY}`), compared],
  [
    line(`${DAY} same (day|month|year) (as|or after|or before) ${DAY}`),
    ([a = "", unit = "", order = "", b = ""]) => compared([a, order, unit, b]),
  ],
  [line(`(years|months) between ${ISO_DAY} and ${ISO_DAY}`), elapsed],
];

function line(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

function calculated([left = "", operator = "", right = ""]: string[]): string {
  const result = calculate(amount(left), operator, amount(right));
  return result ? formatExact(result) : "none";
}

function calculate(a: Exact, operator: string, b: Exact): Exact | undefined {
  const quotient = divide(a, b);
  const wholeQuotient = quotient && round(quotient, one, "down");
  switch (operator) {
    case "+":
      return add(a, b);
    case "-":
      return subtract(a, b);
    case "*":
      return multiply(a, b);
    case "/":
      return quotient;
    case "div":
      return wholeQuotient;
    default:
      return wholeQuotient && subtract(a, multiply(wholeQuotient, b));
  }
}

function rounded([name = "", text = "", decimals = "0"]: string[]): string | undefined {
  const x = amount(text);
  if (Math.abs(Number(text)) > 2 ** 31 - 1) return undefined;
  switch (name) {
    case "Round":
      return formatExact(round(x, exact(1n, 10n ** BigInt(decimals)), "half-up"));
    case "Truncate":
      return formatExact(round(x, one, "down"));
    case "Floor":
      return String(floor(x));
    default:
      return String(-floor(negate(x)));
  }
}

function moved([from = "", direction = "", count = "", unit = ""]: string[]): string {
  const duration = durationValue(integer(BigInt(count)), `${unit}s` as DurationUnit);
  const move = direction === "+" ? plus : minus;
  const result = move(dateValue(day(from)), duration, "last-day");
  return result.ok && result.value.kind === "date" ? formatDate(result.value.date) : "none";
}

function compared([a = "", order = "", unit = "", b = ""]: string[]): string {
  const [left, right] = [startOf(day(a), unit), startOf(day(b), unit)];
  const stands = compareDates(left, right);
  const accepted = { after: [1], before: [-1], as: [0], "or after": [0, 1], "or before": [0, -1] }[order] ?? [];
  return String(accepted.includes(stands));
}

function startOf(of: CalendarDate, unit: string): CalendarDate {
  return unit === "month" || unit === "year" ? firstDayOf(of, unit) : of;
}

function elapsed([unit = "", from = "", to = ""]: string[]): string {
  const count = unit === "years" ? wholeYears : wholeMonths;
  return String(count(date(from), date(to)));
}

/** The day that CQL writes as the arguments "2005, 10, 9". */
function day(parts = ""): CalendarDate {
  return date(
    parts
      .split(", ")
      .map((part) => part.padStart(2, "0"))
      .join("-"),
  );
}
