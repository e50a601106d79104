import type { Language } from "../../grammar/source.ts";
import { compile } from "../compile/compile.ts";
import type { Evaluator } from "../evaluate/evaluate.ts";
import { sameAnswer } from "../evaluate/other-readings.ts";
import type { Outcome, Status } from "../evaluate/outcome.ts";
import type { Question } from "../evaluate/question.ts";
import { outcomeWords } from "../explain/outcome-words.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { type CalendarDate, compareDates } from "../values/calendar-date.ts";
import { addDays } from "../values/day-number.ts";
import type { Value } from "../values/value.ts";

/** Days on end on which a question has one answer, both included. */
export interface Stretch {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly status: Status;
  readonly words: string;
  readonly value?: Value;
}

/** The answers to one question from day to day. */
export interface OverDays {
  readonly stretches: readonly Stretch[];
  /** The last day tried: the last one asked for, unless the answer changed too often to go on. */
  readonly lastTried: CalendarDate;
}

/** So many changes are told; an answer that changes every day has no more to say. */
const mostStretches = 400;

/**
 * What a question comes to on every day between two, both included, if the facts stay as told. Each day is tried: a change
 * that lasts a single day is found.
 */
export function answerOverDays(
  rulebook: Rulebook,
  question: Question,
  { until, language }: { readonly until: CalendarDate; readonly language: Language },
): OverDays {
  const stretches: Stretch[] = [];
  for (const { from, until: last, outcome } of stretchesOf(compile(rulebook), question, until)) {
    const { status, value } = outcome;
    const words = outcomeWords(rulebook, outcome, language);
    stretches.push({ from, until: last, status, words, ...(value && { value }) });
    if (stretches.length === mostStretches) break;
  }
  return { stretches, lastTried: stretches.at(-1)?.until ?? until };
}

interface Lasting {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly outcome: Outcome;
}

/** The stretches one by one, so that a search can end as soon as it has found what it seeks. */
export function* stretchesOf(evaluator: Evaluator, question: Question, until: CalendarDate): Iterable<Lasting> {
  let from = question.on;
  let outcome = evaluator.evaluate(question);
  for (let on = addDays(from, 1); compareDates(on, until) <= 0; on = addDays(on, 1)) {
    const next = evaluator.evaluate({ ...question, on });
    if (sameAnswer(outcome, next)) continue;
    yield { from, until: addDays(on, -1), outcome };
    [from, outcome] = [on, next];
  }
  yield { from, until, outcome };
}
