import type { Span } from "../../grammar/source.ts";
import { walk } from "../check/inner-expressions.ts";
import { perRulebook } from "../check/per-rulebook.ts";
import { powerExpressions } from "../check/power-expressions.ts";
import { branchesOf, decisionExpressions, placedExpressions, stepLists } from "../check/version-lines.ts";
import type { Expression } from "../rulebook/expression.ts";
import type { ConditionLine, Rulebook, RuleVersion, Step } from "../rulebook/rulebook.ts";

/** What stands at the places of a rulebook. */
export interface Places {
  readonly expressionAt: (span: Span | undefined) => Expression | undefined;
  readonly stepAt: (span: Span | undefined) => Step | undefined;
}

/** Finds expressions, condition lines and steps by their span, so that an explanation can say what they ask. */
export const placesOf: (rulebook: Rulebook) => Places = perRulebook((rulebook) => {
  const versions = [...rulebook.rules.values()].flatMap((rule) => rule.versions);
  const decisions = [...rulebook.decisions.values()];
  const placed = versions.flatMap(placedExpressions).map(({ expression }) => expression);
  const powers = [...rulebook.authorities.values()].flatMap(powerExpressions);
  const lines = [...versions.flatMap(gatesOf), ...decisions.flatMap(({ when }) => when)];
  const expressions = new Map<string, Expression>();
  for (const expression of [...placed, ...decisions.flatMap(decisionExpressions), ...powers]) {
    walk(expression, (part) => expressions.set(identity(part.span), part));
  }
  for (const line of lines) expressions.set(identity(line.span), line.value);
  const steps = new Map(
    versions.flatMap((version) => stepLists(version).flat()).map((step) => [identity(step.span), step] as const),
  );
  return {
    expressionAt: (span) => span && expressions.get(identity(span)),
    stepAt: (span) => span && steps.get(identity(span)),
  };
});

function gatesOf(version: RuleVersion): readonly ConditionLine[] {
  const shown = [...(version.procedure?.endsWhen ?? []), ...(version.stage?.doneWhen ?? [])];
  return [...version.appliesWhere, ...version.when, ...shown, ...branchesOf(version).flatMap(({ when }) => when)];
}

function identity({ file, start, end }: Span): string {
  return `${file}:${start}:${end}`;
}
