import type { Step } from "../rulebook/rulebook.ts";
import { sameValue } from "../values/compare-values.ts";
import { adjusted, type Operands } from "./adjusted.ts";
import { asCondition, truthOf } from "./conditions.ts";
import { type Finding, isNothing, isValued, traced } from "./finding.ts";
import { inForceOn } from "./in-force.ts";
import type { Trace } from "./outcome.ts";
import { whicheverStands } from "./possibilities.ts";
import { evaluateIn, type Scope } from "./scope.ts";
import { traceNode } from "./trace-node.ts";

/** A line that acts on the running amount. */
export type ActingStep = Exclude<Step, { readonly kind: "let" }>;

/**
 * Lets the lines act one after the other, from top to bottom.
 *
 * @param start - the amount that the first line meets; absent at the beginning of a body
 * @returns what the lines came to, one node of the trace for each; nothing when no line set an amount
 */
export function runSteps(steps: readonly Step[], scope: Scope, start?: Finding): Finding | undefined {
  let running = start;
  const nodes: Trace[] = [...(start?.trace ?? [])];
  for (const step of actingSteps(steps, scope)) {
    const after = act(step, running, scope);
    if (!after) continue;
    nodes.push(...after.trace);
    running = after;
  }
  return running && traced(running, nodes);
}

/** The lines in force, but of the dated lines that set the amount only the last to begin. */
function actingSteps(steps: readonly Step[], scope: Scope): readonly ActingStep[] {
  const acting = steps.filter((step): step is ActingStep => step.kind !== "let" && inForceOn(step.inForce, scope.on));
  return acting.filter((step) => !acting.some((other) => supersedes(other, step)));
}

function supersedes(later: ActingStep, earlier: ActingStep): boolean {
  if (later.kind !== "shall-be" || earlier.kind !== "shall-be" || later.where || earlier.where) return false;
  const [a, b] = [later.inForce.from, earlier.inForce.from];
  return a !== undefined && (b === undefined || dayBefore(b, a));
}

function dayBefore(a: NonNullable<Step["inForce"]["from"]>, b: typeof a): boolean {
  return (a.year - b.year || a.month - b.month || a.day - b.day) < 0;
}

/** What the line leaves, with its own node as trace; nothing where it has nothing to act on. */
function act(step: ActingStep, running: Finding | undefined, scope: Scope): Finding | undefined {
  if (!running && step.kind !== "shall-be") return undefined;
  const where = step.where ? asCondition(evaluateIn(scope, step.where)) : undefined;
  const truth = where ? truthOf(where) : "yes";
  const conditions = where ? [where] : [];
  if (truth === "no") return running ? skipped(step, running, conditions) : undefined;
  const operands = operandsOf(step, scope);
  const after = adjusted(step, running, operands, scope.case.rulebook);
  if (truth === "yes") return shown(step, { before: running, operands, after, conditions });
  const either = whicheverStands(conditions, [after, running ?? notSet]);
  return shown(step, { before: running, operands, after: either, conditions });
}

function operandsOf(step: ActingStep, scope: Scope): Operands {
  const operand = evaluateIn(scope, step.value);
  return step.kind === "in-the-ratio" ? { operand, whole: evaluateIn(scope, step.whole) } : { operand };
}

/** No amount is set yet: what a first line leaves where its condition does not hold. */
export const notSet: Finding = {
  status: "unknown",
  reason: { kind: "facts-needed" },
  needs: [],
  awaiting: [],
  trace: [],
};

interface Acted {
  readonly before: Finding | undefined;
  readonly operands: Operands;
  readonly after: Finding;
  readonly conditions: readonly Finding[];
}

function shown(step: ActingStep, { before, operands, after, conditions }: Acted): Finding {
  const { operand, whole } = operands;
  const what = {
    kind: "step" as const,
    step: step.kind,
    ...(operand.value && { operand: operand.value }),
    ...(before?.value && { before: before.value }),
    bit: changed(before, after),
  };
  const children = [...conditions, operand, ...(whole ? [whole] : [])].flatMap(({ trace }) => trace);
  const { provisions, span, inForce } = step;
  const text = inForce.adopted && { adopted: inForce.adopted };
  return traced(after, [traceNode(what, after, { provisions, span, children, ...(text && { text }) })]);
}

function skipped(step: ActingStep, running: Finding, conditions: readonly Finding[]): Finding {
  const what = { kind: "step" as const, step: step.kind, bit: false, skipped: true as const };
  const children = conditions.flatMap(({ trace }) => trace);
  return traced(running, [traceNode(what, running, { provisions: step.provisions, span: step.span, children })]);
}

function changed(before: Finding | undefined, after: Finding): boolean {
  if (!before) return true;
  if (isValued(before) && isValued(after)) return !sameValue(before.value, after.value);
  return !(isNothing(before) && before.status === after.status);
}
