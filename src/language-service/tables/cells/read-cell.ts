import { keywords } from "../../../../grammar/keywords.ts";
import { speechOf } from "../../../../grammar/print/speech.ts";
import type { Bilingual } from "../../../../grammar/source.ts";
import { typeWords } from "../../type-words.ts";
import { readAsWritten } from "./read-as-written.ts";
import { readBounds } from "./read-bounds.ts";
import { readValue } from "./read-value.ts";
import { type CellReading, notUnderstood, type ReadingPlace, understood } from "./reading.ts";

/** Reads a cell as a spreadsheet or a person wrote it, in either language, as the file would write it. */
export function readCell(place: ReadingPlace, raw: string): CellReading {
  const written = raw.replace(/[\s\u00a0\u202f\u2009]+/gu, " ").trim();
  if (written === "") return notUnderstood(nothing);
  if (/^#[A-ZÀ-Ÿ/0!?]+/u.test(written)) return notUnderstood(spreadsheetError(written));
  const { kind } = place.column;
  if (kind === "provisions") return understood(written.replace(/^\[|\]$/g, ""));
  if (kind === "dates" || kind === "unknown") return understood(written);
  return readWord(place, written) ?? readAsAny(place, written) ?? notUnderstood(notOfType(place, written));
}

/**
 * Reads what somebody typed into a cell: the decimal sign of the file's language is taken as such, and the other one is not
 * guessed at where it could be a sign between thousands.
 */
export function readTyped(place: ReadingPlace, raw: string): CellReading {
  const read = readCell(place, raw);
  if (read.kind !== "asks" || read.about !== "decimal") return read;
  const own = place.language === "fr" ? "comma" : "point";
  const settled = readCell({ ...place, conventions: { ...place.conventions, decimal: own } }, raw);
  if (raw.includes(own === "comma" ? "," : ".")) return settled;
  return settled.kind === "text" ? notUnderstood(twoWays(raw), settled.text) : settled;
}

/**
 * What has the shape of a value is read as that and nothing else. A word that is no member of a choice may still be a list of
 * members, or the name of something.
 */
function readAsAny(place: ReadingPlace, written: string): CellReading | undefined {
  const value = readValue(place, written);
  if (value && (value.kind !== "problem" || place.column.type.kind !== "choice")) return value;
  const bounds = boundsOf(place, written);
  if (bounds && bounds.kind !== "problem") return bounds;
  return readAsWritten(place, written) ?? bounds ?? value;
}

function boundsOf(place: ReadingPlace, written: string): CellReading | undefined {
  return place.column.kind === "key" ? readBounds(place, written) : undefined;
}

const keyWords = spelt(["any"]);
const valueWords = spelt(["unreadable", "external", "noEntitlement"]);

/** Words by their spellings in either language. */
function spelt<Id extends "any" | "unreadable" | "external" | "noEntitlement">(
  ids: readonly Id[],
): ReadonlyMap<string, Id> {
  return new Map(
    ids.flatMap((id) => [...keywords[id].en, ...keywords[id].fr].map((spelling) => [spelling, id] as const)),
  );
}

/** `any`, `unreadable`, `external`, `no entitlement`, in either language. */
function readWord({ column, language }: ReadingPlace, written: string): CellReading | undefined {
  const id = (column.kind === "key" ? keyWords : valueWords).get(written.toLowerCase());
  return id && understood(speechOf(language).word(id));
}

const nothing: Bilingual = { en: "This cell is empty.", fr: "Cette case est vide." };

function spreadsheetError(written: string): Bilingual {
  return {
    en: `The spreadsheet could not work this cell out: "${written}".`,
    fr: `Le tableur n'a pas pu calculer cette case : "${written}".`,
  };
}

function twoWays(raw: string): Bilingual {
  return {
    en: `"${raw.trim()}" can be read in two ways; write it without a sign between thousands.`,
    fr: `"${raw.trim()}" se lit de deux façons ; écrivez-le sans signe entre les milliers.`,
  };
}

function notOfType({ rulebook, column }: ReadingPlace, written: string): Bilingual {
  const type = typeWords(rulebook, column.type);
  return {
    en: `"${written}" is not understood; this column holds: ${type?.en ?? "values"}.`,
    fr: `"${written}" n'est pas compris ; cette colonne contient : ${type?.fr ?? "valeurs"}.`,
  };
}
