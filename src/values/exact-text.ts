import { Decimal } from "decimal.js";
import { type Exact, exact, isInteger } from "./exact.ts";
import type { Language } from "./language.ts";

/**
 * Reads a decimal ("1234.56", "-3") or a fraction of whole numbers ("1/3"), exactly. Nothing for any other text:
 * no thousands separators, no exponents, no bare point, no spaces, no denominator 0.
 */
export function parseExact(text: string): Exact | undefined {
  const [, units, decimals, denominator] = /^(-?\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text) ?? [];
  if (units === undefined) return undefined;
  if (decimals !== undefined) return exact(BigInt(units + decimals), 10n ** BigInt(decimals.length));
  if (denominator === undefined) return exact(BigInt(units));
  return /^0+$/.test(denominator) ? undefined : exact(BigInt(units), BigInt(denominator));
}

/** The number for machines, without loss: a decimal where it ends ("0.125"), otherwise a fraction ("1/3"). */
export function formatExact(x: Exact): string {
  if (isInteger(x)) return x.numerator.toString();
  return endsAsDecimal(x) ? decimalText(x) : `${x.numerator}/${x.denominator}`;
}

/** How {@link formatDecimal} writes a number. */
export interface DecimalStyle {
  readonly language: Language;
  /** Show at least so many digits after the decimal sign; 0 when absent. */
  readonly decimals?: number;
}

/**
 * The number for people: thousands apart by narrow no-break spaces, a point in English and a comma in French.
 *
 * Never rounds, since only a provision may: `decimals` pads with zeros and cuts nothing, and a number whose decimals
 * would not end is written as a fraction ("10 000/3").
 */
export function formatDecimal(x: Exact, { language, decimals = 0 }: DecimalStyle): string {
  if (!endsAsDecimal(x)) return `${inThousands(x.numerator.toString())}/${inThousands(x.denominator.toString())}`;
  const [units = "", digits = ""] = formatExact(x).split(".");
  const shown = digits.padEnd(decimals, "0");
  const mark = language === "fr" ? "," : ".";
  return inThousands(units) + (shown === "" ? "" : mark + shown);
}

const NARROW_NO_BREAK_SPACE = "\u202f";

function inThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, NARROW_NO_BREAK_SPACE);
}

/** A fraction in lowest terms ends as a decimal when its denominator has no prime factor but 2 and 5. */
function endsAsDecimal({ denominator }: Exact): boolean {
  let rest = denominator;
  while (rest % 10n === 0n) rest /= 10n;
  while (rest % 5n === 0n) rest /= 5n;
  while (rest % 2n === 0n) rest /= 2n;
  return rest === 1n;
}

/** Division that goes on until nothing remains. Only for quotients known to end: it never cuts one short. */
const Unlimited = Decimal.clone({ precision: 1e9 });

function decimalText({ numerator, denominator }: Exact): string {
  return new Unlimited(numerator.toString()).div(denominator.toString()).toFixed();
}
