import type { Bilingual, Span } from "../../grammar/source.ts";
import type { AccordingRow, Expression } from "../rulebook/expression.ts";
import type { InForce, Pattern, Rule, Rulebook, Table } from "../rulebook/rulebook.ts";
import { expressionInWords } from "./expression-words.ts";
import { walk } from "./inner-expressions.ts";
import { perDeclarationIn } from "./per-declaration-in.ts";
import { perRulebook } from "./per-rulebook.ts";
import { type Column, type RowGrid, rowGrid } from "./regions/row-grid.ts";
import type { Axis } from "./regions/space.ts";
import type { Point } from "./regions/survey.ts";
import { decisionExpressions, placedExpressions } from "./version-lines.ts";
import { inBoth, listed, valueInWords } from "./wording.ts";

/** A row as the checks see it, be it of a table or of `according to`. */
export interface GridRow {
  readonly patterns: readonly Pattern[];
  readonly inForce: InForce;
  readonly span: Span;
}

/** Rows of which one should hold for any keys: an edition of a table, or the rows of an `according to`. */
export interface RowGroup {
  readonly from: { readonly kind: "table"; readonly table: Table } | { readonly kind: "according-to" };
  readonly rows: readonly GridRow[];
  readonly grid: RowGrid;
  /** What the columns are called, one for each. */
  readonly names: readonly Bilingual[];
  readonly columns: readonly Column[];
  readonly span: Span;
}

/** Every group of rows of a rulebook whose keys can be laid out, tables first. */
export const rowGroups: (rulebook: Rulebook) => readonly RowGroup[] = perRulebook((rulebook) => [
  ...[...rulebook.tables.values()].flatMap((table) => editionGroups(rulebook, table)),
  ...[...rulebook.rules.values()].flatMap((rule) => groupsInRule(rulebook, rule)),
  ...[...rulebook.decisions.values()].flatMap((decision) => accordingGroups(rulebook, decisionExpressions(decision))),
]);

const editionGroups = perDeclarationIn((rulebook, table: Table): readonly RowGroup[] => {
  const columns = table.keys.map(({ type, byDefault }) => ({ type, source: byDefault }));
  const names = table.keys.map(({ name, byDefault }) => {
    return (byDefault && expressionInWords(rulebook, byDefault)) ?? inBoth(() => `"${name}"`);
  });
  return table.editions.flatMap(({ rows, span }) => {
    return group(rulebook, { from: { kind: "table", table }, rows, names, columns, span });
  });
});

const groupsInRule = perDeclarationIn((rulebook, { versions }: Rule) =>
  accordingGroups(
    rulebook,
    versions.flatMap(placedExpressions).map(({ expression }) => expression),
  ),
);

function accordingGroups(rulebook: Rulebook, expressions: readonly Expression[]): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  const look = (expression: Expression) => {
    if (expression.kind !== "according-to") return;
    const { keys, span } = expression;
    const columns = keys.map((key) => ({ type: key.type, source: key }));
    const names = keys.map((key, i) => expressionInWords(rulebook, key) ?? columnNumber(i));
    const rows = expression.rows.map(({ patterns, span }: AccordingRow) => ({ patterns, inForce: {}, span }));
    groups.push(...group(rulebook, { from: { kind: "according-to" }, rows, names, columns, span }));
  };
  for (const expression of expressions) walk(expression, look);
  return groups;
}

function columnNumber(i: number): Bilingual {
  return { en: `column ${i + 1}`, fr: `la colonne ${i + 1}` };
}

function group(rulebook: Rulebook, parts: Omit<RowGroup, "grid">): readonly RowGroup[] {
  const grid = rowGrid(
    rulebook,
    parts.columns,
    parts.rows.map(({ patterns }) => patterns),
  );
  return grid ? [{ ...parts, grid }] : [];
}

/** The columns as axes, where the text says what they are the values of. */
export function axesOf({ grid, columns }: RowGroup): readonly Axis[] {
  return columns.flatMap(({ source }, i) => {
    const scale = grid.scales[i];
    return source && scale ? [{ scale, about: { kind: "value", of: source } }] : [];
  });
}

/** Keys as a person would tell them: `"Grade" A7 and "Step" 3`. Nothing where every key will do. */
export function keysInWords(rulebook: Rulebook, { grid, names }: RowGroup, at: Point): Bilingual | undefined {
  const parts = at.flatMap((position, i) => {
    const [scale, name] = [grid.scales[i], names[i]];
    if (!position || !scale || !name) return [];
    const value = valueInWords(rulebook, scale.valueAt(position));
    return [inBoth((language) => `${name[language]} ${value[language]}`)];
  });
  return parts.length === 0 ? undefined : listed(parts);
}
