import type { Subject } from "../rulebook/rulebook.ts";
import { type DescribedLine, describedLine } from "./described-line.ts";
import { labelOf, type Wording } from "./wording.ts";

/** Between which days the records of a subject last. */
export function subjectLines({ label, provisions, notes, lasts }: Subject, wording: Wording): readonly DescribedLine[] {
  const { phrases, language, rulebook } = wording;
  const isByTheClock = lasts && rulebook.facts.get(lasts.from)?.type.kind === "date-and-time";
  const lasting = isByTheClock ? phrases.clock.lasts : phrases.spells.lasts;
  const days = lasts && lasting(labelOf(lasts.from, wording), labelOf(lasts.to, wording));
  return [
    describedLine(0, label[language], provisions, wording),
    ...(days === undefined ? [] : [describedLine(1, days, [], wording)]),
    ...notes.map((note) => describedLine(1, phrases.heads.note(note[language]), [], wording)),
  ];
}
