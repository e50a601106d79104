import { formatDateForPeople } from "./date-text.ts";
import { compare, type Exact, equal, integer, isInteger, multiply, negate, one, sign } from "./exact.ts";
import { formatDecimal } from "./exact-text.ts";
import type { Language } from "./language.ts";
import { formatMomentForPeople, formatTimeForPeople } from "./moment-text.ts";
import type { ChoiceValue, DurationUnit, DurationValue, MoneyValue, Period, RecordValue, Value } from "./value.ts";

/** Supplies the words that the rulebook declares: the label of a member of a choice, or of a record. */
export type LabelOf = (value: ChoiceValue | RecordValue, language: Language) => string;

/**
 * The value in words, in English or French: "2 517.14 EUR per month", "6 %", "1 September 2022", "18 months", "yes".
 * Nothing is rounded: what has no last decimal is shown as a fraction.
 */
export function displayValue(value: Value, language: Language, labelOf: LabelOf): string {
  switch (value.kind) {
    case "number":
      return formatDecimal(value.amount, { language });
    case "percentage":
      return `${formatDecimal(multiply(value.share, hundred), { language })} %`;
    case "money":
      return displayMoney(value, language);
    case "date":
      return formatDateForPeople(value.date, language);
    case "time-of-day":
      return formatTimeForPeople(value.minutes, language);
    case "date-and-time":
      return formatMomentForPeople(value.moment, language);
    case "duration":
      return displayDuration(value, language);
    case "yes-no":
      return yesOrNo[language][value.yes ? "yes" : "no"];
    case "choice":
    case "record":
      return labelOf(value, language);
    case "list":
      return value.items.map((item) => displayValue(item, language, labelOf)).join("; ") || emptyList[language];
  }
}

const hundred = integer(100);

const yesOrNo = { en: { yes: "yes", no: "no" }, fr: { yes: "oui", no: "non" } };

const emptyList = { en: "none", fr: "aucun" };

/** A period of a rate, in words. */
export const perPeriod: { readonly [L in Language]: { readonly [P in Period]: string } } = {
  en: { hour: "per hour", day: "per day", month: "per month", year: "per year" },
  fr: { hour: "par heure", day: "par jour", month: "par mois", year: "par an" },
};

/** Whole amounts without cents, others with at least two decimals: "800 EUR", "367.50 EUR". */
function displayMoney({ amount, currency, per }: MoneyValue, language: Language): string {
  const number = formatDecimal(amount, { language, decimals: isInteger(amount) ? 0 : 2 });
  return per === undefined ? `${number} ${currency}` : `${number} ${currency} ${perPeriod[language][per]}`;
}

type Nouns = { readonly [Unit in DurationUnit]: { readonly one: string; readonly other: string } };

const durationNouns: { readonly [L in Language]: Nouns } = {
  en: {
    years: { one: "year", other: "years" },
    months: { one: "month", other: "months" },
    weeks: { one: "week", other: "weeks" },
    days: { one: "day", other: "days" },
    "working-days": { one: "working day", other: "working days" },
    hours: { one: "hour", other: "hours" },
  },
  fr: {
    years: { one: "an", other: "ans" },
    months: { one: "mois", other: "mois" },
    weeks: { one: "semaine", other: "semaines" },
    days: { one: "jour", other: "jours" },
    "working-days": { one: "jour ouvrable", other: "jours ouvrables" },
    hours: { one: "heure", other: "heures" },
  },
};

function displayDuration({ amount, unit }: DurationValue, language: Language): string {
  const noun = durationNouns[language][unit][takesSingular(amount, language) ? "one" : "other"];
  return `${formatDecimal(amount, { language })} ${noun}`;
}

/** English has the singular for 1 alone, French for every number nearer to zero than 2 (Unicode CLDR plural rules). */
function takesSingular(amount: Exact, language: Language): boolean {
  const size = sign(amount) === -1 ? negate(amount) : amount;
  return language === "en" ? equal(size, one) : compare(size, two) === -1;
}

const two = integer(2);
