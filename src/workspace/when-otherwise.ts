import type { Language } from "../../grammar/source.ts";
import { compile } from "../compile/compile.ts";
import { everyNode } from "../evaluate/gather.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { Question } from "../evaluate/question.ts";
import { outcomeWords } from "../explain/outcome-words.ts";
import type { Key, Rulebook } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import { stretchesOf } from "./over-days.ts";

/** A day from which a question has another answer. */
export interface LaterAnswer {
  readonly on: CalendarDate;
  readonly words: string;
}

/** What the passing of time alone does to an answer. */
export interface WhenOtherwise {
  /** Every day up to here was tried; earlier where what was sought was found. */
  readonly lastTried: CalendarDate;
  /** The first later day with another answer. */
  readonly changes?: LaterAnswer;
  /** The first later day, among those on which the answer changes, on which the branch asked about decides. */
  readonly decides?: LaterAnswer;
}

/** An answer that changes oftener than this is not followed further. */
const mostChanges = 60;

/**
 * The first later day on which a question has another answer, and the first on which a branch decides it, if the facts stay as
 * told. Each day up to `until` is tried, one after the other.
 *
 * @param branch - an exception or an alternative on the way; absent: only the change is sought
 */
export function whenOtherwise(
  rulebook: Rulebook,
  question: Question,
  { branch, until, language }: { readonly branch?: Key; readonly until: CalendarDate; readonly language: Language },
): WhenOtherwise {
  let changes: LaterAnswer | undefined;
  let lastTried = until;
  let count = 0;
  for (const { from, until: last, outcome } of stretchesOf(compile(rulebook), question, until)) {
    lastTried = last;
    if (count++ === 0) continue;
    const later = { on: from, words: outcomeWords(rulebook, outcome, language) };
    changes ??= later;
    if (branch === undefined) return { lastTried: from, changes };
    if (decides(outcome, branch)) return { lastTried: from, changes, decides: later };
    if (count > mostChanges) break;
  }
  return { lastTried, ...(changes && { changes }) };
}

/** Whether a branch decided somewhere on the way to an outcome. */
function decides({ trace }: Outcome, branch: Key): boolean {
  for (const { what } of everyNode(trace)) {
    if (what.kind === "branch" && what.key === branch && what.standing === "decided") return true;
  }
  return false;
}
