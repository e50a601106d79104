import type { Key } from "../rulebook/rulebook.ts";
import { type CalendarDate, sameDate } from "../values/calendar-date.ts";
import { type coveredTime, hoursOfMinutes, type Piece } from "../values/covered-time.ts";
import { type NumberValue, numberValue } from "../values/value.ts";
import { type Finding, traced, valued, without } from "./finding.ts";
import type { Trace } from "./outcome.ts";
import { traceNode } from "./trace-node.ts";

/** So many days are told one by one; the rest together. */
const MOST_DAYS = 62;

/** What pieces of time come to. */
export interface Tally {
  /** Absent where the calendar does not tell of a day. */
  readonly hours?: NumberValue;
  readonly notKnown?: { readonly calendar: Key; readonly on: CalendarDate };
  readonly days: readonly DayTally[];
  readonly rest?: Omit<DayTally, "stretches"> & { readonly to: CalendarDate };
}

interface DayTally {
  readonly date: CalendarDate;
  readonly minutes: number;
  readonly stretches: readonly Piece[];
}

/** Adds up the pieces, day by day; it ends with the first day of which the calendar does not tell. */
export function tallyOf(pieces: ReturnType<typeof coveredTime>, calendar: Key | undefined): Tally {
  const days: DayTally[] = [];
  let rest: Tally["rest"];
  for (const piece of pieces) {
    if ("notKnown" in piece) return { days, notKnown: { calendar: calendar ?? "", on: piece.notKnown } };
    if (!tellsOf(piece, days)) rest = { minutes: lengthOf(piece) + (rest?.minutes ?? 0), ...ends(rest, piece) };
  }
  const minutes = days.reduce((sum, day) => sum + day.minutes, rest?.minutes ?? 0);
  return { hours: inHours(minutes), days, ...(rest && { rest }) };
}

/** Adds a piece to the days told one by one; not where they are too many. */
function tellsOf(piece: Piece, days: DayTally[]): boolean {
  const last = days.at(-1);
  const day = last && sameDate(last.date, piece.date) ? days.pop() : undefined;
  if (!day && days.length >= MOST_DAYS) return false;
  const { date, minutes, stretches } = day ?? { date: piece.date, minutes: 0, stretches: [] };
  days.push({ date, minutes: minutes + lengthOf(piece), stretches: [...stretches, piece] });
  return true;
}

function ends(rest: Tally["rest"], { date }: Piece) {
  return { date: rest?.date ?? date, to: date };
}

function lengthOf({ from, to }: Piece): number {
  return to - from;
}

/** The hours, with the days on which they fall; or why they are not known. */
export function hoursTold({ hours, notKnown, days, rest }: Tally): Finding {
  const trace = [...days.map(dayNode), ...(rest ? [restNode(rest)] : [])];
  if (notKnown) return traced(without({ kind: "calendar-not-known", ...notKnown }), trace);
  return traced(valued(hours ?? inHours(0)), trace);
}

function dayNode({ date, minutes, stretches }: DayTally): Trace {
  const told = stretches.map(({ from, to }) => ({ from, to }));
  return traceNode({ kind: "hours-of-day", date, stretches: told }, valued(inHours(minutes)));
}

function restNode({ date, to, minutes }: NonNullable<Tally["rest"]>): Trace {
  return traceNode({ kind: "hours-of-days", from: date, to }, valued(inHours(minutes)));
}

function inHours(minutes: number): NumberValue {
  return numberValue(hoursOfMinutes(minutes));
}
