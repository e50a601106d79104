import type { Key, Rulebook } from "../rulebook/rulebook.ts";
import { sameValue } from "../values/compare-values.ts";
import type { Value } from "../values/value.ts";
import type { Evaluator } from "./evaluate.ts";
import type { FactPath, Outcome } from "./outcome.ts";
import type { Question } from "./question.ts";

/** What a question would come to under another option of one reading. */
export interface OtherReading {
  readonly reading: Key;
  readonly option: Key;
  readonly outcome: Outcome;
  /** Whether the answer is another one. */
  readonly changes: boolean;
}

/**
 * For every reading that an outcome leaned on, what the same question comes to under each other option, one reading changed at
 * a time. One evaluation for each option.
 *
 * @param outcome - what the evaluator answered to the question
 */
export function* otherReadings(
  rulebook: Rulebook,
  evaluator: Evaluator,
  question: Question,
  outcome: Outcome,
): Iterable<OtherReading> {
  for (const [reading, taken] of outcome.readings) {
    for (const { key: option } of rulebook.readings.get(reading)?.options ?? []) {
      if (option === taken) continue;
      const readings = new Map(question.readings).set(reading, option);
      const other = evaluator.evaluate({ ...question, readings });
      yield { reading, option, outcome: other, changes: !sameAnswer(outcome, other) };
    }
  }
}

/** Whether two outcomes answer alike: what comes out, its bounds, what is needed and who decides; how they came about aside. */
export function sameAnswer(a: Outcome, b: Outcome): boolean {
  return (
    a.status === b.status &&
    a.reason?.kind === b.reason?.kind &&
    sameOptional(a.value, b.value) &&
    sameOptional(a.range?.atLeast, b.range?.atLeast) &&
    sameOptional(a.range?.atMost, b.range?.atMost) &&
    sameNeeds(a.needs, b.needs) &&
    a.awaiting.length === b.awaiting.length &&
    a.awaiting.every(({ decision }) => b.awaiting.some((other) => other.decision === decision))
  );
}

function sameOptional(a: Value | undefined, b: Value | undefined): boolean {
  return a === undefined || b === undefined ? a === b : sameValue(a, b);
}

/** In any order: the order says what to ask first, not what the answer is. */
function sameNeeds(a: readonly FactPath[], b: readonly FactPath[]): boolean {
  const isIn = ({ fact, index }: FactPath) => b.some((other) => other.fact === fact && other.index === index);
  return a.length === b.length && a.every(isIn);
}
