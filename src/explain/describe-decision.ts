import type { Decision } from "../rulebook/rulebook.ts";
import { conditionLines, type DescribedLine, describedLine, readingLines, typeWords } from "./described-line.ts";
import { words } from "./word-expression.ts";
import { labelOf, type Wording } from "./wording.ts";

/** What a decision is about, who takes it, after what, and within which bounds. */
export function decisionLines(decision: Decision, wording: Wording): readonly DescribedLine[] {
  const { heads, and, where } = wording.phrases;
  const { language } = wording;
  const authorities = (keys: readonly string[]) => and(keys.map((key) => labelOf(key, wording)));
  const line = (text: string) => describedLine(1, text, [], wording);
  const until = decision.untilDecided;
  return [
    describedLine(0, decision.label[language], decision.provisions, wording),
    line(heads.gives(typeWords(decision.type, wording))),
    ...decision.notes.map((note) => line(heads.note(note[language]))),
    ...conditionLines(decision.when, 1, heads.when, wording),
    ...decision.restsWith.map(({ authority, where: condition, provisions }) => {
      const text = heads.restsWith(labelOf(authority, wording));
      return describedLine(1, condition ? where(text, words(condition, wording)) : text, provisions, wording);
    }),
    ...(decision.afterConsulting.length > 0
      ? [line(heads.afterConsulting(authorities(decision.afterConsulting)))]
      : []),
    ...(decision.onRecommendationOf.length > 0
      ? [line(heads.onRecommendationOf(authorities(decision.onRecommendationOf)))]
      : []),
    ...decision.havingRegardTo.map((regard) => line(heads.havingRegardTo(regard[language]))),
    ...readingLines(decision.reliesOn, 1, wording),
    line(boundsWords(decision, wording)),
    ...(until ? [line(heads.untilDecided(words(until, wording)))] : []),
  ];
}

function boundsWords({ mayBe }: Decision, wording: Wording): string {
  const { heads, or } = wording.phrases;
  switch (mayBe.kind) {
    case "yes-or-no":
      return heads.mayBeYesOrNo;
    case "range":
      return heads.mayBeRange(mayBe.least && words(mayBe.least, wording), words(mayBe.most, wording));
    case "values":
      return heads.mayBeOneOf(or(mayBe.values.map((value) => words(value, wording))));
  }
}
