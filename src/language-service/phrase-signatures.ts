import { type KeywordId, spelling } from "../../grammar/keywords.ts";
import type { Bilingual, Language } from "../../grammar/source.ts";

/** Words with parts to fill in. */
export interface SpelledOut {
  readonly text: string;
  /** The parts, each with its place in the text and what may stand there. */
  readonly parameters: readonly { readonly start: number; readonly end: number; readonly words: string }[];
}

/** A phrase of the language with parts to fill in, such as `whole years from … to …`. */
export interface Phrase {
  readonly opening: KeywordId;
  /** What it comes to. */
  readonly words: Bilingual;
  /** The words between its parts. */
  readonly joints: readonly KeywordId[];
  /** The phrase in the language of a file, its parts in the words of the reader. */
  spelled(written: Language, language: Language): SpelledOut;
}

/** The phrase that a keyword opens. */
export function phraseOf(opening: KeywordId): Phrase | undefined {
  return phrases.get(opening);
}

const date = { en: "date", fr: "date" };
const amount = { en: "amount", fr: "montant" };
const value = { en: "value", fr: "valeur" };
const list = { en: "list", fr: "liste" };
const length = { en: "duration", fr: "durée" };
const rate = { en: "rate", fr: "taux" };
const rule = { en: "rule of its subject", fr: "règle de son sujet" };
const definition = { en: "definition", fr: "définition" };
const fact = { en: "fact", fr: "fait" };

/** The parts of a phrase, and the words between them. */
type Shape = readonly (Bilingual | KeywordId)[];

const fromTo: Shape = ["from", date, "to", date];
const ofDate: Shape = [date];
const ofTwo: Shape = [value, "and", value];
const years = { en: "a number of years", fr: "un nombre d'années" };
const months = { en: "a number of months", fr: "un nombre de mois" };
const days = { en: "a number of days", fr: "un nombre de jours" };
const theDay = { en: "a day", fr: "un jour" };
const theAmount = { en: "an amount", fr: "un montant" };
const one = { en: "one of the two", fr: "l'un des deux" };

const shapes: { readonly [K in KeywordId]?: readonly [Bilingual, Shape] } = {
  wholeYears: [years, fromTo],
  startedYears: [years, fromTo],
  wholeMonths: [months, fromTo],
  startedMonths: [months, fromTo],
  firstDayOfTheMonthOf: [theDay, ofDate],
  lastDayOfTheMonthOf: [theDay, ofDate],
  firstDayOfTheYearOf: [theDay, ofDate],
  lastDayOfTheYearOf: [theDay, ofDate],
  dayOfTheMonthOf: [{ en: "1 to 31", fr: "de 1 à 31" }, ofDate],
  monthOfTheYearOf: [{ en: "1 to 12", fr: "de 1 à 12" }, ofDate],
  calendarYearOf: [{ en: "a year", fr: "une année" }, ofDate],
  theGreaterOf: [one, ofTwo],
  theLesserOf: [one, ofTwo],
  theLaterOf: [one, ofTwo],
  theEarlierOf: [one, ofTwo],
  totalOf: [theAmount, [rule, "over", list]],
  numberOf: [{ en: "how many there are", fr: "combien il y en a" }, [list, "thatAre", definition]],
  someOf: [{ en: "whether one is", fr: "si l'un l'est" }, [list, "are", definition]],
  everyOneOf: [{ en: "whether all are", fr: "si tous le sont" }, [list, "are", definition]],
  forEachComplete: [theAmount, [length, "of", length]],
  inSlicesOf: [theAmount, [amount]],
  withCompoundInterestAt: [theAmount, [rate, "over", length]],
  inTheRatioOf: [theAmount, [value, "to", value]],
  daysCoveredBy: [days, [list, ...fromTo]],
  daysInTheLongestRunOf: [days, [list, ...fromTo]],
  mostDaysCoveredBy: [days, [list, "inAny", length]],
  firstDayOfTheRunOf: [theDay, [list, "currentOn", date]],
  lastDayOfTheRunOf: [theDay, [list, "currentOn", date]],
  accordingTo: [value, [fact]],
};

const phrases: ReadonlyMap<KeywordId, Phrase> = new Map(
  (Object.entries(shapes) as [KeywordId, readonly [Bilingual, Shape]][]).map(([opening, [words, shape]]) => [
    opening,
    {
      opening,
      words,
      // What opens with a word of its own, as `from` does, has no part before it.
      joints: shape.filter((part, i): part is KeywordId => typeof part === "string" && i > 0),
      spelled: (written: Language, language: Language) => spelled([opening, ...shape], written, language),
    },
  ]),
);

function spelled(shape: Shape, written: Language, language: Language): SpelledOut {
  let text = "";
  const parameters: { start: number; end: number; words: string }[] = [];
  for (const part of shape) {
    if (text !== "") text += " ";
    const start = text.length;
    text += typeof part === "string" ? spelling(part, written) : `(${part[language]})`;
    if (typeof part !== "string") parameters.push({ start, end: text.length, words: part[language] });
  }
  return { text, parameters };
}
