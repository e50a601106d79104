import type { Entry } from "../rulebook/rulebook.ts";
import type { Difference, Place } from "./change.ts";
import { compareHeading } from "./compare-heading.ts";
import { latest, pairByKey } from "./pair.ts";

/** Compares the named parts of a declaration: members of a choice, options of a reading, outputs of a table. */
export function compareParts<T extends Entry>(
  part: "member" | "option" | "output",
  older: readonly T[],
  newer: readonly T[],
  within: (older: T, newer: T) => readonly Difference[] = () => [],
): readonly Difference[] {
  return pairByKey(older, newer).flatMap((pair): readonly Difference[] => {
    const { key, label } = latest(pair);
    const place: readonly Place[] = [{ kind: "part", part, key, label }];
    if (pair.kind === "gone")
      return [{ kind: "removed", place, provisions: pair.older.provisions, olderSpan: pair.older.span }];
    if (pair.kind === "come")
      return [{ kind: "added", place, provisions: pair.newer.provisions, newerSpan: pair.newer.span }];
    return [...within(pair.older, pair.newer), ...compareHeading(pair.older, pair.newer)].map((difference) => ({
      ...difference,
      place: [...place, ...difference.place],
    }));
  });
}
