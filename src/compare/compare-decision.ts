import type { Decision } from "../rulebook/rulebook.ts";
import type { Difference, Place } from "./change.ts";
import { compareConditions } from "./compare-conditions.ts";
import { compareHeading, compareWords, placesOf } from "./compare-heading.ts";
import { compareInForce } from "./compare-in-force.ts";
import { compareReadingsUsed } from "./compare-readings-used.ts";
import { compareType } from "./compare-type.ts";
import { sameLogic } from "./meaning.ts";

/** Compares two states of a power left to an authority: when it exists, whose it is, and its bounds. */
export function compareDecision(older: Decision, newer: Decision): readonly Difference[] {
  return [
    ...compareType(older, newer),
    ...compareConditions(older.when, newer.when, [{ kind: "gate", gate: "when" }]),
    ...compareAuthorities(older, newer),
    ...compareBounds(older, newer),
    ...compareProvisional(older, newer),
    ...compareInForce(older, newer, []),
    ...compareReadingsUsed(older.reliesOn, newer.reliesOn, { ...newer, place: [] }),
    ...compareHeading(older, newer),
    ...compareWords(older, newer, older.havingRegardTo, newer.havingRegardTo),
  ];
}

/** Who decides, who is consulted and who recommends. */
function compareAuthorities(older: Decision, newer: Decision): readonly Difference[] {
  if (sameLogic(involved(older), involved(newer))) return [];
  const from = { kind: "names", keys: named(older) } as const;
  const to = { kind: "names", keys: named(newer) } as const;
  return [{ kind: "authority-changed", place: [], from, to, ...placesOf(older, newer) }];
}

function involved({ restsWith, afterConsulting, onRecommendationOf }: Decision): unknown {
  return { restsWith, afterConsulting, onRecommendationOf };
}

function named({ restsWith, afterConsulting, onRecommendationOf }: Decision): readonly string[] {
  return [...restsWith.map(({ authority }) => authority), ...afterConsulting, ...onRecommendationOf];
}

function compareBounds(older: Decision, newer: Decision): readonly Difference[] {
  if (sameLogic(older.mayBe, newer.mayBe)) return [];
  const from = { kind: "bounds", bounds: older.mayBe } as const;
  const to = { kind: "bounds", bounds: newer.mayBe } as const;
  return [{ kind: "value-changed", place: [{ kind: "may-be" }], from, to, ...placesOf(older, newer) }];
}

/** What counts until the decision is taken. */
function compareProvisional(older: Decision, newer: Decision): readonly Difference[] {
  const [from, to] = [older.untilDecided, newer.untilDecided];
  const place: readonly Place[] = [{ kind: "until-decided" }];
  if (sameLogic(from, to)) return [];
  return [
    {
      kind: "value-changed",
      place,
      ...(from && { from: { kind: "expression", expression: from } }),
      ...(to && { to: { kind: "expression", expression: to } }),
      ...placesOf(older, newer),
    },
  ];
}
