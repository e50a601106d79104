import type { Bilingual } from "../../../grammar/source.ts";
import { dayInWords, inBoth } from "../../check/wording.ts";
import type { Entry, Expectation, Key, Rulebook } from "../../rulebook/rulebook.ts";
import type { Type } from "../../rulebook/type.ts";
import { formatDate } from "../../values/date-text.ts";

/** The column in which an expectation stands: what is asked, about which record, on which day. */
export function answerColumnId({ rule, record, on }: Pick<Expectation, "rule" | "record" | "on">): string {
  const about = record ? ` ${record.subject} ${record.index}` : "";
  return `answer:${rule}${about}${on ? ` ${formatDate(on)}` : ""}`;
}

/** What is asked, as people call it: "Supplement (child 2), on 31 December 2022". */
export function answerLabel(rulebook: Rulebook, { rule, record, on }: Expectation): Bilingual {
  const label = askedOf(rulebook, rule)?.label ?? { en: rule, fr: rule };
  const subject = record && rulebook.subjects.get(record.subject)?.label;
  const day = on && dayInWords(on);
  return inBoth((language) => {
    const about = record ? ` (${subject?.[language] ?? record.subject} ${record.index + 1})` : "";
    return `${label[language]}${about}${day ? `, ${onWord[language]} ${day[language]}` : ""}`;
  });
}

const onWord = { en: "on", fr: "le" };

/** What a scenario can ask for. */
export function askedOf({ rules, decisions, figures, facts }: Rulebook, key: Key): AskedEntry | undefined {
  return rules.get(key) ?? decisions.get(key) ?? figures.get(key) ?? facts.get(key);
}

type AskedEntry = Entry & { readonly type: Type };
