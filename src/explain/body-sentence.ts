import type { Tally, Trace, TraceSubject } from "../evaluate/outcome.ts";
import { resultWords } from "./result-words.ts";
import type { Telling } from "./telling.ts";
import { words } from "./word-expression.ts";
import { capitalised, labelOf, recordLabel, valueWords, within } from "./wording.ts";

type SubjectOf<Kind extends TraceSubject["kind"]> = Extract<TraceSubject, { readonly kind: Kind }>;

/** What a body came to, and the counts that made it so. */
export function bodySentence(what: SubjectOf<"body">, node: Trace, telling: Telling): string {
  const { is, counted, majority } = telling.phrases.body;
  const { excluded, votes } = what;
  const counts = counted({
    members: String(what.members),
    ...(excluded.most > 0 && { excluded: countWords(excluded, telling) }),
    present: countWords(what.present, telling),
    ...(votes && {
      votes: {
        for: countWords(votes.for, telling),
        against: countWords(votes.against, telling),
        casting: castingOf(votes),
      },
    }),
    ...(what.majority && { majority: majority(what.majority) }),
  });
  const question = capitalised(is[what.asks](labelOf(what.body, telling)));
  return `${telling.sentences.condition(question, answerOf(node, telling))} (${counts})`;
}

/** The casting vote counts only between equal votes. */
function castingOf(votes: NonNullable<SubjectOf<"body">["votes"]>): "for" | "against" | undefined {
  const areEqual = isSettled(votes.for) && isSettled(votes.against) && votes.for.least === votes.against.least;
  if (!areEqual || votes.castingFor.least === votes.castingAgainst.least) return undefined;
  return votes.castingFor.least > votes.castingAgainst.least ? "for" : "against";
}

function isSettled({ least, most }: Tally): boolean {
  return least === most;
}

/** One line of a quorum. */
export function quorumSentence(what: SubjectOf<"quorum">, node: Trace, telling: Telling): string {
  const { quorum, including } = telling.phrases.body;
  const answer = answerOf(node, telling);
  if (what.including) {
    const who = telling.places.expressionAt(what.including);
    return telling.sentences.condition(including(who ? words(who, telling) : ""), answer);
  }
  const required = what.required ? valueWords(what.required, telling) : telling.sentences.answer.open;
  return telling.sentences.condition(quorum(required, countWords(what.present, telling)), answer);
}

/** How one member takes part. */
export function seatSentence({ subject, index, standing }: SubjectOf<"seat">, _: Trace, telling: Telling): string {
  return telling.phrases.body.seat(recordLabel(subject, index, telling.rulebook, telling.language), standing);
}

/** Who acts in whose place, if the condition holds. */
export function delegationSentence(
  { from, to, isReplaced }: SubjectOf<"delegation">,
  node: Trace,
  telling: Telling,
): string {
  const acts = telling.phrases.body.acts(labelOf(to, telling), within(labelOf(from, telling)), isReplaced);
  return telling.sentences.condition(capitalised(acts), answerOf(node, telling));
}

function countWords({ least, most }: Tally, telling: Telling): string {
  return telling.phrases.body.count(least, most);
}

/** Yes, no, or why it is not known. */
function answerOf(node: Trace, telling: Telling): string {
  const { value } = node;
  if (value?.kind === "yes-no") return telling.sentences.answer[value.yes ? "yes" : "no"];
  return node.reason?.kind === "values-do-not-fit" ? resultWords(node, telling) : telling.sentences.answer.open;
}
