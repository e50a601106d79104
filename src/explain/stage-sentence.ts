import type { Trace, TraceSubject } from "../evaluate/outcome.ts";
import type { Key } from "../rulebook/rulebook.ts";
import { formatDateForPeople } from "../values/date-text.ts";
import type { Telling } from "./telling.ts";
import { capitalised, labelOf, within } from "./wording.ts";

type StageSubject = Extract<TraceSubject, { readonly kind: "stage" }>;

/** Who acts at a stage and whom they hear, by when, when it was done, and how late it is. */
export function stageSentence(what: StageSubject, _: Trace, telling: Telling): string {
  const { stage: words } = telling.sentences;
  const { authorities, lastDay, doneOn, daysLate, early } = what;
  const day = (date: NonNullable<typeof lastDay>) => formatDateForPeople(date, telling.language);
  const consulted = telling.rulebook.rules.get(what.key)?.versions[0]?.stage?.afterConsulting ?? [];
  const actors = [
    ...(authorities.length > 0 ? [words.restsWith(telling.phrases.or(labels(authorities, telling)))] : []),
    ...(consulted.length > 0 ? [words.afterConsulting(telling.phrases.and(labels(consulted, telling)))] : []),
  ];
  const parts = [
    ...(actors.length > 0 ? [actors.join(", ")] : []),
    lastDay ? words.lastDay(day(lastDay)) : words.noLastDay,
    ...(doneOn ? [words.doneOn(day(doneOn))] : []),
    ...(daysLate === undefined ? [] : [words.daysLate(daysLate)]),
    ...(early.length > 0 ? [words.early(telling.phrases.and(quoted(early, telling)))] : []),
  ];
  return capitalised(words.joined(parts));
}

function labels(keys: readonly Key[], telling: Telling): readonly string[] {
  return keys.map((key) => within(labelOf(key, telling)));
}

function quoted(keys: readonly Key[], telling: Telling): readonly string[] {
  return keys.map((key) => `"${labelOf(key, telling)}"`);
}
