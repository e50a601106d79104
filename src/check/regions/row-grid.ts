import type { Expression } from "../../rulebook/expression.ts";
import type { Pattern, Rulebook } from "../../rulebook/rulebook.ts";
import type { Type } from "../../rulebook/type.ts";
import type { Value } from "../../values/value.ts";
import type { Interval } from "./cells.ts";
import { narrowed } from "./extent.ts";
import { type Scale, scaleOf } from "./scale.ts";
import type { Box } from "./survey.ts";

/** Rows of patterns as regions over the values of their keys. */
export interface RowGrid {
  /** One for each column. */
  readonly scales: readonly Scale[];
  /** One for each row. */
  readonly boxes: readonly Box[];
}

/** What is known of a column of patterns. */
export interface Column {
  readonly type: Type;
  /** What the key is, where the text says so. */
  readonly source?: Expression | undefined;
}

/** Lays rows out. Nothing where the values of a key cannot be laid out together, such as amounts in several currencies. */
export function rowGrid(
  rulebook: Rulebook,
  columns: readonly Column[],
  rows: readonly (readonly Pattern[])[],
): RowGrid | undefined {
  const scales: Scale[] = [];
  const sides: (readonly (readonly Interval[] | undefined)[])[] = [];
  for (const [i, { type, source }] of columns.entries()) {
    const patterns = rows.map((row) => row[i] ?? { kind: "any" as const });
    const scale = scaleOf(rulebook, type, patterns.flatMap(valuesOf)[0]);
    if (!scale) return undefined;
    // Rows and columns of a grid share their patterns.
    const known = new Map([...new Set(patterns)].map((pattern) => [pattern, intervalsOf(scale, pattern)]));
    const side = patterns.map((pattern) => known.get(pattern));
    if (side.includes("elsewhere")) return undefined;
    scales.push(narrowed(rulebook, scale, source));
    sides.push(side as (readonly Interval[] | undefined)[]);
  }
  return { scales, boxes: rows.map((_, row) => sides.map((side) => side[row])) };
}

function valuesOf(pattern: Pattern): readonly Value[] {
  if (pattern.kind === "values") return pattern.values;
  return pattern.kind === "range" ? [pattern.from, pattern.to].filter((value) => value !== undefined) : [];
}

/** Nothing for a pattern that any value fits; "elsewhere" for one with values that are not on the scale. */
function intervalsOf(scale: Scale, pattern: Pattern): readonly Interval[] | undefined | "elsewhere" {
  if (pattern.kind === "any") return undefined;
  const positions = new Map(valuesOf(pattern).map((value) => [value, scale.positionOf(value)]));
  const at = (value: Value | undefined) => value && positions.get(value);
  if ([...positions.values()].includes(undefined)) return "elsewhere";
  if (pattern.kind === "values") {
    return pattern.values.flatMap((value) => {
      const position = at(value);
      return position ? [{ from: position, to: position }] : [];
    });
  }
  const [from, to] = [at(pattern.from), at(pattern.to)];
  const { fromExcluded, toExcluded } = pattern;
  return [{ ...(from && { from, fromExcluded }), ...(to && { to, toExcluded }) }];
}
