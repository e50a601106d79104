import type { Span } from "../../grammar/source.ts";
import type { Expression } from "../rulebook/expression.ts";
import type { Branch, InForce, Key, RuleVersion, Step } from "../rulebook/rulebook.ts";

/** A line of a rule, and when it is in force. */
export interface VersionLine {
  readonly span: Span;
  readonly inForce: InForce;
  /** A name alone, grouped with other conditions: what it means, and where the group stands. */
  readonly named?: { readonly key: Key; readonly group: Span };
}

/** The lines of a version that come to something: conditions and what is grouped below them, cases, steps, `otherwise`. */
export function linesOfVersion(version: RuleVersion): readonly VersionLine[] {
  const { appliesWhere, when, otherwise, steps, inEveryCase, procedure, stage } = version;
  const conditions = [...appliesWhere, ...when, ...(procedure?.endsWhen ?? []), ...(stage?.doneWhen ?? [])];
  return [
    ...conditions.flatMap(conditionLines),
    ...(otherwise ? [otherwise] : []),
    ...steps.flatMap(stepLines),
    ...[...version.alternatives, ...version.exceptions].flatMap(branchLines),
    ...inEveryCase.flatMap(stepLines),
  ];
}

function branchLines(branch: Branch): readonly VersionLine[] {
  return [branch, ...branch.when.flatMap(conditionLines), ...branch.steps.flatMap(stepLines)];
}

function conditionLines({
  span,
  inForce,
  value,
}: VersionLine & { readonly value: Expression }): readonly VersionLine[] {
  return [{ span, inForce }, ...grouped(value, inForce)];
}

/** The conditions that stand on lines of their own within a condition. */
function grouped(expression: Expression, inForce: InForce): readonly VersionLine[] {
  if (expression.kind === "not") return grouped(expression.condition, inForce);
  if (expression.kind !== "group") return [];
  const group = expression.span;
  return expression.items.flatMap(({ condition }) => {
    const named = "key" in condition ? { named: { key: condition.key, group } } : {};
    return [{ span: condition.span, inForce, ...named }, ...grouped(condition, inForce)];
  });
}

function stepLines({ kind, span, inForce, value }: Step): readonly VersionLine[] {
  return kind === "let" ? [{ span, inForce }] : conditionLines({ span, inForce, value });
}
