import type { PatternRow } from "../evaluate/expressions/patterns.ts";
import { type Finding, isValued } from "../evaluate/finding.ts";
import type { Value } from "../values/value.ts";

/**
 * Finds the rows of a table that can hold for keys, in their order: of those whose first pattern lists members of a choice,
 * only the ones that list the key. Whether a row does hold is for its patterns to say.
 */
export function rowFinder<Row extends PatternRow>(rows: readonly Row[]): (keys: readonly Finding[]) => readonly Row[] {
  const column = bestColumn(rows);
  if (column === undefined) return () => rows;
  const known = new Map<string, readonly Row[]>();
  return (keys) => {
    const key = keys[column];
    const name = key && isValued(key) ? nameOf(key.value) : undefined;
    if (name === undefined) return rows;
    const found = known.get(name) ?? rows.filter((row) => mayHold(row, column, name));
    known.set(name, found);
    return found;
  };
}

/** A column in which every row lists members of a choice. */
function bestColumn(rows: readonly PatternRow[]): number | undefined {
  const columns = rows[0]?.patterns.map((_, i) => i) ?? [];
  return columns.find((column) => rows.every((row) => namesIn(row, column) !== undefined));
}

function mayHold(row: PatternRow, column: number, name: string): boolean {
  return namesIn(row, column)?.includes(name) ?? true;
}

function namesIn({ patterns }: PatternRow, column: number): readonly string[] | undefined {
  const pattern = patterns[column];
  if (pattern?.kind !== "values") return undefined;
  const names = pattern.values.map(nameOf);
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** What is the same for values that are the same; nothing for kinds whose equal values may be written differently. */
function nameOf(value: Value): string | undefined {
  return value.kind === "choice" ? `${value.choice}\n${value.member}` : undefined;
}
