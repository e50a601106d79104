import type { Majority, Sitting } from "../../rulebook/rulebook.ts";
import { asCondition, truthOf } from "../conditions.ts";
import { basedOn, type Finding, open, traced, without, yesOrNo } from "../finding.ts";
import { inForceOn } from "../in-force.ts";
import type { Tally } from "../outcome.ts";
import { whicheverStands } from "../possibilities.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import { openQuestions, type Seat } from "./seats.ts";
import { balance, matters, mayBeDivided, type Standings } from "./tally.ts";

/** What may be asked of the votes. */
export type VoteState = "in-favour" | "against" | "divided";

/** The members, and how each may turn out to stand. */
export interface Room {
  readonly seats: readonly Seat[];
  readonly standings: Standings;
}

/** What the votes come to, by the majority that the body needs here. */
export function voteOf(sitting: Sitting, state: VoteState, room: Room, scope: Scope): Finding {
  const { needed, deciding } = majoritiesOf(sitting, scope);
  const possible = needed.map((majority) => votedBy(majority, state, room));
  const [only] = possible;
  if (!only) return without(doNotFit(noMajority), { from: deciding });
  const undecided = deciding.filter((where) => truthOf(where) === "open");
  if (undecided.length === 0) return basedOn(only, ...deciding);
  // Where even the last may not hold, nothing may be needed at all.
  const last = deciding.at(-1);
  const none = last && truthOf(last) === "open" ? [without(doNotFit(noMajority))] : [];
  return whicheverStands(undecided, [...possible, ...none]);
}

/** The first majority whose condition holds; while that is open, also those after it that may come in its place. */
export function majoritiesOf(
  sitting: Sitting,
  scope: Scope,
): {
  readonly needed: readonly Sitting["decidesBy"][number][];
  readonly deciding: readonly Finding[];
} {
  const needed: Sitting["decidesBy"][number][] = [];
  const deciding: Finding[] = [];
  for (const line of sitting.decidesBy) {
    if (!inForceOn(line.inForce, scope.on)) continue;
    const where = line.where ? asCondition(evaluateIn(scope, line.where)) : yesOrNo(true);
    if (truthOf(where) === "no") continue;
    needed.push(line);
    deciding.push(where);
    if (truthOf(where) === "yes") break;
  }
  return { needed, deciding };
}

function votedBy(majority: Majority, state: VoteState, { seats, standings }: Room): Finding {
  const truth = answers[state](balance(standings, majority), mayBeDivided(majority));
  if (truth !== undefined) return yesOrNo(truth);
  const openSeats = seats.filter((_, i) => matters(standings[i] ?? [], majority));
  // The members have nodes of their own.
  return traced(open(openSeats.flatMap(openQuestions)), []);
}

/** Settled whatever the votes still unknown; `undefined` where they decide. */
const answers: {
  readonly [S in VoteState]: (balance: Tally, mayBeDivided: boolean) => boolean | undefined;
} = {
  "in-favour": ({ least, most }) => settled(least > 0, most <= 0),
  against: ({ least, most }, divided) => (divided ? settled(most < 0, least >= 0) : settled(most <= 0, least > 0)),
  divided: ({ least, most }, divided) =>
    settled(divided && least === 0 && most === 0, !divided || most < 0 || least > 0),
};

function settled(isYes: boolean, isNo: boolean): boolean | undefined {
  return isYes || isNo ? isYes : undefined;
}

const noMajority = {
  en: "No line says by what majority this body decides here.",
  fr: "Aucune ligne ne dit à quelle majorité cet organe statue ici.",
};
