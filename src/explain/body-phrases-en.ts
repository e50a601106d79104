import type { BodyPhrases } from "./body-phrases.ts";

const shares = {
  majority: "a majority",
  "two-thirds": "two thirds",
  unanimity: "unanimity",
};
const bases = {
  "votes-cast": "of the votes cast",
  present: "of those present",
  members: "of its members",
};
const standings = {
  excluded: "excluded",
  absent: "absent",
  present: "present",
  for: "votes for",
  against: "votes against",
  open: "not known",
};

/** How English words what authorities and bodies say and do. */
export const englishBodies: BodyPhrases = {
  is: {
    quorate: (body) => `${body} has a quorum`,
    "in-favour": (body) => `${body} has decided in favour`,
    against: (body) => `${body} has decided against`,
    divided: (body) => `${body} is divided`,
  },
  count: (least, most) => (least === most ? `${least}` : `${least} to ${most}`),
  majority: ({ share, base }) => `${shares[share]} ${bases[base]}`,
  counted: ({ members, excluded, present, votes, majority }) =>
    [
      `members: ${members}`,
      ...(excluded ? [`excluded: ${excluded}`] : []),
      `present: ${present}`,
      ...(votes ? [`for: ${votes.for}`, `against: ${votes.against}`] : []),
      ...(votes?.casting ? [`casting vote: ${votes.casting}`] : []),
      ...(majority ? [`needed: ${majority}`] : []),
    ].join(", "),
  quorum: (required, present) => `A quorum of ${required}; present: ${present}`,
  including: (who) => `Some of those present are ${who}`,
  seat: (member, standing) => `${member}: ${standings[standing]}`,
  acts: (to, from, isReplaced) => (isReplaced ? `${to} replaces ${from}` : `${from} delegates to ${to}`),
  onBehalfOf: (authority, principal) => `${authority} on behalf of ${principal}`,
  isReplacedBy: (authority) => `Is replaced by ${authority}`,
  delegatesTo: (authority, decisions) => `Delegates to ${authority}: ${decisions ?? "every decision"}`,
  madeUpOf: (list) => `Made up of ${list}`,
  excludes: (who) => `Excludes those that are ${who}`,
  attendedBy: (who) => `Attended by those that are ${who}`,
  quorumOf: (least) => `Quorum of ${least}`,
  includingOneOf: (who) => `Including one of those that are ${who}`,
  decidesBy: (majority) => `Decides by ${majority}`,
  votesFor: (who) => `Votes for come from those that are ${who}`,
  votesAgainst: (who) => `Votes against come from those that are ${who}`,
  castingVote: (who) => `Casting vote of those that are ${who}`,
};
