import type { Key, Sitting } from "../../rulebook/rulebook.ts";
import { countsOf, seatNodes, underBody } from "../bodies/body-node.ts";
import { quorumOf } from "../bodies/quorum.ts";
import { seatsOf, standingsOf } from "../bodies/seats.ts";
import { tally } from "../bodies/tally.ts";
import { type Room, voteOf } from "../bodies/vote.ts";
import { all } from "../conditions.ts";
import { type Finding, without } from "../finding.ts";
import { once } from "../once.ts";
import { doNotFit } from "../reason-of.ts";
import type { Scope } from "../scope.ts";
import type { Of } from "./of.ts";

type BodyState = Of<"body-is">["state"];

/** `BODY has a quorum`, `has decided in favour`, `has decided against`, `is divided`. */
export function bodyIs({ body, state, span }: Of<"body-is">, scope: Scope): Finding {
  return bodyState(body, state, scope, span);
}

/** What a body comes to: settled as soon as the members known settle it, whatever the others do. */
export function bodyState(
  body: Key,
  state: BodyState,
  { case: inCase, on }: Scope,
  span: Of<"body-is">["span"],
): Finding {
  const authority = inCase.rulebook.authorities.get(body);
  if (!authority?.sitting) return without(doNotFit(notABody));
  const { sitting, provisions } = authority;
  const scope: Scope = { case: inCase, on };
  return once(`${state} ${body}`, scope, () => {
    const found = seatsOf(sitting, state !== "quorate", scope);
    if (!found.ok) return found.finding;
    const room: Room = {
      seats: found.seats,
      standings: found.seats.map(standingsOf),
    };
    const finding = room.standings.some((possible) => possible.length === 0)
      ? without(doNotFit(bothWays))
      : answerOf({ body, sitting, state, room }, scope);
    const what = countsOf({ body, asks: state }, sitting, room, scope);
    const nodes = [...finding.trace, ...seatNodes(sitting.subject, room)];
    return underBody(what, finding, nodes, { provisions, span });
  });
}

interface Asked {
  readonly body: Key;
  readonly sitting: Sitting;
  readonly state: BodyState;
  readonly room: Room;
}

/** Nothing is decided without a quorum. */
function answerOf({ body, sitting, state, room }: Asked, scope: Scope): Finding {
  const present = tally(room.standings, ({ isPresent }) => isPresent);
  const quorum = quorumOf(body, sitting, room.seats, present, scope);
  if (state === "quorate") return quorum;
  const vote = voteOf(sitting, state, room, scope);
  return { ...all([quorum, vote]), trace: [...quorum.trace, ...vote.trace] };
}

const notABody = {
  en: "Something that is no body of members stands for one.",
  fr: "Ce qui n'est pas un organe de plusieurs membres en tient lieu.",
};

const bothWays = {
  en: "The case has a member vote both for and against.",
  fr: "Le dossier fait voter un membre à la fois pour et contre.",
};
