import type { Pattern, Rulebook } from "../../rulebook/rulebook.ts";
import { sameValue } from "../../values/compare-values.ts";
import type { Value } from "../../values/value.ts";
import type { Truth } from "../conditions.ts";
import { type Finding, isValued } from "../finding.ts";
import { orderOf } from "../order.ts";

/** What rows of a table and rows of `according to` have in common. */
export interface PatternRow {
  readonly patterns: readonly Pattern[];
}

/** The rows that hold for the keys, and those that may while keys are open. */
export function matchingRows<Row extends PatternRow>(
  rows: readonly Row[],
  keys: readonly Finding[],
  rulebook: Rulebook,
): { readonly hold: readonly Row[]; readonly possible: readonly Row[] } {
  const hold: Row[] = [];
  const possible: Row[] = [];
  for (const row of rows) {
    const truth = matches(row.patterns, keys, rulebook);
    if (truth === "yes") hold.push(row);
    if (truth === "open") possible.push(row);
  }
  return { hold, possible };
}

function matches(patterns: readonly Pattern[], keys: readonly Finding[], rulebook: Rulebook): Truth {
  let truth: Truth = "yes";
  for (const [i, pattern] of patterns.entries()) {
    const key = keys[i];
    if (pattern.kind === "any" || !key) continue;
    if (!isValued(key)) truth = "open";
    else if (!holds(pattern, key.value, rulebook)) return "no";
  }
  return truth;
}

function holds(pattern: Exclude<Pattern, { readonly kind: "any" }>, key: Value, rulebook: Rulebook): boolean {
  if (pattern.kind === "values") return pattern.values.some((value) => sameValue(value, key));
  const above = pattern.from ? orderOf(key, pattern.from, rulebook) : 1;
  const below = pattern.to ? orderOf(key, pattern.to, rulebook) : -1;
  return above !== undefined && below !== undefined && within(above, below, pattern);
}

function within(above: -1 | 0 | 1, below: -1 | 0 | 1, pattern: Extract<Pattern, { readonly kind: "range" }>): boolean {
  const fromHolds = above === 1 || (above === 0 && !pattern.fromExcluded);
  return fromHolds && (below === -1 || (below === 0 && !pattern.toExcluded));
}

/** The values of the keys that are known. */
export function knownValues(keys: readonly Finding[]): readonly Value[] {
  return keys.flatMap(({ value }) => (value ? [value] : []));
}
