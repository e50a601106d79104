import type { ConditionLine } from "../rulebook/rulebook.ts";
import type { Difference, Place } from "./change.ts";
import { compareCitations } from "./compare-heading.ts";
import { logicOf } from "./meaning.ts";
import { pairBy } from "./pair.ts";

/**
 * Compares lines that must all hold. Their order means nothing; a change tells only the lines that differ.
 */
export function compareConditions(
  older: readonly ConditionLine[],
  newer: readonly ConditionLine[],
  place: readonly Place[],
): readonly Difference[] {
  const pairs = pairBy(older, newer, ({ value, inForce }) => logicOf({ value, inForce }));
  const gone = pairs.flatMap((pair) => (pair.kind === "gone" ? [pair.older] : []));
  const come = pairs.flatMap((pair) => (pair.kind === "come" ? [pair.newer] : []));
  const recited = pairs.flatMap((pair) =>
    pair.kind === "both"
      ? compareCitations(pair.older, pair.newer).map((difference) => ({ ...difference, place }))
      : [],
  );
  if (gone.length === 0 && come.length === 0) return recited;
  return [changed(gone, come, place), ...recited];
}

function changed(gone: readonly ConditionLine[], come: readonly ConditionLine[], place: readonly Place[]): Difference {
  const [goneFirst, comeFirst] = [gone[0], come[0]];
  const since = comeFirst?.inForce.from;
  return {
    kind: "condition-changed",
    place,
    ...(goneFirst && { from: { kind: "conditions", lines: gone }, olderSpan: goneFirst.span }),
    ...(comeFirst && { to: { kind: "conditions", lines: come }, newerSpan: comeFirst.span }),
    ...(since && { since }),
    provisions: (come.length > 0 ? come : gone).flatMap(({ provisions }) => provisions),
  };
}
