import type { Expression } from "../rulebook/expression.ts";
import { formatProvisions } from "../rulebook/provision-text.ts";
import type { ConditionLine, InForce, Provision, ReadingUse, Step } from "../rulebook/rulebook.ts";
import type { Type } from "../rulebook/type.ts";
import { words } from "./word-expression.ts";
import { capitalised, inForceWords, labelOf, type Wording } from "./wording.ts";

/** One line of what a rule says: how deep it stands, its words, and what it cites, already in words. */
export interface DescribedLine {
  readonly level: number;
  readonly text: string;
  readonly provisions: string;
}

/** A line with its capital. */
export function describedLine(
  level: number,
  text: string,
  provisions: readonly Provision[],
  { language }: Wording,
): DescribedLine {
  return { level, text: capitalised(text), provisions: formatProvisions(provisions, language) };
}

/** The words, with the days in force if they are limited. */
export function dated(text: string, inForce: InForce, wording: Wording): string {
  const days = inForceWords(inForce, wording);
  return days === "" ? text : `${text} (${days})`;
}

/** What each condition says, one line each; the items of a group follow below it. */
export function conditionLines(
  lines: readonly ConditionLine[],
  level: number,
  head: (condition: string) => string,
  wording: Wording,
): readonly DescribedLine[] {
  return lines.flatMap(({ value, provisions, inForce }) =>
    spread(value, { level, provisions, head: (condition) => dated(head(condition), inForce, wording) }, wording),
  );
}

/** Where a condition stands and what leads it in. */
interface Standing {
  readonly level: number;
  readonly provisions: readonly Provision[];
  readonly head: (condition: string) => string;
}

/** A condition on a line; of a group the quantifier, and below it each item. */
function spread(condition: Expression, standing: Standing, wording: Wording): readonly DescribedLine[] {
  const { level, provisions, head } = standing;
  if (condition.kind !== "group") return [describedLine(level, head(words(condition, wording)), provisions, wording)];
  const below = condition.items.flatMap((item) =>
    spread(item.condition, { level: level + 1, provisions: item.provisions, head: (text) => text }, wording),
  );
  return [describedLine(level, head(wording.phrases.groupHead[condition.quantifier]), provisions, wording), ...below];
}

/** The readings leaned on, with the option that the rulebook takes. */
export function readingLines(uses: readonly ReadingUse[], level: number, wording: Wording): readonly DescribedLine[] {
  return uses.map(({ reading: key }) => {
    const reading = wording.rulebook.readings.get(key);
    const taken = reading?.options.find((option) => option.key === reading.taken);
    const text = wording.phrases.heads.leansOn(labelOf(key, wording), taken?.label[wording.language]);
    return describedLine(level, text, reading?.provisions ?? [], wording);
  });
}

/** What each step does, one line each. */
export function stepLines(steps: readonly Step[], level: number, wording: Wording): readonly DescribedLine[] {
  return steps.flatMap((step) => {
    if (step.kind === "shall-be" && step.value.kind === "group" && !step.where) return testLines(step, level, wording);
    const text = stepWords(step, wording);
    const conditional = step.where ? wording.phrases.where(text, words(step.where, wording)) : text;
    return [describedLine(level, dated(conditional, step.inForce, wording), step.provisions, wording)];
  });
}

/** The test of a definition. */
function testLines({ value, provisions, inForce }: Step, level: number, wording: Wording): readonly DescribedLine[] {
  const head = (condition: string) => dated(wording.phrases.means(condition), inForce, wording);
  return spread(value, { level, provisions, head }, wording);
}

/** What a step does, without its condition. */
export function stepWords(step: Step, wording: Wording): string {
  const { phrases, language } = wording;
  const value = words(step.value, wording);
  switch (step.kind) {
    case "let":
      return phrases.let(step.label[language], value);
    case "in-the-ratio":
      return phrases.ratio(value, words(step.whole, wording));
    case "rounded":
      return phrases.rounded[step.direction](value);
    case "shall-be": {
      const isTest = step.value.type.kind === "yes-no" && step.value.kind !== "literal";
      return isTest ? phrases.means(value) : phrases.step["shall-be"](value);
    }
    default:
      return phrases.step[step.kind](value);
  }
}

/** A type in words: "an amount per month". */
export function typeWords(type: Type, wording: Wording): string {
  return wording.phrases.type(type, type.kind === "choice" ? labelOf(type.choice, wording) : "");
}
