import type { BodyPhrases } from "./body-phrases.ts";

const shares = {
  majority: "la majorité",
  "two-thirds": "la majorité des deux tiers",
  unanimity: "l'unanimité",
};
const bases = {
  "votes-cast": "des voix exprimées",
  present: "des membres présents",
  members: "de ses membres",
};
const standings = {
  excluded: "ne siège pas",
  absent: "absent",
  present: "présent",
  for: "vote pour",
  against: "vote contre",
  open: "inconnu",
};
const votes = { for: "pour", against: "contre" };

/** How French words what authorities and bodies say and do. */
export const frenchBodies: BodyPhrases = {
  is: {
    quorate: (body) => `${body} atteint le quorum`,
    "in-favour": (body) => `${body} s'est prononcé pour`,
    against: (body) => `${body} s'est prononcé contre`,
    divided: (body) => `${body} est partagé`,
  },
  count: (least, most) => (least === most ? `${least}` : `${least} à ${most}`),
  majority: ({ share, base }) => `${shares[share]} ${bases[base]}`,
  counted: ({ members, excluded, present, votes: cast, majority }) =>
    [
      `membres : ${members}`,
      ...(excluded ? [`exclus : ${excluded}`] : []),
      `présents : ${present}`,
      ...(cast ? [`pour : ${cast.for}`, `contre : ${cast.against}`] : []),
      ...(cast?.casting ? [`voix prépondérante : ${votes[cast.casting]}`] : []),
      ...(majority ? [`il faut ${majority}`] : []),
    ].join(", "),
  quorum: (required, present) => `Un quorum de ${required} ; présents : ${present}`,
  including: (who) => `Parmi les présents, il y en a qui sont ${who}`,
  seat: (member, standing) => `${member} : ${standings[standing]}`,
  acts: (to, from, isReplaced) => (isReplaced ? `${to} remplace ${from}` : `${from} délègue à ${to}`),
  onBehalfOf: (authority, principal) => `${authority} au nom de ${principal}`,
  isReplacedBy: (authority) => `Est remplacé par ${authority}`,
  delegatesTo: (authority, decisions) => `Délègue à ${authority} : ${decisions ?? "toute décision"}`,
  madeUpOf: (list) => `Composé de ${list}`,
  excludes: (who) => `Exclut ceux qui sont ${who}`,
  attendedBy: (who) => `En présence de ceux qui sont ${who}`,
  quorumOf: (least) => `Quorum de ${least}`,
  includingOneOf: (who) => `Dont l'un de ceux qui sont ${who}`,
  decidesBy: (majority) => `Statue à ${majority}`,
  votesFor: (who) => `Votent pour ceux qui sont ${who}`,
  votesAgainst: (who) => `Votent contre ceux qui sont ${who}`,
  castingVote: (who) => `Voix prépondérante de ceux qui sont ${who}`,
};
