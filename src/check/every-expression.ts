import type { Expression } from "../rulebook/expression.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { cellExpressions, walk } from "./inner-expressions.ts";
import { perRulebook } from "./per-rulebook.ts";
import { decisionExpressions, placedExpressions } from "./version-lines.ts";

/** Every expression of a rulebook with everything within it: of rules, decisions, figures, tables and readings. */
export const everyExpression: (rulebook: Rulebook) => readonly Expression[] = perRulebook((rulebook) => {
  const found: Expression[] = [];
  for (const expression of outermost(rulebook)) walk(expression, (part) => found.push(part));
  return found;
});

function outermost({ rules, decisions, figures, tables, readings }: Rulebook): readonly Expression[] {
  const versions = [...rules.values()].flatMap((rule) => rule.versions);
  const rows = [...tables.values()].flatMap(({ editions }) => editions.flatMap((edition) => edition.rows));
  const options = [...readings.values()].flatMap((reading) => reading.options);
  return [
    ...versions.flatMap(placedExpressions).map(({ expression }) => expression),
    ...[...decisions.values()].flatMap(decisionExpressions),
    ...[...figures.values()].flatMap(({ values }) => values.map(({ value }) => value)),
    ...rows.flatMap(({ cells }) => cells.flatMap(cellExpressions)),
    ...options.flatMap(({ value }) => (value ? [value] : [])),
  ];
}
