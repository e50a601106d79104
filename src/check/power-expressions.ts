import type { Expression } from "../rulebook/expression.ts";
import type { Authority, Delegation, Sitting } from "../rulebook/rulebook.ts";

/** Every expression of an authority: when others act in its place; for a body, how it sits and votes. */
export function powerExpressions({ delegations, sitting }: Authority): readonly Expression[] {
  return [...delegations.flatMap(conditionOf), ...(sitting ? sittingExpressions(sitting) : [])];
}

function sittingExpressions(sitting: Sitting): readonly Expression[] {
  return [
    sitting.list,
    ...[...sitting.excludes, ...sitting.attendedBy].flatMap(selectionParts),
    ...sitting.quorum.flatMap((line) => [line.least, ...conditionOf(line)]),
    ...sitting.including.flatMap(selectionParts),
    ...sitting.decidesBy.flatMap(conditionOf),
    ...[...sitting.votesFor, ...sitting.votesAgainst, ...sitting.castingVote].flatMap(selectionParts),
  ];
}

function selectionParts(line: Sitting["excludes"][number]): readonly Expression[] {
  return [line.that, ...conditionOf(line)];
}

function conditionOf({ where }: Pick<Delegation, "where">): readonly Expression[] {
  return where ? [where] : [];
}
