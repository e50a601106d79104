import type { Span } from "../../grammar/source.ts";
import type { Key, Provision, ReadingUse } from "../rulebook/rulebook.ts";
import type { Difference, Place } from "./change.ts";

/** Compares the readings that a rule or branch leans on. */
export function compareReadingsUsed(
  older: readonly ReadingUse[],
  newer: readonly ReadingUse[],
  {
    place,
    provisions,
    span,
  }: { readonly place: readonly Place[]; readonly provisions: readonly Provision[]; readonly span: Span },
): readonly Difference[] {
  const gone = without(older, newer);
  const come = without(newer, older);
  if (gone.length === 0 && come.length === 0) return [];
  return [
    {
      kind: "reading-changed",
      place,
      ...(gone.length > 0 && { from: { kind: "names", keys: gone } }),
      ...(come.length > 0 && { to: { kind: "names", keys: come } }),
      provisions,
      newerSpan: span,
    },
  ];
}

function without(uses: readonly ReadingUse[], others: readonly ReadingUse[]): readonly Key[] {
  const known = new Set(others.map(({ reading }) => reading));
  return uses.map(({ reading }) => reading).filter((reading) => !known.has(reading));
}
