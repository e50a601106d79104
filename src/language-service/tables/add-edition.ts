import type { Edition, Table as TableNode } from "../../../grammar/ast.ts";
import { spelling } from "../../../grammar/keywords.ts";
import { citationsText } from "../../../grammar/print/citations.ts";
import { speechOf } from "../../../grammar/print/speech.ts";
import type { Bilingual } from "../../../grammar/source.ts";
import type { CalendarDate } from "../../values/calendar-date.ts";
import { formatDate, formatDateForPeople, parseDate } from "../../values/date-text.ts";
import { addDays } from "../../values/day-number.ts";
import type { Changed } from "./change-sheet.ts";
import type { FoundSheet } from "./find-sheet.ts";
import type { TextEdit } from "./lay-out.ts";
import { latest } from "./tables-in-file.ts";

/**
 * A new dated version of a table: its last edition copied below, in force from a day. The edition copied stays as it is, since
 * one without an end gives way to the next; one whose end lies later is ended on the day before.
 *
 * @param from - an ISO day after the first day of the last edition, so that the past is never overwritten
 */
export function addEdition({ text, language, node }: FoundSheet, from: string): Changed {
  const day = parseDate(from);
  const edition = node.editions[latest(node)];
  if (!day) return { kind: "refused", message: noDay(from) };
  if (!edition?.period) return { kind: "refused", message: undated };
  const { period } = edition;
  if (from <= period.from.iso) return { kind: "refused", message: tooEarly(parseDate(period.from.iso)) };
  const file = edition.span.file;
  const end = lineEnd(text, lastOf(node).span.end);
  const copy: TextEdit = { span: { file, start: end, end }, text: copyOf(text, language, edition, from) };
  if (!period.until || period.until.iso < from) return { kind: "edits", edits: [copy] };
  const ended = { span: period.until.span, text: formatDate(addDays(day, -1)) };
  return { kind: "edits", edits: [ended, copy] };
}

/** Its line with the new day, then everything below it as it stands. */
function copyOf(text: string, language: "en" | "fr", { span, citations }: Edition, from: string): string {
  const start = text.lastIndexOf("\n", span.start - 1) + 1;
  const indent = text.slice(start, span.start);
  const speech = speechOf(language);
  const head = speech.line(spelling("edition", language), spelling("inForceFrom", language), from);
  const below = text.slice(lineEnd(text, span.start), lineEnd(text, span.end));
  return `\n${indent}${head}${citationsText(speech, citations)}${below}`;
}

function lastOf({ editions }: TableNode): Edition {
  return editions.at(-1) as Edition;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
}

function noDay(from: string): Bilingual {
  return {
    en: `"${from}" is not a day: write it as 2027-01-31.`,
    fr: `"${from}" n'est pas un jour : écrivez-le 2027-01-31.`,
  };
}

const undated: Bilingual = {
  en: `The rows of this table have no date: write a line "edition in force from ..." above them first.`,
  fr: `Les lignes de ce tableau n'ont pas de date : écrivez d'abord au-dessus une ligne "édition en vigueur du ...".`,
};

function tooEarly(last: CalendarDate | undefined): Bilingual {
  const [en, fr] = last ? [formatDateForPeople(last, "en"), formatDateForPeople(last, "fr")] : ["", ""];
  return {
    en: `The last version is in force from ${en}; choose a later day, so that the past stays as it was.`,
    fr: `La dernière version est en vigueur depuis le ${fr} ; choisissez un jour postérieur, afin que le passé reste ce qu'il était.`,
  };
}
