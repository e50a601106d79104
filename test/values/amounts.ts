import { type Exact, exact } from "../../src/values/exact.ts";
import { parseExact } from "../../src/values/exact-text.ts";
import {
  type DurationUnit,
  dateValue,
  durationValue,
  moneyValue,
  numberValue,
  type Period,
  percentageValue,
  type Value,
} from "../../src/values/value.ts";
import { date } from "./date.ts";

/** The number that a test writes; a slip in the test stops it. */
export function amount(text: string): Exact {
  const parsed = parseExact(text);
  if (!parsed) throw new Error(`The test says "${text}", which is not a number.`);
  return parsed;
}

/** A value as tests write it for short: `12.5`, `6 %`, `800 EUR`, `10 EUR/month`, `18 months`, `2022-09-01`. */
export function value(text: string): Value {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dateValue(date(text));
  const [number = "", unit] = text.split(" ");
  const x = amount(number);
  if (unit === undefined) return numberValue(x);
  if (unit === "%") return percentageValue(exact(x.numerator, x.denominator * 100n));
  const [currency = "", per] = unit.split("/");
  return /^[A-Z]{3}$/.test(currency) ? moneyValue(x, currency, per as Period) : durationValue(x, unit as DurationUnit);
}
