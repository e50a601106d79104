import type { Language } from "../../grammar/source.ts";
import { membersOf } from "../check/members-of.ts";
import type { Entry, InForce, Key, Rulebook } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import { formatDateForPeople } from "../values/date-text.ts";
import { displayValue } from "../values/for-people.ts";
import type { ChoiceValue, RecordValue, Value } from "../values/value.ts";
import type { Phrases } from "./phrases.ts";
import { english } from "./phrases-en.ts";
import { french } from "./phrases-fr.ts";

/** What is needed to word anything: the rulebook for its labels, and a language with its phrases. */
export interface Wording {
  readonly rulebook: Rulebook;
  readonly language: Language;
  readonly phrases: Phrases;
}

/** The wording of a rulebook in a language. */
export function wordingOf(rulebook: Rulebook, language: Language): Wording {
  return { rulebook, language, phrases: language === "en" ? english : french };
}

/** A value as people read it, members of choices by their labels. */
export function valueWords(value: Value, { rulebook, language }: Wording): string {
  return displayValue(value, language, (named) => labelOfValue(named, rulebook, language));
}

function labelOfValue(value: ChoiceValue | RecordValue, rulebook: Rulebook, language: Language): string {
  if (value.kind === "record") return recordLabel(value.subject, value.index, rulebook, language);
  const member = membersOf(rulebook, value.choice).find(({ key }) => key === value.member);
  return member?.label[language] ?? value.member;
}

/** "Child 2": people count from 1. */
export function recordLabel(subject: Key, index: number, { subjects }: Rulebook, language: Language): string {
  return `${subjects.get(subject)?.label[language] ?? subject} ${index + 1}`;
}

/** The entry of that name, whatever it names. */
export function entryOf(key: Key, rulebook: Rulebook): Entry | undefined {
  const { facts, rules, decisions, figures, readings, tables, authorities, subjects, choices } = rulebook;
  const { calendars, countings, hoursOfTheDay } = rulebook;
  const named = [rules, facts, decisions, figures, readings, tables, authorities, subjects, choices];
  for (const entries of [...named, calendars, countings, hoursOfTheDay]) {
    const entry = entries.get(key);
    if (entry) return entry;
  }
  return undefined;
}

/** The label of what is so named; the name itself where nothing is. */
export function labelOf(key: Key, { rulebook, language }: Wording): string {
  return entryOf(key, rulebook)?.label[language] ?? key;
}

/** A label within a sentence: without its capital, unless the word is written in capitals or digits. */
export function within(label: string): string {
  return /^\p{Lu}(\p{Ll}|[ '’])/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A sentence begins with a capital. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "in force from ... to ..., adopted on ...", empty where no date is given. */
export function inForceWords({ from, until, adopted }: InForce, { language, phrases }: Wording): string {
  const day = (date: CalendarDate | undefined) => date && formatDateForPeople(date, language);
  return phrases.inForce(day(from), day(until), day(adopted));
}
