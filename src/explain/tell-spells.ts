import type { Reason, Trace, TraceSubject } from "../evaluate/outcome.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import { formatDateForPeople } from "../values/date-text.ts";
import type { Telling } from "./telling.ts";
import { words } from "./word-expression.ts";
import { capitalised, labelOf, recordLabel } from "./wording.ts";

type SubjectOf<Kind extends TraceSubject["kind"]> = Extract<TraceSubject, { readonly kind: Kind }>;

function day(date: CalendarDate, { language }: Telling): string {
  return formatDateForPeople(date, language);
}

/** What was measured of records that last, and between which days. */
export function measuredSentence(
  { from, to }: SubjectOf<"spells">,
  result: string,
  node: Trace,
  telling: Telling,
): string {
  const days = from && to && ([day(from, telling), day(to, telling)] as const);
  return telling.sentences.spells.measured(asked(node, telling.sentences.spells.days, telling), result, days);
}

/** One record that lasts. */
export function spellSentence(
  { subject, index, from, to, counts }: SubjectOf<"spell">,
  _: Trace,
  telling: Telling,
): string {
  const { spells } = telling.sentences;
  const record = recordLabel(subject, index, telling.rulebook, telling.language);
  if (counts === "no") return spells.notMeant(record);
  const sentence = spells.spell(record, from && day(from, telling), to && day(to, telling));
  return counts === "open" ? spells.perhapsMeant(sentence) : sentence;
}

/** What was taken month by month. */
export function periodsSentence(result: string, node: Trace, telling: Telling): string {
  const { result: sentence, spells } = telling.sentences;
  return sentence(asked(node, spells.periods, telling), result);
}

/** What one month or year came to. */
export function periodSentence({ on }: SubjectOf<"period-of">, result: string, telling: Telling): string {
  return telling.sentences.spells.periodOf(day(on, telling), result);
}

/** What the expression at the place of a node asks. */
function asked({ span }: Trace, otherwise: string, telling: Telling): string {
  const expression = telling.places.expressionAt(span);
  return expression ? capitalised(words(expression, telling)) : otherwise;
}

/** Why nothing can be said of records that last. */
export type SpellReason = Extract<Reason, { readonly kind: "reversed" | "no-run" | "too-many-periods" }>;

/** The reason as a phrase. */
export function spellReasonWords(reason: SpellReason, telling: Telling): string {
  const { spells } = telling.sentences;
  switch (reason.kind) {
    case "reversed": {
      const record = recordLabel(reason.subject, reason.index, telling.rulebook, telling.language);
      return spells.reversed(record, day(reason.from, telling), day(reason.to, telling));
    }
    case "no-run":
      return spells.noRun(labelOf(reason.subject, telling), day(reason.on, telling));
    case "too-many-periods":
      return spells.tooMany[reason.unit](reason.most);
  }
}
