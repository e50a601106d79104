import type { Selection, Sitting } from "../../rulebook/rulebook.ts";
import { all, any, asCondition, type Truth, truthOf } from "../conditions.ts";
import { type Member, type MembersFound, membersOf } from "../expressions/members.ts";
import { type Finding, yesOrNo } from "../finding.ts";
import { inForceOn } from "../in-force.ts";
import { evaluateIn, type Scope } from "../scope.ts";

/** What the case tells of one member of a body. What no longer matters is not looked at: an absent member has no vote. */
export interface Seat {
  readonly member: Member;
  readonly excluded: Finding;
  readonly present: Finding;
  readonly votesFor: Finding;
  readonly votesAgainst: Finding;
  readonly casting: Finding;
}

/** One way in which a member may turn out to take part. */
export interface Standing {
  readonly sits: boolean;
  readonly isPresent: boolean;
  readonly vote: "for" | "against" | "none";
  readonly hasCastingVote: boolean;
}

/** The members of a body; or the finding because of which there is no list of them yet. */
export type SeatsFound =
  | {
      readonly ok: true;
      readonly seats: readonly Seat[];
      readonly list: Finding;
    }
  | { readonly ok: false; readonly finding: Finding };

/** What is known of each member of a body; of the votes only where it is to vote. */
export function seatsOf(sitting: Sitting, votes: boolean, scope: Scope): SeatsFound {
  const found: MembersFound = membersOf({ list: sitting.list, subject: sitting.subject }, scope);
  if (!found.ok) return found;
  return {
    ok: true,
    list: found.list,
    seats: found.members.map((member) => seatOf(member, votes ? sitting : withoutVotes(sitting), scope)),
  };
}

function withoutVotes(sitting: Sitting): Sitting {
  return { ...sitting, votesFor: [], votesAgainst: [], castingVote: [] };
}

const no = yesOrNo(false);

function seatOf(member: Member, sitting: Sitting, scope: Scope): Seat {
  const meant = (lines: readonly Selection[]) => isAmong(lines, member, scope);
  const excluded = meant(sitting.excludes);
  const isOut = truthOf(excluded) === "yes";
  const present = isOut ? no : sitting.attendedBy.length === 0 ? yesOrNo(true) : meant(sitting.attendedBy);
  const isAway = truthOf(present) === "no";
  return {
    member,
    excluded,
    present,
    votesFor: isAway ? no : meant(sitting.votesFor),
    votesAgainst: isAway ? no : meant(sitting.votesAgainst),
    casting: isAway ? no : meant(sitting.castingVote),
  };
}

/** Whether a member is one of those whom any of the lines in force means. */
export function isAmong(lines: readonly Selection[], member: Member, scope: Scope): Finding {
  const inForce = lines.filter((line) => inForceOn(line.inForce, scope.on));
  return any(inForce.map(({ where, that }) => all(conditions(where, that, member, scope))));
}

function* conditions(where: Selection["where"], that: Selection["that"], member: Member, scope: Scope) {
  if (where) yield asCondition(evaluateIn(scope, where));
  yield asCondition(evaluateIn(member.scope, that));
}

/** Every way in which the member may take part. None where the case says that a member votes both for and against. */
export function standingsOf({ excluded, present, votesFor, votesAgainst, casting }: Seat): readonly Standing[] {
  const away = {
    isPresent: false,
    vote: "none",
    hasCastingVote: false,
  } as const;
  const out = may(excluded, "yes") ? [{ sits: false, ...away }] : [];
  if (!may(excluded, "no")) return out;
  const absent = may(present, "no") ? [{ sits: true, ...away }] : [];
  if (!may(present, "yes")) return [...out, ...absent];
  const votes = votesOf(truthOf(votesFor), truthOf(votesAgainst));
  const castings = [true, false].filter((casts) => may(casting, casts ? "yes" : "no"));
  const there = votes.flatMap((vote) =>
    castings.map((hasCastingVote) => ({
      sits: true,
      isPresent: true,
      vote,
      hasCastingVote,
    })),
  );
  return [...out, ...absent, ...there];
}

function may(finding: Finding, truth: "yes" | "no"): boolean {
  const known = truthOf(finding);
  return known === truth || known === "open";
}

function votesOf(isFor: Truth, isAgainst: Truth): readonly Standing["vote"][] {
  const possible: Standing["vote"][] = [];
  if (isFor !== "no" && isAgainst !== "yes") possible.push("for");
  if (isAgainst !== "no" && isFor !== "yes") possible.push("against");
  if (isFor !== "yes" && isAgainst !== "yes") possible.push("none");
  return possible;
}

/** The questions about a member that the case leaves open, in the order in which they matter. */
export function openQuestions({ excluded, present, votesFor, votesAgainst, casting }: Seat): readonly Finding[] {
  return [excluded, present, votesFor, votesAgainst, casting].filter((finding) => truthOf(finding) === "open");
}
