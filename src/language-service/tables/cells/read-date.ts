import { isInCalendar } from "../../../values/calendar-date.ts";
import { formatDate } from "../../../values/date-text.ts";
import type { Conventions } from "./reading.ts";

/** An ISO day, or that it can be read in two ways. */
export type DateReading = { readonly iso: string } | "two-ways";

/** Reads `2027-03-12`, `12.03.2027`, `12/3/2027`, `12 March 2027`, `12 mars 2027`. Nothing for what is no day of the calendar. */
export function readDate(written: string, { dates }: Conventions): DateReading | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]00:00(?::00)?)?$/.exec(written);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const named = /^(\d{1,2})(?:er|st|nd|rd|th)?\.?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(written);
  if (named) return day(named[3], monthNamed(named[2]), named[1]);
  const english = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(written);
  if (english) return day(english[3], monthNamed(english[1]), english[2]);
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(written);
  return numbers ? inNumbers(numbers, dates) : undefined;
}

function inNumbers(
  [, a = "", b = "", year = ""]: RegExpExecArray,
  order: Conventions["dates"],
): DateReading | undefined {
  const [dayFirst, monthFirst] = [day(year, b, a), day(year, a, b)];
  if (dayFirst?.iso === monthFirst?.iso || !monthFirst) return dayFirst;
  if (!dayFirst) return monthFirst;
  if (order === undefined) return "two-ways";
  return order === "day-first" ? dayFirst : monthFirst;
}

function day(year: string | undefined, month: string | undefined, dayOfMonth: string | undefined) {
  const date = { year: Number(year), month: Number(month), day: Number(dayOfMonth) };
  return isInCalendar(date) ? { iso: formatDate(date) } : undefined;
}

// cspell:ignore fevrier fevr june aout october november decembre
const months: readonly (readonly string[])[] = [
  ["january", "jan", "janvier", "janv"],
  ["february", "feb", "février", "fevrier", "févr", "fevr"],
  ["march", "mar", "mars"],
  ["april", "apr", "avril", "avr"],
  ["may", "mai"],
  ["june", "jun", "juin"],
  ["july", "jul", "juillet", "juil"],
  ["august", "aug", "août", "aout"],
  ["september", "sep", "sept", "septembre"],
  ["october", "oct", "octobre"],
  ["november", "nov", "novembre"],
  ["december", "dec", "décembre", "decembre", "déc"],
];

function monthNamed(word = ""): string | undefined {
  const place = months.findIndex((names) => names.includes(word.toLowerCase()));
  return place === -1 ? undefined : String(place + 1);
}
