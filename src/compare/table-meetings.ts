import type { Pattern, TableRow } from "../rulebook/rulebook.ts";
import { logicOf } from "./meaning.ts";
import { coversDay, type Day } from "./over-time.ts";

/** Keys for which one row of the older and one row of the newer version speak; one is absent where only one version has the keys. */
export interface Meeting {
  readonly older?: TableRow;
  readonly newer?: TableRow;
  /** What each key of the table may be, in the order of the table's keys. */
  readonly patterns: readonly Pattern[];
}

/** Gathers the keys of both versions by the rows that speak for them on a day. */
export function meetingsOf(older: readonly TableRow[], newer: readonly TableRow[], day: Day): readonly Meeting[] {
  const [before, now] = [rowsByKeys(older, day), rowsByKeys(newer, day)];
  const numbers = new Map([...older, ...newer].map((row, number) => [row, number]));
  const numberOf = (row: TableRow | undefined) => (row === undefined ? "" : numbers.get(row));
  const meetings = new Map<string, Meeting>();
  for (const [name, { patterns }] of new Map([...now, ...before])) {
    const [from, to] = [before.get(name)?.row, now.get(name)?.row];
    const rows = `${numberOf(from)}/${numberOf(to)}`;
    const met = meetings.get(rows)?.patterns;
    meetings.set(rows, {
      ...(from && { older: from }),
      ...(to && { newer: to }),
      patterns: patterns.map((pattern, key) => united(met?.[key], pattern)),
    });
  }
  return [...meetings.values()];
}

interface Spoken {
  readonly row: TableRow;
  readonly patterns: readonly Pattern[];
}

/** The row that speaks for each combination of keys on a day; of several, the first. */
function rowsByKeys(rows: readonly TableRow[], day: Day): ReadonlyMap<string, Spoken> {
  const found = new Map<string, Spoken>();
  for (const row of rows.filter(({ inForce }) => coversDay(inForce, day))) {
    for (const patterns of combinations(row.patterns)) {
      const name = logicOf(patterns);
      if (!found.has(name)) found.set(name, { row, patterns });
    }
  }
  return found;
}

/** `A1 or A2` at `step 1 or 2` is four combinations. A range or `any` stays whole. */
function combinations(patterns: readonly Pattern[]): readonly (readonly Pattern[])[] {
  return patterns.reduce<readonly (readonly Pattern[])[]>(
    (sofar, pattern) => sofar.flatMap((keys) => singles(pattern).map((single) => [...keys, single])),
    [[]],
  );
}

function singles(pattern: Pattern): readonly Pattern[] {
  return pattern.kind === "values" ? pattern.values.map((value) => ({ kind: "values", values: [value] })) : [pattern];
}

/** The combinations in which two rows meet are a product, so that uniting them key by key loses nothing. */
function united(sofar: Pattern | undefined, more: Pattern): Pattern {
  if (sofar?.kind !== "values" || more.kind !== "values") return more;
  const known = new Set(sofar.values.map(logicOf));
  return { kind: "values", values: [...sofar.values, ...more.values.filter((value) => !known.has(logicOf(value)))] };
}
