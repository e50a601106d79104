import type * as ast from "../../../grammar/ast.ts";
import type { Span } from "../../../grammar/source.ts";
import { inForceOf } from "../dates.ts";
import type { Scope } from "../names/scope.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import type { Step } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { misfit } from "../types/misfit.ts";
import { adviceFor } from "../types/report-misfit.ts";
import { typeText } from "../types/type-text.ts";
import { stepEffect } from "./step-effect.ts";

/**
 * Lines that act on a running amount, whose type is followed from line to line: pay per month multiplied by months is
 * pay. What it ends as must be what the rule gives.
 *
 * @param result - what the rule gives
 * @param start - the type of the amount that the first line finds; absent where it has yet to be set
 */
export function stepsOf(
  resolution: Resolution,
  nodes: readonly ast.Step[],
  scope: Scope,
  result: Type,
  start?: Type,
): readonly Step[] {
  let running = start;
  let changed: Span | undefined;
  const lastScaled = nodes.findLastIndex(({ kind }) => kind === "multiplied-by" || kind === "divided-by");
  const steps = nodes.map((node, i): Step => {
    const effect = stepEffect(resolution, node, { scope, running, result, isScaledLater: i < lastScaled });
    if (effect.running !== running && node.kind !== "let") changed = node.span;
    running = effect.running;
    const where = node.where && resolution.condition(node.where, scope);
    return {
      ...effect.step,
      provisions: provisionsOf(node.tail.citations),
      inForce: inForceOf(node.tail.period, resolution.problems),
      span: node.span,
      ...(where && { where }),
    };
  });
  if (running !== undefined && changed !== undefined) checkResult(resolution, changed, running, result);
  return steps;
}

function checkResult({ problems, directory }: Resolution, span: Span, running: Type, result: Type): void {
  const code = misfit(running, result);
  if (code === undefined) return;
  const [is, asked] = [typeText(running, directory), typeText(result, directory)];
  const advice = adviceFor("fit", code, running, result);
  problems.report({
    code,
    span,
    message: {
      en: `From this line on the amount is ${is.en}, and the rule gives ${asked.en}${advice.en}`,
      fr: `À partir de cette ligne on a ${is.fr}, alors que la règle donne ${asked.fr}${advice.fr}`,
    },
  });
}
