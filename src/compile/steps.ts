import { adjusted } from "../evaluate/adjusted.ts";
import { asCondition, truthOf } from "../evaluate/conditions.ts";
import type { Finding } from "../evaluate/finding.ts";
import { whicheverStands } from "../evaluate/possibilities.ts";
import { type ActingStep, notSet } from "../evaluate/steps.ts";
import type { Rulebook, Step } from "../rulebook/rulebook.ts";
import { plainDifference, plainProduct, plainSum } from "./arithmetic.ts";
import { type Days, daysOf, holdsOn } from "./in-force.ts";
import { leaningOnly, leaningsOf } from "./lean.ts";
import type { Code, Place } from "./place.ts";
import type { Parts, Plan } from "./plan.ts";

interface CompiledStep {
  readonly step: ActingStep;
  readonly days: Days;
  readonly where: Code | undefined;
  readonly value: Code;
  readonly whole: Code | undefined;
}

/** The lines acting one after the other; nothing when none sets an amount. */
export function stepsCode(
  steps: readonly Step[],
  plan: Plan,
  parts: Parts,
): (at: Place, start?: Finding) => Finding | undefined {
  const compiled = steps.filter((step) => step.kind !== "let").map((step) => compiledStep(step, plan, parts));
  const { rulebook } = plan;
  return (at, start) => {
    let running = start;
    for (const step of compiled) {
      if (acts(step, compiled, at.frame.day)) running = after(step, running, at, rulebook);
    }
    return running;
  };
}

function compiledStep(step: ActingStep, plan: Plan, parts: Parts): CompiledStep {
  return {
    step,
    days: daysOf(step.inForce),
    where: step.where && plan.code(step.where, parts),
    value: plan.code(step.value, parts),
    whole: step.kind === "in-the-ratio" ? plan.code(step.whole, parts) : undefined,
  };
}

/** Whether the line is in force; of the dated lines that set the amount only the last to begin is. */
function acts(step: CompiledStep, all: readonly CompiledStep[], day: number): boolean {
  if (!holdsOn(step.days, day)) return false;
  if (step.step.kind !== "shall-be" || step.where) return true;
  return !all.some(({ step: { kind }, where, days }) => {
    return kind === "shall-be" && !where && days.from > step.days.from && holdsOn(days, day);
  });
}

/** What the line leaves; the running amount where it has nothing to act on. */
function after(
  compiled: CompiledStep,
  running: Finding | undefined,
  at: Place,
  rulebook: Rulebook,
): Finding | undefined {
  const { step } = compiled;
  if (!running && step.kind !== "shall-be") return undefined;
  const condition = compiled.where && asCondition(compiled.where(at));
  const truth = condition ? truthOf(condition) : "yes";
  if (truth === "no") return running && leftBy(running, running, [condition]);
  const operand = compiled.value(at);
  const whole = compiled.whole?.(at);
  const acted =
    shortcut(step, running, operand) ?? adjusted(step, running, { operand, ...(whole && { whole }) }, rulebook);
  const left = truth === "open" && condition ? whicheverStands([condition], [acted, running ?? notSet]) : acted;
  return leftBy(left, running, [condition, operand, whole]);
}

/** Leaning on what led to the amount before, and on what acted. */
function leftBy(finding: Finding, before: Finding | undefined, acting: readonly (Finding | undefined)[]): Finding {
  return leaningOnly(finding, leaningsOf([before, ...acting]));
}

function shortcut({ kind }: ActingStep, running: Finding | undefined, operand: Finding): Finding | undefined {
  if (!running) return operand;
  switch (kind) {
    case "plus":
      return plainSum(running, operand);
    case "less":
      return plainDifference(running, operand);
    case "multiplied-by":
      return plainProduct(running, operand);
    default:
      return undefined;
  }
}
