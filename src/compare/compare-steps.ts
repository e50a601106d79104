import type { Step } from "../rulebook/rulebook.ts";
import type { Difference, Place } from "./change.ts";
import { compareCitations, placesOf } from "./compare-heading.ts";
import { compareInForce } from "./compare-in-force.ts";
import { logicOf, sameLogic } from "./meaning.ts";
import { align, type Pair } from "./pair.ts";

/** Compares the lines that make an amount. Their order counts. */
export function compareSteps(
  older: readonly Step[],
  newer: readonly Step[],
  place: readonly Place[],
): readonly Difference[] {
  return align(older, newer, logicOf)
    .flatMap((pair) => compareStep(pair, newer))
    .map((difference) => ({ ...difference, place: [...place, ...difference.place] }));
}

function compareStep(pair: Pair<Step>, newerSteps: readonly Step[]): readonly Difference[] {
  if (pair.kind === "gone") return [cameOrWent("from", pair.older)];
  if (pair.kind === "come") return [added(pair.newer, newerSteps)];
  const { older, newer } = pair;
  return [
    ...compareWhatItDoes(older, newer),
    ...compareWhere(older, newer),
    ...compareInForce(
      older,
      newer,
      newerSteps.filter(({ kind }) => kind === newer.kind),
    ),
    ...compareCitations(older, newer),
  ];
}

/** A new line; where it follows another of its kind in time, what it replaces is told too. */
function added(step: Step, all: readonly Step[]): Difference {
  const difference = cameOrWent("to", step);
  const { from } = step.inForce;
  if (from === undefined) return difference;
  const before = all
    .slice(0, all.indexOf(step))
    .findLast(({ kind, where }) => kind === step.kind && sameLogic(where, step.where));
  return before === undefined ? difference : { ...difference, from: { kind: "step", step: before } };
}

function cameOrWent(side: "from" | "to", step: Step): Difference {
  const { from } = step.inForce;
  return {
    kind: "value-changed",
    place: [],
    [side]: { kind: "step", step },
    [side === "from" ? "olderSpan" : "newerSpan"]: step.span,
    provisions: step.provisions,
    ...(from && side === "to" && { since: from }),
  };
}

/** What a line does to the amount, apart from when it does so. */
function compareWhatItDoes(older: Step, newer: Step): readonly Difference[] {
  if (logicOf(action(older)) === logicOf(action(newer))) return [];
  const from = { kind: "step", step: older } as const;
  const to = { kind: "step", step: newer } as const;
  const since = newer.inForce.from;
  return [{ kind: "value-changed", place: [], from, to, ...(since && { since }), ...placesOf(older, newer) }];
}

function action(step: Step): unknown {
  return { ...step, where: undefined, inForce: undefined };
}

function compareWhere(older: Step, newer: Step): readonly Difference[] {
  if (sameLogic(older.where, newer.where)) return [];
  return [
    {
      kind: "condition-changed",
      place: [],
      ...(older.where && { from: { kind: "expression", expression: older.where } }),
      ...(newer.where && { to: { kind: "expression", expression: newer.where } }),
      ...placesOf(older, newer),
    },
  ];
}
