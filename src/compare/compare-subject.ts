import type { Subject } from "../rulebook/rulebook.ts";
import type { Difference } from "./change.ts";
import { compareHeading, placesOf } from "./compare-heading.ts";
import { sameLogic } from "./meaning.ts";

/** Compares two states of a subject: between which days its records last, its words. */
export function compareSubject(older: Subject, newer: Subject): readonly Difference[] {
  return [...compareLasting(older, newer), ...compareHeading(older, newer)];
}

function compareLasting(older: Subject, newer: Subject): readonly Difference[] {
  const [from, to] = [daysOf(older), daysOf(newer)];
  if (sameLogic(from, to)) return [];
  return [
    {
      kind: "condition-changed",
      place: [{ kind: "lasting" }],
      ...(from.length > 0 && { from: { kind: "names", keys: from } }),
      ...(to.length > 0 && { to: { kind: "names", keys: to } }),
      ...placesOf(older, newer),
    },
  ];
}

function daysOf({ lasts }: Subject) {
  return lasts ? [lasts.from, lasts.to] : [];
}
