import type { Expression } from "../rulebook/expression.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { cellExpressions, walk } from "./inner-expressions.ts";
import { powerExpressions } from "./power-expressions.ts";
import { decisionExpressions, placedExpressions } from "./version-lines.ts";

/** Calls `look` for every expression of rules, decisions, figures, tables and readings, and for everything within it. */
export function everyExpression(rulebook: Rulebook, look: (expression: Expression) => void): void {
  for (const expression of outermost(rulebook)) walk(expression, look);
}

function outermost({ rules, decisions, authorities, figures, tables, readings }: Rulebook): readonly Expression[] {
  const versions = [...rules.values()].flatMap((rule) => rule.versions);
  const rows = [...tables.values()].flatMap(({ editions }) => editions.flatMap((edition) => edition.rows));
  const options = [...readings.values()].flatMap((reading) => reading.options);
  return [
    ...versions.flatMap(placedExpressions).map(({ expression }) => expression),
    ...[...decisions.values()].flatMap(decisionExpressions),
    ...[...authorities.values()].flatMap(powerExpressions),
    ...[...figures.values()].flatMap(({ values }) => values.map(({ value }) => value)),
    ...rows.flatMap(({ cells }) => cells.flatMap(cellExpressions)),
    ...options.flatMap(({ value }) => (value ? [value] : [])),
  ];
}
