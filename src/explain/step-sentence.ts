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
  const operand = what.operand && valueWords(what.operand, telling);
  const by = step ? words(step.value, telling) : (operand ?? sentences.amount);
  switch (what.step) {
    case "not-more-than":
    case "not-less-than":
      return boundSentence(what.step, what, node, by, telling);
    case "rounded":
      return roundedSentence(what, node, operand ?? by, telling);
    case "shall-be":
      return sentences.itIs(settingWords(node.span, telling), resultWords(node, telling));
    default:
      return sentences.step[what.step](withValue(by, operand), resultWords(node, telling));
  }
}

/** What the line that sets the amount says; nothing where the value alone says as much, or where rows say it below. */
export function settingWords(span: Trace["span"], telling: Telling): string | undefined {
  const step = telling.places.stepAt(span);
  if (!step || saysNoMore.includes(step.value.kind)) return undefined;
  return words(step.value, telling);
}

const saysNoMore: readonly string[] = ["literal", "zero", "no-entitlement", "according-to", "slices", "group"];

function boundSentence(
  step: "not-more-than" | "not-less-than",
  what: StepSubject,
  node: Trace,
  by: string,
  telling: Telling,
): string {
  const { sentences } = telling;
  const bound = withValue(by, what.operand && valueWords(what.operand, telling));
  if (!node.value) return sentences.boundLater[step](bound);
  if (!what.bit) return sentences.notLimited[step](bound);
  const after = valueWords(node.value, telling);
  return sentences.limited[step](after, beforeWords(what, telling), by === after ? undefined : by);
}

function roundedSentence(what: StepSubject, node: Trace, to: string, telling: Telling): string {
  const { sentences } = telling;
  if (!node.value) return sentences.roundedLater(to);
  const after = valueWords(node.value, telling);
  if (!what.bit) return sentences.roundedAlready(after, to);
  return sentences.rounded(beforeWords(what, telling), after, to, readingsWords(node, telling));
}

function beforeWords({ before }: StepSubject, telling: Telling): string {
  return before ? valueWords(before, telling) : telling.sentences.amount;
}

/** "6 % of salary (150 EUR)"; without the value where it is not known or says the same. */
function withValue(by: string, value: string | undefined): string {
  return value === undefined || by === value ? by : `${by} (${value})`;
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
