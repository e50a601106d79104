import type { Key, Sitting } from "../../rulebook/rulebook.ts";
import type { Finding } from "../finding.ts";
import type { Trace, TraceSubject } from "../outcome.ts";
import type { Scope } from "../scope.ts";
import { traceNode } from "../trace-node.ts";
import type { Standing } from "./seats.ts";
import { tally } from "./tally.ts";
import { majoritiesOf, type Room } from "./vote.ts";

type BodySubject = Extract<TraceSubject, { readonly kind: "body" }>;

/** The counts behind an answer: who belongs, who is there, who votes how. */
export function countsOf(
  { body, asks }: Pick<BodySubject, "body" | "asks">,
  sitting: Sitting,
  { standings }: Room,
  scope: Scope,
): BodySubject {
  const counts = {
    kind: "body",
    body,
    asks,
    members: standings.length,
    excluded: tally(standings, ({ sits }) => !sits),
    present: tally(standings, ({ isPresent }) => isPresent),
  } as const;
  if (asks === "quorate") return counts;
  const [line, second] = majoritiesOf(sitting, scope).needed;
  const majority = line && !second ? { majority: { share: line.share, base: line.base } } : {};
  const votes = {
    for: tally(standings, ({ vote }) => vote === "for"),
    against: tally(standings, ({ vote }) => vote === "against"),
    castingFor: tally(standings, (one) => one.hasCastingVote && one.vote === "for"),
    castingAgainst: tally(standings, (one) => one.hasCastingVote && one.vote === "against"),
  };
  return { ...counts, ...majority, votes };
}

/** One node for each member: how it takes part. */
export function seatNodes(subject: Key, { seats, standings }: Room): readonly Trace[] {
  return seats.map((seat, i) => {
    const { index } = seat.member.record;
    const what = {
      kind: "seat",
      subject,
      index,
      standing: standingOf(standings[i] ?? []),
    } as const;
    const looked = [seat.excluded, seat.present, seat.votesFor, seat.votesAgainst, seat.casting];
    const children = new Set(looked.flatMap(({ trace }) => trace));
    return traceNode(what, seat.present, { children: [...children] });
  });
}

type SeatStanding = Extract<TraceSubject, { readonly kind: "seat" }>["standing"];

function standingOf(possible: readonly Standing[]): SeatStanding {
  const all = new Set(possible.map(inWord));
  const [only] = all;
  return only !== undefined && all.size === 1 ? only : "open";
}

function inWord({ sits, isPresent, vote }: Standing): SeatStanding {
  if (!sits) return "excluded";
  if (!isPresent) return "absent";
  return vote === "none" ? "present" : vote;
}

/** The finding of a body's question with its node. */
export function underBody(what: BodySubject, finding: Finding, children: readonly Trace[], line: NodeLine): Finding {
  return {
    ...finding,
    trace: [traceNode(what, finding, { ...line, children })],
  };
}

type NodeLine = Pick<Sitting["decidesBy"][number], "provisions" | "span">;
