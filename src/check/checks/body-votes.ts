import type { Bilingual, Span } from "../../../grammar/source.ts";
import type { Sitting } from "../../rulebook/rulebook.ts";
import type { Check } from "../report.ts";

/** A body that decides by votes says who votes against, and a casting vote has votes that can be equal. */
export const bodyVotes: Check = {
  code: "body-votes",
  severity: "error",
  title: {
    en: "The votes of a body can be counted as its majority asks.",
    fr: "Les voix d'un organe se comptent comme sa majorité le demande.",
  },
  run({ authorities }, report) {
    for (const { sitting } of authorities.values()) {
      for (const finding of sitting ? problemsOf(sitting) : []) report(finding);
    }
  },
};

function* problemsOf({ decidesBy, votesFor, votesAgainst, castingVote }: Sitting): Iterable<Problem> {
  const [firstVote] = [...votesFor, ...votesAgainst, ...castingVote];
  if (firstVote && decidesBy.length === 0) yield { span: firstVote.span, message: noMajority };
  const [majority] = decidesBy;
  if (majority && votesFor.length === 0) yield { span: majority.span, message: nobodyFor };
  const ofVotesCast = decidesBy.find(({ base }) => base === "votes-cast");
  if (ofVotesCast && votesAgainst.length === 0) yield { span: ofVotesCast.span, message: nobodyAgainst };
  const canBeEqual = decidesBy.some(({ share, base }) => share === "majority" && base === "votes-cast");
  const [casting] = castingVote;
  if (casting && decidesBy.length > 0 && !canBeEqual) yield { span: casting.span, message: neverEqual };
}

interface Problem {
  readonly span: Span;
  readonly message: Bilingual;
}

const noMajority = {
  en: `Votes are counted, but nothing says how many it takes: add a line "decides by ...".`,
  fr: `Des voix se comptent, mais rien ne dit combien il en faut : ajoutez une ligne "statue à ...".`,
};

const nobodyFor = {
  en: `This body decides by votes, but nobody votes for: add a line "votes for come from ...".`,
  fr: `Cet organe statue par vote, mais personne ne vote pour : ajoutez une ligne "votent pour ...".`,
};

const nobodyAgainst = {
  en: `Of the votes cast, those against are not told apart: add a line "votes against come from ...".`,
  fr: `Parmi les voix exprimées, rien ne distingue les voix contre : ajoutez une ligne "votent contre ...".`,
};

const neverEqual = {
  en: `A casting vote counts between equal votes, and no majority here is one of the votes cast: take it away.`,
  fr: `Une voix prépondérante départage des voix égales, et aucune majorité n'est ici celle des voix exprimées : ôtez-la.`,
};
