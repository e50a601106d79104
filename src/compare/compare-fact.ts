import type { Fact } from "../rulebook/rulebook.ts";
import type { Difference } from "./change.ts";
import { compareHeading, compareWords, placesOf } from "./compare-heading.ts";
import { compareType } from "./compare-type.ts";
import { sameLogic } from "./meaning.ts";

/** Compares two states of a fact: what it can be, its bounds, its words. */
export function compareFact(older: Fact, newer: Fact): readonly Difference[] {
  return [
    ...compareType(older, newer),
    ...compareBound("at-least", older, newer),
    ...compareBound("at-most", older, newer),
    ...compareHeading(older, newer),
    ...compareWords(older, newer, texts(older), texts(newer)),
  ];
}

function compareBound(kind: "at-least" | "at-most", older: Fact, newer: Fact): readonly Difference[] {
  const bound = (fact: Fact) => (kind === "at-least" ? fact.atLeast : fact.atMost);
  const [from, to] = [bound(older), bound(newer)];
  if (sameLogic(from, to)) return [];
  return [
    {
      kind: "value-changed",
      place: [{ kind }],
      ...(from && { from: { kind: "value", value: from } }),
      ...(to && { to: { kind: "value", value: to } }),
      ...placesOf(older, newer),
    },
  ];
}

function texts({ question, establishedBy }: Fact) {
  return [question, establishedBy].filter((text) => text !== undefined);
}
