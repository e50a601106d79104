import type { DurationUnit } from "../../../../grammar/ast.ts";
import { speechOf } from "../../../../grammar/print/speech.ts";
import { unitWord } from "../../../../grammar/print/units.ts";
import { readNumber } from "./read-number.ts";
import { type CellReading, notUnderstood, type ReadingPlace, understood } from "./reading.ts";

const words: Readonly<Record<"en" | "fr", readonly (readonly [RegExp, DurationUnit])[]>> = {
  en: [
    [/^years?$|^yrs?$/, "years"],
    [/^months?$/, "months"],
    [/^weeks?$/, "weeks"],
    [/^working days?$/, "working-days"],
    [/^days?$/, "days"],
    [/^hours?$|^hrs?$/, "hours"],
  ],
  fr: [
    [/^ans?$|^années?$/, "years"],
    [/^mois$/, "months"],
    [/^semaines?$/, "weeks"],
    [/^jours? (?:ouvrables?|ouvrés?)$/, "working-days"],
    [/^jours?$/, "days"],
    [/^heures?$/, "hours"],
  ],
};

/** Reads `5 years` in an English file, `5 ans` in a French one; the other language and a bare number make a suggestion. */
export function readDuration(
  { column, language, conventions }: ReadingPlace,
  written: string,
): CellReading | undefined {
  const [, number = "", word = ""] = /^([\d.,\s'’]*\d)\s*(\D*)$/u.exec(written) ?? [];
  const read = readNumber(number, conventions);
  if (read === undefined) return undefined;
  if (read === "two-ways") return { kind: "asks", about: "decimal" };
  const speech = speechOf(language);
  const inUnit = (unit: DurationUnit) => speech.line(speech.digits(read.digits), unitWord(speech, unit, read.digits));
  const unit = unitNamed(word, language);
  if (unit) return understood(inUnit(unit));
  const foreign = unitNamed(word, language === "en" ? "fr" : "en");
  if (foreign) return notUnderstood(otherLanguage(written), inUnit(foreign));
  if (word !== "" || column.type.kind !== "duration") return undefined;
  return notUnderstood(noUnit(written), inUnit(column.type.unit));
}

function unitNamed(word: string, language: "en" | "fr"): DurationUnit | undefined {
  return words[language].find(([pattern]) => pattern.test(word.trim().toLowerCase()))?.[1];
}

function otherLanguage(written: string) {
  return {
    en: `"${written}" is not in the language of this file.`,
    fr: `"${written}" n'est pas dans la langue de ce fichier.`,
  };
}

function noUnit(written: string) {
  return {
    en: `"${written}" does not say of what: years, months, weeks or days.`,
    fr: `"${written}" ne dit pas de quoi : ans, mois, semaines ou jours.`,
  };
}
