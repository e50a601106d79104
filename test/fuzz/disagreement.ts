import type { Evaluator } from "../../src/evaluate/evaluate.ts";
import type { Outcome } from "../../src/evaluate/outcome.ts";
import type { Question } from "../../src/evaluate/question.ts";
import { formatDate } from "../../src/values/date-text.ts";
import { sameData } from "./same-data.ts";

/** What two evaluators must agree on. */
const compared = ["status", "value", "reason", "range", "needs", "awaiting", "readings"] as const;

/** And where they are asked how an outcome came about. */
const accounted = [...compared, "touches", "trace"] as const;

type Field = (typeof accounted)[number];

/**
 * The first question that two evaluators answer differently, in words; nothing where they agree on all.
 *
 * The second is asked in the opposite order, so that neither may lean on what it was asked before. Of the last question
 * the whole account is compared.
 */
export function disagreement(questions: readonly Question[], one: Evaluator, other: Evaluator): string | undefined {
  const answers = questions.map((question) => one.evaluate(question));
  for (const [i, question] of [...questions.entries()].reverse()) {
    const [expected, got] = [answers[i] as Outcome, other.evaluate(question)];
    const fields: readonly Field[] = i === questions.length - 1 ? accounted : compared;
    const field = fields.find((name) => !sameData(expected[name], got[name]));
    if (field !== undefined) return worded(question, field, expected, got);
  }
  return undefined;
}

function worded({ rule, on, record }: Question, field: Field, one: Outcome, other: Outcome): string {
  const of = record ? ` of ${record.subject} ${record.index + 1}` : "";
  const words = `They disagree on ${rule}${of} on ${formatDate(on)}, in "${field}".`;
  return [words, `One says   ${json(one[field])}`, `Other says ${json(other[field])}`].join("\n");
}

function json(data: unknown): string {
  const text = JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === "bigint") return String(value);
    return value instanceof Map ? [...value] : value;
  });
  return text === undefined ? "nothing" : text.slice(0, 3000);
}
