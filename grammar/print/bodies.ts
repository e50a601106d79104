import type { Authority, Body, Delegation, MajorityLine, Selection } from "../ast.ts";
import type { KeywordId } from "../keywords.ts";
import { tailText } from "./citations.ts";
import { whereText } from "./clauses.ts";
import { expressionText } from "./expressions.ts";
import { headingLines, namesText } from "./headings.ts";
import { clause, commented, type Lines, type Page } from "./page.ts";
import type { Speech } from "./speech.ts";

/** An authority and who acts in its place. */
export function authorityLines(speech: Speech, authority: Authority): Lines {
  const body = [
    ...headingLines(speech, authority.heading),
    ...authority.delegations.flatMap((line) => powerLine(speech, line, () => delegationText(speech, line))),
  ];
  return commented(authority, speech.line(speech.word("authority"), authority.name.text), body);
}

function delegationText(speech: Speech, { isReplaced, to, decisions }: Delegation): string {
  if (isReplaced) return speech.line(speech.word("isReplacedBy"), to.text);
  const which =
    decisions === "every"
      ? speech.word("everyDecision")
      : speech.line(speech.word("theDecisions"), namesText(speech, "and", decisions));
  return speech.line(speech.word("delegatesTo"), to.text, which);
}

/** A body: its members, its quorum, its votes. */
export function bodyLines(speech: Speech, body: Body): Lines {
  const { name, heading, madeUpOf } = body;
  const selected = (id: KeywordId, lines: readonly Selection[]) =>
    lines.flatMap((line) => powerLine(speech, line, () => selectionText(speech, id, line)));
  const lines = [
    ...headingLines(speech, heading),
    ...(madeUpOf ? [speech.line(speech.word("madeUpOf"), madeUpOf.text)] : []),
    ...selected("excludes", body.excludes),
    ...selected("attendedBy", body.attendedBy),
    ...body.quorum.flatMap((line) =>
      powerLine(speech, line, (page) => speech.line(speech.word("quorumOf"), expressionText(page, line.least))),
    ),
    ...selected("includingOneOf", body.including),
    ...body.decidesBy.flatMap((line) => powerLine(speech, line, () => majorityText(speech, line))),
    ...selected("votesForComeFrom", body.votesFor),
    ...selected("votesAgainstComeFrom", body.votesAgainst),
    ...selected("castingVoteOf", body.castingVote),
  ];
  return commented(body, speech.line(speech.word("body"), name.text), lines);
}

function selectionText(speech: Speech, id: KeywordId, { negated, definition }: Selection): string {
  const those = speech.word(negated ? "thoseThatAreNot" : "thoseThatAre");
  return speech.line(speech.word(id), those, definition.text);
}

const shares = {
  majority: "aMajority",
  "two-thirds": "twoThirds",
  unanimity: "unanimity",
} as const;
const bases = {
  "votes-cast": "ofTheVotesCast",
  present: "ofThosePresent",
  members: "ofItsMembers",
} as const;

function majorityText(speech: Speech, { share, base }: MajorityLine): string {
  return speech.line(speech.word("decidesBy"), speech.word(shares[share]), speech.word(bases[base]));
}

/** A line, the condition under which it counts, and the tail. */
function powerLine(
  speech: Speech,
  line: Delegation | Selection | MajorityLine | Body["quorum"][number],
  write: (page: Page) => string,
): Lines {
  const { where, tail } = line;
  return clause(speech, line, (page) => {
    const text = write(page);
    return speech.line(text, whereText(page, where ? { where } : {})) + tailText(speech, tail);
  });
}
