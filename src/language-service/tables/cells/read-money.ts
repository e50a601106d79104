import type { Column } from "../columns.ts";
import { speechOf } from "../../../../grammar/print/speech.ts";
import type { PerUnit } from "../../../../grammar/ast.ts";
import { perText } from "../../../../grammar/print/units.ts";
import { readNumber } from "./read-number.ts";
import { type CellReading, notUnderstood, type ReadingPlace, understood } from "./reading.ts";

const signs: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP", "¥": "JPY", "₺": "TRY", "₩": "KRW" };

/** Reads `1 234,50 €`, `EUR 1,234.50`, `1234.5`. Nothing for what is no amount. */
export function readMoney({ column, language, conventions, kept }: ReadingPlace, written: string): CellReading | undefined {
  const [, before = "", number = "", after = ""] = /^([^\d(+−–-]*)([-+−–(]?\s*\d[\d.,\s'’]*\)?)(\D*)$/u.exec(written) ?? [];
  const read = readNumber(number.trim(), conventions);
  const mark = `${before}${after}`.trim();
  if (read === undefined || (mark !== "" && !isCurrency(mark))) return undefined;
  if (read === "two-ways") return { kind: "asks", about: "decimal" };
  const currency = mark === "" ? (column.currency ?? kept) : currencyOf(column, mark);
  const speech = speechOf(language);
  const digits = speech.digits(read.digits);
  const inUnit = (code: string) => speech.line(digits, code, perText(speech, column.unit?.per as PerUnit | undefined));
  const own = column.currency;
  if (mark === "$" && !currency) return notUnderstood(whichDollar(written), own === undefined ? inUnit("USD") : undefined);
  if (own === undefined && currency === undefined) {
    return notUnderstood(noCurrency(written), column.unit && inUnit(column.unit.currency));
  }
  if (own !== undefined && currency !== undefined && currency !== own) {
    return notUnderstood(otherCurrency(written, own));
  }
  if (own !== undefined && !column.unit) return understood(digits);
  return understood(inUnit(currency ?? own ?? ""));
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
