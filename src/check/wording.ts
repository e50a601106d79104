import type { Bilingual, Language } from "../../grammar/source.ts";
import type { Entry, Rulebook } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import { formatDateForPeople } from "../values/date-text.ts";
import { displayValue } from "../values/for-people.ts";
import type { ChoiceValue, RecordValue, Value } from "../values/value.ts";
import { membersOf } from "./members-of.ts";

/** Words made in the same way for both languages. */
export function inBoth(words: (language: Language) => string): Bilingual {
  return { en: words("en"), fr: words("fr") };
}

/** The label of something, in double quotes. */
export function quoted({ label }: Pick<Entry, "label">): Bilingual {
  return inBoth((language) => `"${label[language]}"`);
}

/** A day in words. */
export function dayInWords(date: CalendarDate): Bilingual {
  return inBoth((language) => formatDateForPeople(date, language));
}

/** "a, b and c", "a, b et c". */
export function listed(items: readonly Bilingual[], conjunction: "and" | "or" = "and"): Bilingual {
  return inBoth((language) => {
    const words = items.map((item) => item[language]);
    const last = words.pop();
    return words.length === 0 ? (last ?? "") : `${words.join(", ")} ${conjunctions[conjunction][language]} ${last}`;
  });
}

const conjunctions = { and: { en: "and", fr: "et" }, or: { en: "or", fr: "ou" } };

/** A value as people read it, members of choices by their labels. */
export function valueInWords(rulebook: Rulebook, value: Value): Bilingual {
  return inBoth((language) => displayValue(value, language, (named) => labelOf(rulebook, named)[language]));
}

function labelOf(rulebook: Rulebook, value: ChoiceValue | RecordValue): Bilingual {
  if (value.kind === "choice") {
    const member = membersOf(rulebook, value.choice).find(({ key }) => key === value.member);
    return member?.label ?? inBoth(() => value.member);
  }
  const subject = rulebook.subjects.get(value.subject);
  return inBoth((language) => `${subject?.label[language] ?? value.subject} ${value.index + 1}`);
}
