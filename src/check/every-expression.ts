import type { Expression } from "../rulebook/expression.ts";
import type { Authority, Decision, Figure, Reading, Rule, Rulebook, Table } from "../rulebook/rulebook.ts";
import { cellExpressions, walk } from "./inner-expressions.ts";
import { perDeclaration } from "./per-declaration.ts";
import { powerExpressions } from "./power-expressions.ts";
import { decisionExpressions, placedExpressions } from "./version-lines.ts";

/**
 * What is found in the expressions of rules, decisions, authorities, figures, tables and readings.
 *
 * @param look - called for every expression and for everything within it, once for each declaration
 */
export function inEveryExpression<T>(
  look: (expression: Expression) => readonly T[],
): (rulebook: Rulebook) => readonly T[] {
  const within = (outermost: readonly Expression[]): readonly T[] => {
    const found: T[] = [];
    for (const expression of outermost) walk(expression, (inner) => found.push(...look(inner)));
    return found;
  };
  const inRule = perDeclaration(({ versions }: Rule) =>
    within(versions.flatMap(placedExpressions).map(({ expression }) => expression)),
  );
  const inDecision = perDeclaration((decision: Decision) => within(decisionExpressions(decision)));
  const inAuthority = perDeclaration((authority: Authority) => within(powerExpressions(authority)));
  const inFigure = perDeclaration(({ values }: Figure) => within(values.map(({ value }) => value)));
  const inTable = perDeclaration(({ editions }: Table) =>
    within(editions.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells.flatMap(cellExpressions))),
  );
  const inReading = perDeclaration(({ options }: Reading) => within(options.flatMap(({ value }) => value ?? [])));
  return ({ rules, decisions, authorities, figures, tables, readings }) => [
    ...[...rules.values()].flatMap(inRule),
    ...[...decisions.values()].flatMap(inDecision),
    ...[...authorities.values()].flatMap(inAuthority),
    ...[...figures.values()].flatMap(inFigure),
    ...[...tables.values()].flatMap(inTable),
    ...[...readings.values()].flatMap(inReading),
  ];
}
