import type { Conventions } from "./reading.ts";

/** The digits of a number as the language keeps them (`-1234.5`), or that it can be read in two ways. */
export type NumberReading = { readonly digits: string } | "two-ways";

/**
 * Reads a number as spreadsheets write it: thousands apart by blanks of any width, apostrophes, points or commas; a comma or a
 * point before the decimals; brackets for less than zero. Nothing for what is no number.
 */
export function readNumber(written: string, { decimal }: Conventions): NumberReading | undefined {
  const bracketed = /^\((.*)\)$/.exec(written)?.[1];
  const bare = (bracketed ?? written).trim();
  const [, sign = "", rest = ""] = /^([-+−–]?)\s*(\d.*)$/u.exec(bare) ?? [];
  const isNegative = bracketed !== undefined || /[-−–]/u.test(sign);
  const joined = withoutBlanks(rest);
  const read = joined === undefined ? undefined : units(joined, decimal);
  if (read === undefined || read === "two-ways") return read;
  const digits = read.replace(/^0+(?=\d)/, "");
  return { digits: isNegative && /[1-9]/.test(digits) ? `-${digits}` : digits };
}

/** Blanks and apostrophes may stand between groups of three only; a date or a list of numbers is no number. */
function withoutBlanks(text: string): string | undefined {
  if (!/[\s'’]/u.test(text)) return text;
  return /^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/u.test(text) ? text.replace(/[\s'’]/gu, "") : undefined;
}

function units(text: string, decimal: Conventions["decimal"]): string | "two-ways" | undefined {
  if (/^\d+$/.test(text)) return text;
  const [, whole = "", mark, decimals = ""] = /^([\d.,]*\d)([.,])(\d+)$/.exec(text) ?? [];
  if (mark === undefined) return undefined;
  const other = mark === "," ? "." : ",";
  if (whole.includes(mark)) return whole.includes(other) ? undefined : grouped(text, mark);
  if (!whole.includes(other)) return withOneSign(whole, mark, decimals, decimal);
  return inGroups(whole, other) ? `${whole.replaceAll(other, "")}.${decimals}` : undefined;
}

/** One sign before three digits may stand before decimals or between thousands. */
function withOneSign(
  whole: string,
  mark: string,
  decimals: string,
  decimal: Conventions["decimal"],
): string | "two-ways" {
  const couldBeThousands = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!couldBeThousands || mark === signs[decimal ?? "none"]) return `${whole}.${decimals}`;
  return decimal === undefined ? "two-ways" : whole + decimals;
}

const signs = { comma: ",", point: ".", none: "" } as const;

function grouped(text: string, mark: string): string | undefined {
  return inGroups(text, mark) ? text.replaceAll(mark, "") : undefined;
}

function inGroups(text: string, mark: string): boolean {
  const [first = "", ...others] = text.split(mark);
  return /^\d{1,3}$/.test(first) && others.every((group) => /^\d{3}$/.test(group));
}

/** The sign before decimals that a cell shows beyond doubt, if it shows one. */
export function decimalShown(written: string): Conventions["decimal"] {
  const [, before = "", mark] = /([\d.,\s'’]*\d)([.,])\d+\D*$/u.exec(written) ?? [];
  if (mark === undefined) return undefined;
  const [, decimals = ""] = /[.,](\d+)\D*$/.exec(written) ?? [];
  const isSure = decimals.length !== 3 || /[\s'’]/u.test(before) || before.includes(mark === "," ? "." : ",");
  if (!isSure || before.includes(mark)) return undefined;
  return mark === "," ? "comma" : "point";
}
