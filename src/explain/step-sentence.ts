import { everyNode } from "../evaluate/gather.ts";
import type { Trace, TraceSubject } from "../evaluate/outcome.ts";
import { stepWords } from "./described-line.ts";
import { resultWords } from "./result-words.ts";
import type { Telling } from "./telling.ts";
import { words } from "./word-expression.ts";
import { labelOf, valueWords } from "./wording.ts";

type StepSubject = Extract<TraceSubject, { readonly kind: "step" }>;

/** What a line did to the running amount. */
export function stepSentence(what: StepSubject, node: Trace, telling: Telling): string {
  const { sentences } = telling;
  const step = telling.places.stepAt(node.span);
  if (what.skipped) return sentences.skipped(step ? stepWords(step, telling) : sentences.amount);
  const operand = what.operand ? valueWords(what.operand, telling) : sentences.amount;
  const by = step ? words(step.value, telling) : operand;
  const after = resultWords(node, telling);
  switch (what.step) {
    case "not-more-than":
    case "not-less-than":
      if (!what.bit || !node.value) return sentences.notLimited[what.step](operand, by);
      return sentences.limited[what.step](after, beforeWords(what, telling), by);
    case "rounded":
      return roundedSentence(what, node, operand, telling);
    default:
      return sentences.step[what.step](named(by, operand), after);
  }
}

function roundedSentence(what: StepSubject, node: Trace, to: string, telling: Telling): string {
  const after = resultWords(node, telling);
  if (!what.bit || !what.before) return telling.sentences.roundedAlready(after, to);
  return telling.sentences.rounded(beforeWords(what, telling), after, to, readingsWords(node, telling));
}

function beforeWords({ before }: StepSubject, telling: Telling): string {
  return before ? valueWords(before, telling) : telling.sentences.amount;
}

/** "6 % of salary (150 EUR)", but a figure that stands there as such only once. */
function named(by: string, value: string): string {
  return by === value ? value : `${by} (${value})`;
}

/** The readings under which the line acts. */
function readingsWords(node: Trace, telling: Telling): string | undefined {
  const readings = [...everyNode(node)].flatMap(({ what }) => {
    if (what.kind !== "reading" || !what.option) return [];
    const option = telling.rulebook.readings.get(what.key)?.options.find(({ key }) => key === what.option);
    return [`${labelOf(what.key, telling)}, ${option?.label[telling.language] ?? what.option}`];
  });
  return readings.length > 0 ? readings.join("; ") : undefined;
}
