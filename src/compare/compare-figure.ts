import type { Figure } from "../rulebook/rulebook.ts";
import type { Difference } from "./change.ts";
import { compareCitations, compareHeading } from "./compare-heading.ts";
import { compareType } from "./compare-type.ts";
import { sameLogic } from "./meaning.ts";
import { inForceOn, overTime } from "./over-time.ts";

/** Compares two states of a dated amount: from what to what, and since when. */
export function compareFigure(older: Figure, newer: Figure): readonly Difference[] {
  const periods = [...older.values, ...newer.values].map(({ inForce }) => inForce);
  return [
    ...compareType(older, newer),
    ...compareHeading(older, newer),
    ...overTime(periods, (day) => compareValue(inForceOn(older.values, day), inForceOn(newer.values, day))),
  ];
}

type DatedValue = Figure["values"][number];

function compareValue(older: DatedValue | undefined, newer: DatedValue | undefined): readonly Difference[] {
  if (older && newer && sameLogic(older.value, newer.value)) return compareCitations(older, newer);
  if (older === undefined && newer === undefined) return [];
  return [
    {
      kind: "value-changed",
      place: [],
      ...(older && { from: { kind: "expression", expression: older.value }, olderSpan: older.span }),
      ...(newer && { to: { kind: "expression", expression: newer.value }, newerSpan: newer.span }),
      provisions: (newer ?? older)?.provisions ?? [],
    },
  ];
}
