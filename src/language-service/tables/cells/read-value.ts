import { speechOf } from "../../../../grammar/print/speech.ts";
import { readChoice } from "./read-choice.ts";
import { readDate } from "./read-date.ts";
import { readDuration } from "./read-duration.ts";
import { readMoney } from "./read-money.ts";
import { readNumber } from "./read-number.ts";
import { type CellReading, notUnderstood, type ReadingPlace, understood } from "./reading.ts";

/** Reads one value of the type of its column, as spreadsheets write values. Nothing for what has not the shape of one. */
export function readValue(place: ReadingPlace, written: string): CellReading | undefined {
  const { type } = place.column;
  switch (type.kind) {
    case "number":
    case "count":
      return readAmount(place, written, type.kind === "count");
    case "percentage":
      return readPercentage(place, written);
    case "money":
      return readMoney(place, written);
    case "date":
      return readDay(place, written);
    case "duration":
      return readDuration(place, written);
    case "choice":
      return readChoice(place.rulebook, place.language, type.choice, written);
    case "yes-no":
      return readYesNo(place, written);
    case "time-of-day":
      return readTime(written);
    default:
      return undefined;
  }
}

function readAmount(place: ReadingPlace, written: string, whole: boolean): CellReading | undefined {
  const speech = speechOf(place.language);
  const read = readNumber(written, place.conventions);
  if (read === "two-ways") return { kind: "asks", about: "decimal" };
  if (read === undefined) return withoutUnit(place, written);
  if (!whole || /^-?\d+(?:\.0+)?$/.test(read.digits)) {
    return understood(speech.digits(whole ? read.digits.replace(/\.0+$/, "") : read.digits));
  }
  return notUnderstood({
    en: `"${written}" is not a whole number, as this column asks.`,
    fr: `"${written}" n'est pas un nombre entier, comme le veut cette colonne.`,
  });
}

/** A number with words after it may be meant as the number. */
function withoutUnit(place: ReadingPlace, written: string): CellReading | undefined {
  const [, number, unit] = /^([\d.,\s'’]*\d)\s*(\p{L}[\p{L}\s.]*)$/u.exec(written) ?? [];
  const read = number === undefined ? undefined : readNumber(number, place.conventions);
  if (read === undefined || read === "two-ways") return undefined;
  const message = {
    en: `"${written}": this column holds a number, without "${unit}".`,
    fr: `"${written}" : cette colonne contient un nombre, sans "${unit}".`,
  };
  return notUnderstood(message, speechOf(place.language).digits(read.digits));
}

function readPercentage({ language, conventions }: ReadingPlace, written: string): CellReading | undefined {
  const [, number = "", sign] = /^(.*?\d)\s*(%?)$/u.exec(written) ?? [];
  const read = readNumber(number, conventions);
  if (read === undefined) return undefined;
  if (read === "two-ways") return { kind: "asks", about: "decimal" };
  const text = `${speechOf(language).digits(read.digits)} %`;
  if (sign) return understood(text);
  const message = {
    en: `"${written}" has no "%": is it a percentage?`,
    fr: `"${written}" n'a pas de "%" : est-ce un pourcentage ?`,
  };
  return notUnderstood(message, text);
}

function readDay({ conventions }: ReadingPlace, written: string): CellReading | undefined {
  const read = readDate(written, conventions);
  if (read === undefined) return undefined;
  return read === "two-ways" ? { kind: "asks", about: "dates" } : understood(read.iso);
}

const yes: ReadonlySet<string> = new Set(["yes", "oui", "y", "o", "true", "vrai"]);
const no: ReadonlySet<string> = new Set(["no", "non", "n", "false", "faux"]);

function readYesNo({ language }: ReadingPlace, written: string): CellReading | undefined {
  const word = written.toLowerCase();
  if (yes.has(word)) return understood(speechOf(language).word("yes"));
  return no.has(word) ? understood(speechOf(language).word("no")) : undefined;
}

function readTime(written: string): CellReading | undefined {
  const [, hours = "", minutes = "00"] = /^(\d{1,2})\s*(?:[:h])\s*(\d\d)?(?::00)?$/i.exec(written) ?? [];
  if (hours === "" || Number(minutes) > 59 || Number(hours) * 60 + Number(minutes) > 1440) return undefined;
  return understood(`${hours.padStart(2, "0")}:${minutes}`);
}
