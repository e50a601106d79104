import type { IParserErrorMessageProvider } from "chevrotain";
import type { KeywordId } from "../keywords.ts";
import { keywords } from "../keywords.ts";
import type { Bilingual } from "../source.ts";

/*
 * What a rule of the grammar waits for, in the officer's words. Rules and tokens name it by a key; the parser's own messages
 * are these keys and reach nobody.
 */

/** Hands the key of what was expected to `explain`. */
export const expectations: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected: { name } }) => name.charAt(0).toLowerCase() + name.slice(1),
  buildNotAllInputParsedMessage: () => "end",
  buildNoViableAltMessage: ({ customUserDescription }) => customUserDescription ?? "end",
  buildEarlyExitMessage: ({ customUserDescription }) => customUserDescription ?? "end",
};

const phrases: Readonly<Record<string, Bilingual>> = {
  value: { en: "a value", fr: "une valeur" },
  condition: { en: "a condition", fr: "une condition" },
  predicate: {
    en: `what it is compared with, such as "at least 5" or "known"`,
    fr: `ce à quoi comparer, comme "au moins 5" ou "connu"`,
  },
  type: {
    en: `a kind of value, such as "yes or no", "money per month" or "one of" and a choice`,
    fr: `une sorte de valeur, comme "oui ou non", "montant par mois" ou "parmi" et une liste`,
  },
  unit: { en: "a unit of time", fr: "une unité de temps" },
  name: { en: "a name", fr: "un nom" },
  cell: {
    en: `a value, or "any", "unreadable" or "external", and "|" after it`,
    fr: `une valeur, ou "tout", "illisible" ou "externe", suivie de "|"`,
  },
  otherKeys: { en: `"unknown", "no entitlement" or "not applicable"`, fr: `"inconnu", "aucun droit" ou "sans objet"` },
  bounds: {
    en: `"yes or no", "up to", "from ... to" or "one of"`,
    fr: `"oui ou non", "à concurrence de", "à partir de ... jusqu'à" ou "parmi"`,
  },
  outcome: {
    en: `"is" and a value, "awaits", "is unsettled" or "is a conflict of"`,
    fr: `"est" et une valeur, "attend", "n'est pas tranché" ou "est un conflit entre"`,
  },
  numeral: { en: "a number", fr: "un nombre" },
  isoDate: { en: "a date such as 2022-09-01", fr: "une date comme 2022-09-01" },
  clockTime: { en: "a time of day such as 22:00", fr: "une heure du jour comme 22:00" },
  isoDateAndTime: { en: "a date and time such as 2022-03-07 18:00", fr: "une date et heure comme 2022-03-07 18:00" },
  currency: { en: "a currency of three capitals, such as EUR", fr: "une monnaie en trois majuscules, comme EUR" },
  text: { en: "some words", fr: "quelques mots" },
  citations: { en: `a provision, such as "Rule 16/1.1 a)"`, fr: `une disposition, comme "Règlement 16/1.1 a)"` },
  bar: { en: `"|"`, fr: `"|"` },
  upTo: { en: `the word "to"`, fr: `les mots "jusqu'à"` },
  firstDay: {
    en: `"the day of the event" or "the day after the event"`,
    fr: `"le jour de l'événement" ou "le lendemain de l'événement"`,
  },
  missingDay: {
    en: `"the last day of the month" or "the first day of the next month"`,
    fr: `"le dernier jour du mois" ou "le premier jour du mois suivant"`,
  },
  occasion: {
    en: `the day of the entry, such as "the last day of each month", "31 March of each year" or the name of a date`,
    fr: `le jour de l'écriture, comme "dernier jour de chaque mois", "31 mars de chaque année" ou le nom d'une date`,
  },
  workingDay: {
    en: `"to the next working day of" or "back to the last working day of", and a calendar`,
    fr: `"au prochain jour ouvré de" ou "au dernier jour ouvré de", et un calendrier`,
  },
  delegated: {
    en: `"every decision" or "the decisions" and names`,
    fr: `"toute décision" ou "les décisions" et des noms`,
  },
  selection: {
    en: `"those that are" or "those that are not", and a definition`,
    fr: `"ceux qui sont" ou "ceux qui ne sont pas", et une définition`,
  },
  share: {
    en: `"a majority", "two thirds" or "unanimity"`,
    fr: `"la majorité", "la majorité des deux tiers" ou "l'unanimité"`,
  },
  base: {
    en: `"of the votes cast", "of those present" or "of its members"`,
    fr: `"des voix exprimées", "des membres présents" ou "de ses membres"`,
  },
  end: { en: "the end of the line", fr: "la fin de la ligne" },
};

/** What a key stands for; a keyword stands for its own words. */
export function expectation(key: string): Bilingual {
  const phrase = phrases[key];
  if (phrase) return phrase;
  const keyword = keywords[key as KeywordId];
  return { en: quoted("word", keyword.en[0]), fr: quoted("mot", keyword.fr[0]) };
}

function quoted(word: "word" | "mot", spelling: string): string {
  const plural = spelling.includes(" ") ? "s" : "";
  return word === "word" ? `the word${plural} "${spelling}"` : `le${plural} mot${plural} "${spelling}"`;
}
