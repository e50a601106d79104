import type { Choice } from "../rulebook/rulebook.ts";
import type { Difference } from "./change.ts";
import { compareHeading, placesOf } from "./compare-heading.ts";
import { compareParts } from "./compare-parts.ts";
import { sameLogic } from "./meaning.ts";

/** Compares two states of a choice: its members and, where it is in rising order, their order. */
export function compareChoice(older: Choice, newer: Choice): readonly Difference[] {
  return [
    ...compareOrder(older, newer),
    ...compareParts("member", older.members, newer.members),
    ...compareHeading(older, newer),
  ];
}

/** The order of the members that both versions have, where it counts. */
function compareOrder(older: Choice, newer: Choice): readonly Difference[] {
  const [from, to] = [rising(older, newer), rising(newer, older)];
  if (sameLogic(from, to)) return [];
  return [
    {
      kind: "condition-changed",
      place: [],
      ...(older.ordered && { from: { kind: "names", keys: from } }),
      ...(newer.ordered && { to: { kind: "names", keys: to } }),
      ...placesOf(older, newer),
    },
  ];
}

function rising({ ordered, members }: Choice, other: Choice): readonly string[] {
  const shared = new Set(other.members.map(({ key }) => key));
  return ordered ? members.map(({ key }) => key).filter((key) => shared.has(key)) : [];
}
