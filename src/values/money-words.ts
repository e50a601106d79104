import { exact, floor, integer, isInteger, multiply, negate, sign } from "./exact.ts";
import { perPeriod } from "./for-people.ts";
import type { Language } from "./language.ts";
import { greatestInWords, numberInWords } from "./number-words.ts";
import type { MoneyValue } from "./value.ts";

/**
 * An amount in words, as letters state it beside the figures: "two hundred and sixty-nine euros and twenty-five cents per month".
 *
 * @returns nothing where words would not say the whole: more than two decimals, a currency without words here, or a number
 * beyond thousands of millions
 */
export function moneyInWords({ amount, currency, per }: MoneyValue, language: Language): string | undefined {
  const nouns = currencies[currency]?.[language];
  const isNegative = sign(amount) === -1;
  const hundredths = multiply(isNegative ? negate(amount) : amount, integer(100));
  if (!nouns || !isInteger(hundredths)) return undefined;
  const units = floor(multiply(hundredths, exact(1n, 100n)));
  const cents = hundredths.numerator - units * 100n;
  if (units > greatestInWords || (cents > 0n && !nouns.cent)) return undefined;
  const parts = [
    ...(units > 0n || cents === 0n ? [counted(units, nouns.unit, language)] : []),
    ...(cents > 0n && nouns.cent ? [counted(cents, nouns.cent, language)] : []),
  ];
  const said = `${isNegative ? minus[language] : ""}${parts.join(and[language])}`;
  return per === undefined ? said : `${said} ${perPeriod[language][per]}`;
}

const and = { en: " and ", fr: " et " };
const minus = { en: "minus ", fr: "moins " };

type Noun = readonly [one: string, several: string];

interface Nouns {
  readonly unit: Noun;
  /** Absent for a currency that is not divided. */
  readonly cent?: Noun;
}

/** Currencies by their code: those of the places where allowances are paid. */
const currencies: { readonly [code: string]: { readonly [L in Language]: Nouns } } = {
  EUR: {
    en: { unit: ["euro", "euros"], cent: ["cent", "cents"] },
    fr: { unit: ["euro", "euros"], cent: ["centime", "centimes"] },
  },
  USD: {
    en: { unit: ["US dollar", "US dollars"], cent: ["cent", "cents"] },
    fr: { unit: ["dollar des États-Unis", "dollars des États-Unis"], cent: ["cent", "cents"] },
  },
  GBP: {
    en: { unit: ["pound sterling", "pounds sterling"], cent: ["penny", "pence"] },
    fr: { unit: ["livre sterling", "livres sterling"], cent: ["penny", "pence"] },
  },
  CHF: {
    en: { unit: ["Swiss franc", "Swiss francs"], cent: ["centime", "centimes"] },
    fr: { unit: ["franc suisse", "francs suisses"], cent: ["centime", "centimes"] },
  },
  JPY: { en: { unit: ["yen", "yen"] }, fr: { unit: ["yen", "yens"] } },
  MXN: {
    en: { unit: ["Mexican peso", "Mexican pesos"], cent: ["centavo", "centavos"] },
    fr: { unit: ["peso mexicain", "pesos mexicains"], cent: ["centavo", "centavos"] },
  },
};

/** English has the singular for 1 alone, French below 2; after a round million French says "de". */
function counted(n: bigint, [one, several]: Noun, language: Language): string {
  const noun = n === 1n || (language === "fr" && n === 0n) ? one : several;
  const isRound = language === "fr" && n > 0n && n % 1_000_000n === 0n;
  const number = numberInWords(n, language);
  // Of the nouns here only the pound is feminine.
  const agreed = noun.startsWith("livre") ? number.replace(/\bun$/, "une") : number;
  return `${agreed} ${isRound ? ofNoun(noun) : noun}`;
}

/** Of the nouns here only the euro begins with a vowel. */
function ofNoun(noun: string): string {
  return noun.startsWith("euro") ? `d'${noun}` : `de ${noun}`;
}
