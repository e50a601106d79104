import { speechOf } from "../../../../grammar/print/speech.ts";
import { perText } from "../../../../grammar/print/units.ts";
import type { Column } from "../columns.ts";
import { readNumber } from "./read-number.ts";
import { type CellReading, notUnderstood, type ReadingPlace, understood } from "./reading.ts";

const signs: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP", "¥": "JPY", "₺": "TRY", "₩": "KRW" };

const amount = /^([^\d(+−–-]*)([-+−–(]?\s*\d[\d.,\s'’]*\)?)(\D*)$/u;

/** Reads `1 234,50 €`, `EUR 1,234.50`, `1234.5`. Nothing for what is no amount. */
export function readMoney(place: ReadingPlace, written: string): CellReading | undefined {
  const [, before = "", number = "", after = ""] = amount.exec(written) ?? [];
  const read = readNumber(number.trim(), place.conventions);
  const mark = `${before}${after}`.trim();
  if (read === undefined || (mark !== "" && !isCurrency(mark))) return undefined;
  return read === "two-ways" ? { kind: "asks", about: "decimal" } : inCurrency(place, written, read.digits, mark);
}

/** The amount in the currency of its sign, of its column, or of the cell it is typed over. */
function inCurrency(
  { column, language, kept }: ReadingPlace,
  written: string,
  digits: string,
  mark: string,
): CellReading {
  const speech = speechOf(language);
  const { currency: own, unit } = column;
  const per = perText(speech, unit?.per);
  const inUnit = (code: string) => speech.line(speech.digits(digits), code, per);
  const currency = mark === "" ? (own ?? kept) : currencyOf(column, mark);
  if (currency === undefined && mark === "$") return notUnderstood(whichDollar(written), inUnit(own ?? "USD"));
  if (currency === undefined) return notUnderstood(noCurrency(written), unit && inUnit(unit.currency));
  if (own !== undefined && currency !== own) return notUnderstood(otherCurrency(written, own));
  return understood(own !== undefined && !unit ? speech.digits(digits) : inUnit(currency));
}

function isCurrency(mark: string): boolean {
  return mark === "$" || mark in signs || /^[A-Za-z]{3}$/.test(mark);
}

/** A dollar is that of the column, where it has one. */
function currencyOf({ currency, unit }: Column, mark: string): string | undefined {
  const own = currency ?? unit?.currency;
  if (mark === "$") return own && ["USD", "CAD", "AUD", "NZD", "MXN"].includes(own) ? own : undefined;
  return signs[mark] ?? mark.toUpperCase();
}

function noCurrency(written: string) {
  return {
    en: `"${written}" has no currency, and this column has amounts in several.`,
    fr: `"${written}" n'a pas de devise, et cette colonne a des montants en plusieurs devises.`,
  };
}

function whichDollar(written: string) {
  return {
    en: `"${written}" does not say which dollar: write USD, CAD, AUD or another code.`,
    fr: `"${written}" ne dit pas quel dollar : écrivez USD, CAD, AUD ou un autre code.`,
  };
}

function otherCurrency(written: string, own: string) {
  return {
    en: `"${written}" is not in ${own}, the currency of this column; nothing is converted.`,
    fr: `"${written}" n'est pas en ${own}, la devise de cette colonne ; rien n'est converti.`,
  };
}
