import type { Branch } from "../rulebook/rulebook.ts";
import type { Content, Difference, Place } from "./change.ts";
import { compareConditions } from "./compare-conditions.ts";
import { citing, compareHeading, placesOf } from "./compare-heading.ts";
import { compareInForce } from "./compare-in-force.ts";
import { compareReadingsUsed } from "./compare-readings-used.ts";
import { compareSteps } from "./compare-steps.ts";
import { sameLogic } from "./meaning.ts";
import { type Pair, pairByKey } from "./pair.ts";

/** Compares the alternatives, or the exceptions, of a rule. They are paired by name; their order means nothing. */
export function compareBranches(older: readonly Branch[], newer: readonly Branch[]): readonly Difference[] {
  return pairByKey(older, newer).flatMap((pair) => compareBranch(pair, newer));
}

function compareBranch(pair: Pair<Branch>, newerBranches: readonly Branch[]): readonly Difference[] {
  if (pair.kind === "gone") return [cameOrWent(pair.older, "removed")];
  if (pair.kind === "come") return [cameOrWent(pair.newer, "added")];
  const { older, newer } = pair;
  const place = placeOf(newer);
  const within = [
    ...compareSteps(older.steps, newer.steps, []),
    ...compareConditions(older.when, newer.when, []),
    ...comparePrecedence(older, newer),
    ...compareInForce(older, newer, newerBranches),
    ...compareHeading(older, newer),
  ].map((difference) => ({
    ...citing(difference, newer.provisions),
    place: [place, ...difference.place],
  }));
  return [...within, ...compareReadingsUsed(older.reliesOn, newer.reliesOn, { ...newer, place: [place] })];
}

function cameOrWent(branch: Branch, what: "added" | "removed"): Difference {
  const { from } = branch.inForce;
  return {
    kind: `${branch.kind}-${what}`,
    place: [placeOf(branch)],
    [what === "added" ? "newerSpan" : "olderSpan"]: branch.span,
    provisions: branch.provisions,
    ...(from && what === "added" && { since: from }),
  };
}

function placeOf({ kind, key, label }: Branch): Place {
  return { kind: "branch", branch: kind, key, label };
}

/** Which other exceptions a branch prevails over, and whether the rule's own conditions govern it. */
function comparePrecedence(older: Branch, newer: Branch): readonly Difference[] {
  const sides: readonly (readonly [Content, Content])[] = [
    [prevailsOver(older), prevailsOver(newer)],
    [
      { kind: "status", status: older.evenIfNotEntitled ? "even-if-not-entitled" : "only-if-entitled" },
      { kind: "status", status: newer.evenIfNotEntitled ? "even-if-not-entitled" : "only-if-entitled" },
    ],
  ];
  return sides
    .filter(([from, to]) => !sameLogic(from, to))
    .map(([from, to]) => ({
      kind: "condition-changed",
      place: [{ kind: "precedence" }],
      from,
      to,
      ...placesOf(older, newer),
    }));
}

function prevailsOver({ notwithstanding, disapplies }: Branch): Content {
  return { kind: "names", keys: [...new Set([...notwithstanding, ...disapplies])].toSorted() };
}
