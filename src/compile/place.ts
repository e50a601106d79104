import type { Finding } from "../evaluate/finding.ts";
import type { CaseFacts } from "../evaluate/question.ts";
import type { CaseRecord, CaseRecords } from "../evaluate/records.ts";
import type { Expression } from "../rulebook/expression.ts";
import type { Key } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import { dayNumber } from "../values/day-number.ts";

/** A piece of a rulebook, ready to be evaluated at a place. */
export type Code = (at: Place) => Finding;

/** One case under one set of readings, and what is already found about it. */
export interface RunningCase {
  readonly facts: CaseFacts;
  readonly readings: ReadonlyMap<Key, Key>;
  readonly records: CaseRecords;
  /** What an expression supposes to be otherwise than in the case, by key. */
  readonly supposed: ReadonlyMap<Key, Finding>;
  /** How many suppositions stand within each other. */
  readonly suppositions: number;
  /** Cases like this one in which an expression supposes something, by the expression and its place. */
  readonly supposing: Map<Expression, Map<Frame, RunningCase>>;
  /** What is found about the case itself, by day. */
  readonly frames: Map<number, Frame>;
}

/** What is found about a case, or about one of its records, on one day: a slot for each name. */
export interface Frame {
  readonly case: RunningCase;
  readonly on: CalendarDate;
  /** The same day as a number, to be compared. */
  readonly day: number;
  readonly record: CaseRecord | undefined;
  /** The frames of the same day. */
  readonly ofDay: Map<CaseRecord | undefined, Frame>;
  readonly found: (Finding | typeof begun | undefined)[];
}

/** The parts named with `in which` that are found so far, by the frame they are found for. */
export type PartsFound = Map<Frame, (Finding | typeof begun | undefined)[]>;

/** Where code is evaluated: on which day, for which record, among which named parts. */
export interface Place {
  readonly frame: Frame;
  readonly parts: PartsFound | undefined;
}

/** In the slot of what is being found. */
export const begun = Symbol("begun");

/** The frame of a day and a record, always the same. */
export function frameOf(inCase: RunningCase, on: CalendarDate, record: CaseRecord | undefined): Frame {
  const day = dayNumber(on);
  const known = inCase.frames.get(day);
  const bare = known ?? bareFrame(inCase, on, day);
  if (!known) inCase.frames.set(day, bare);
  return frameFor(bare, record);
}

function bareFrame(inCase: RunningCase, on: CalendarDate, day: number): Frame {
  const ofDay = new Map<CaseRecord | undefined, Frame>();
  const bare = { case: inCase, on, day, record: undefined, ofDay, found: [] };
  ofDay.set(undefined, bare);
  return bare;
}

/** The frame of the same day for this record, or for none. */
export function frameFor(frame: Frame, record: CaseRecord | undefined): Frame {
  if (frame.record === record) return frame;
  const known = frame.ofDay.get(record);
  if (known) return known;
  const made = { ...frame, record, found: [] };
  frame.ofDay.set(record, made);
  return made;
}

/** The same place for one record. */
export function forRecord({ frame, parts }: Place, record: CaseRecord): Place {
  return { frame: frameFor(frame, record), parts };
}

/** The same place on another day. */
export function onDay({ frame, parts }: Place, on: CalendarDate): Place {
  return { frame: frameOf(frame.case, on, frame.record), parts };
}

/**
 * What compiled code does not deal with: mistakes that the checker reports, such as a rule that needs itself. Never leaves
 * this folder: the reference interpreter then answers the question.
 */
export class AskTheReference extends Error {}

/** Gives the question to the reference interpreter. */
export function askTheReference(): never {
  throw new AskTheReference();
}
