import { createEvaluator } from "../../evaluate/evaluate.ts";
import { everyNode } from "../../evaluate/gather.ts";
import type { FactPath } from "../../evaluate/outcome.ts";
import type { Question } from "../../evaluate/question.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import type { Type } from "../../rulebook/type.ts";
import { dateValue, type Value } from "../../values/value.ts";
import { type Scale, scaleOf } from "./scale.ts";
import { toldValue } from "./told-values.ts";

/** A fact that had a part in an answer and can take other values. */
export interface FactToVary {
  readonly fact: FactPath;
  readonly type: Type;
  /** What the case tells of it, if it does. */
  readonly told?: Value;
  /** A stretch of values around what is told, of what can be measured. */
  readonly from?: Value;
  readonly to?: Value;
}

/** The facts that an answer looked at and that can be varied, amounts and numbers first, in the order in which it looked. */
export function factsToVary(rulebook: Rulebook, question: Question): readonly FactToVary[] {
  const found = new Map<string, FactToVary>();
  const { trace } = createEvaluator(rulebook).evaluate(question);
  for (const { what } of everyNode(trace)) {
    if (what.kind !== "fact") continue;
    const fact = { fact: what.key, ...(what.index !== undefined && { index: what.index }) };
    const name = `${what.key} ${what.index ?? ""}`;
    const one = found.has(name) ? undefined : toVary(rulebook, question, fact);
    if (one) found.set(name, one);
  }
  return [...found.values()].toSorted((a, b) => rank(a) - rank(b));
}

function rank({ type }: FactToVary): number {
  return ["money", "percentage", "number", "count", "duration", "date", "choice", "yes-no"].indexOf(type.kind);
}

function toVary(rulebook: Rulebook, question: Question, fact: FactPath): FactToVary | undefined {
  const declared = rulebook.facts.get(fact.fact);
  const told = toldValue(rulebook, question, fact);
  const scale = declared && scaleOf(declared.type, rulebook, told?.kind === "money" ? told.currency : undefined);
  if (!declared || !scale) return undefined;
  return {
    fact,
    type: declared.type,
    ...(told && { told }),
    ...(scale.isMeasure && around(scale, told ?? dayOf(scale, question), declared)),
  };
}

/** From nothing to double of what is told, or five years before and after a day; within the bounds of the fact. */
function around(
  scale: Scale,
  told: Value | undefined,
  { atMost }: { readonly atMost?: Value | "zero" },
): { readonly from: Value; readonly to: Value } {
  if (told?.kind === "date") {
    const place = scale.placeOf(told);
    return { from: scale.at(place - fiveYears), to: scale.at(place + fiveYears) };
  }
  const most = atMost && atMost !== "zero" ? scale.placeOf(atMost) : Number.POSITIVE_INFINITY;
  const twice = told ? scale.placeOf(told) * 2 : 0;
  return { from: scale.at(0), to: scale.at(Math.min(most, twice > 0 ? twice : usual(scale))) };
}

/** Where no day is told, the day asked about stands in the middle. */
function dayOf(scale: Scale, { on }: Question): Value | undefined {
  return scale.at(0).kind === "date" ? dateValue(on) : undefined;
}

const fiveYears = 1826;

/** Where nothing is told: up to ten thousand of money, a hundred percent, twenty of anything else. */
function usual(scale: Scale): number {
  const unit = scale.at(1);
  if (unit.kind === "money") return 1_000_000;
  return unit.kind === "percentage" ? 10_000 : 20;
}
