import { compare } from "../../../src/compare/compare.ts";
import type { Key } from "../../../src/rulebook/rulebook.ts";
import type { CalendarDate } from "../../../src/values/calendar-date.ts";
import { parseDate } from "../../../src/values/date-text.ts";
import { personOfRow } from "../../../src/workspace/population/person-of-row.ts";
import { type Row, type RowReader, readRows } from "../../../src/workspace/population/read-rows.ts";
import type { People, ReviewQuestions } from "../../questions/review.ts";
import type { Studied } from "../studied.ts";
import { beginInquiry, type Inquiry, openInquiry, tryIn } from "./inquiry.ts";
import { olderVersion } from "./older-version.ts";
import { peopleShown } from "./people.ts";
import { trialsOf } from "./try-people.ts";

/** What a file is read by. */
interface Reading {
  readonly reader: RowReader;
  readonly rule: Key;
  readonly on: CalendarDate;
}

const readings = new WeakMap<Inquiry, Reading>();

/** Begins to try the people of a file. */
export function tryFile({ workspace }: Studied, asked: ReviewQuestions["tryFile"]["asked"]): People {
  const older = olderVersion(asked.older, workspace);
  const inquiry = beginInquiry({ older, newer: workspace, changes: compare(older.rulebook, workspace.rulebook) });
  const on = parseDate(asked.on);
  if (on) readings.set(inquiry, { reader: readRows(asked.format), rule: asked.rule, on });
  return peopleShown(inquiry);
}

/** Tries the people of the next bit of a file. Nothing where another file has been begun since. */
export function tryRows({ inquiry: id, text, isLast }: ReviewQuestions["tryRows"]["asked"]): People | undefined {
  const inquiry = openInquiry(id);
  const reading = inquiry && readings.get(inquiry);
  if (!inquiry || !reading) return undefined;
  const rows = [...reading.reader.read(text), ...(isLast ? reading.reader.end() : [])];
  for (const row of rows) tryRow(row, inquiry, reading);
  return peopleShown(inquiry);
}

function tryRow(row: Row, inquiry: Inquiry, { rule, on }: Reading): void {
  const person = personOfRow(inquiry.older.rulebook, inquiry.newer.rulebook, row, on);
  if ("words" in person) {
    inquiry.wrong.push(person);
    return;
  }
  const line = { en: `Line ${person.line}`, fr: `Ligne ${person.line}` };
  const name = person.name === undefined ? line : { en: person.name, fr: person.name };
  const trial = { person: { id: `line ${person.line}`, name }, rule, facts: person.facts, on: person.on };
  inquiry.tried.add(trial.person.id);
  for (const one of trialsOf(trial, inquiry)) tryIn(inquiry, one);
}
