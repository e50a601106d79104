import { parse } from "../../grammar/parse.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { Outcome } from "../../src/evaluate/outcome.ts";
import { resolve } from "../../src/rulebook/resolve.ts";
import type { GivenFact, Rulebook } from "../../src/rulebook/rulebook.ts";
import { formatDate } from "../../src/values/date-text.ts";
import { formatExact } from "../../src/values/exact-text.ts";
import { date } from "../values/date.ts";
import type { Asked } from "./form.ts";

/** The day on which everything is asked; the questions that say "today" compare it with itself. */
const on = date("2024-03-15");

/**
 * What Proviso answers, read from the text of a rulebook and evaluated like any other: a number, a date, `true`, `false`, or
 * `none` where it is unknown.
 *
 * @throws Error if a rulebook is faulty, or if two that ask the same have different answers
 */
export function answerTo({ rulebooks, told }: Asked): string {
  const facts = new Map<string, GivenFact>([...told].map(([name, value]) => [name, { kind: "value", value }]));
  const answers = rulebooks.map((text) => answerOf(evaluate(read(text), { rule: "answer", facts, on })));
  if (new Set(answers).size > 1) throw new Error(`Two ways to ask the same differ: ${answers.join(", ")}.`);
  return answers[0] ?? "none";
}

function read(text: string): Rulebook {
  const document = parse({ file: "question.proviso", text });
  const rulebook = resolve([document.value]);
  const errors = [...document.diagnostics, ...rulebook.diagnostics].filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(`${text}\n${errors.map(({ message }) => message.en).join("\n")}`);
  return rulebook.value;
}

function answerOf({ status, value }: Outcome): string {
  switch (value?.kind) {
    case "yes-no":
      return String(value.yes);
    case "number":
      return formatExact(value.amount);
    case "date":
      return formatDate(value.date);
    default:
      return status === "unknown" ? "none" : status;
  }
}
