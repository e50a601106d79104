import type { Authority, Delegation, Selection, Sitting } from "../rulebook/rulebook.ts";
import { type DescribedLine, dated, describedLine } from "./described-line.ts";
import { words } from "./word-expression.ts";
import { labelOf, type Wording } from "./wording.ts";

/** Who acts in the place of an authority; how a body sits and votes. */
export function authorityLines(authority: Authority, wording: Wording): readonly DescribedLine[] {
  const { body, and, heads } = wording.phrases;
  const { delegations, sitting, notes } = authority;
  return [
    describedLine(0, authority.label[wording.language], authority.provisions, wording),
    ...delegations.map((line) => {
      const to = labelOf(line.to, wording);
      const decisions = line.decisions && and(line.decisions.map((key) => `"${labelOf(key, wording)}"`));
      return powerLine(line.isReplaced ? body.isReplacedBy(to) : body.delegatesTo(to, decisions), line, wording);
    }),
    ...(sitting ? sittingLines(sitting, wording) : []),
    ...notes.map((note) => describedLine(1, heads.note(note[wording.language]), [], wording)),
  ];
}

function sittingLines(sitting: Sitting, wording: Wording): readonly DescribedLine[] {
  const { body } = wording.phrases;
  const each = (lines: readonly Selection[], say: (who: string) => string) =>
    lines.map((line) => powerLine(say(words(line.that, wording)), line, wording));
  return [
    describedLine(1, body.madeUpOf(words(sitting.list, wording)), [], wording),
    ...each(sitting.excludes, body.excludes),
    ...each(sitting.attendedBy, body.attendedBy),
    ...sitting.quorum.map((line) => powerLine(body.quorumOf(words(line.least, wording)), line, wording)),
    ...each(sitting.including, body.includingOneOf),
    ...sitting.decidesBy.map((line) => powerLine(body.decidesBy(body.majority(line)), line, wording)),
    ...each(sitting.votesFor, body.votesFor),
    ...each(sitting.votesAgainst, body.votesAgainst),
    ...each(sitting.castingVote, body.castingVote),
  ];
}

type PowerLine = Pick<Delegation, "where" | "inForce" | "provisions">;

function powerLine(text: string, { where, inForce, provisions }: PowerLine, wording: Wording): DescribedLine {
  const conditional = where ? wording.phrases.where(text, words(where, wording)) : text;
  return describedLine(1, dated(conditional, inForce, wording), provisions, wording);
}
