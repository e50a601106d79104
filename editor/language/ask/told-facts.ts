import type { Language } from "../../../grammar/source.ts";
import { valueWords, type Wording, wordingOf } from "../../../src/explain/wording.ts";
import { decisionsOf, factsOf } from "../../../src/facts/facts-of.ts";
import { readFacts } from "../../../src/facts/read-facts.ts";
import type { GivenFact, Key, Rulebook } from "../../../src/rulebook/rulebook.ts";
import { formatDateForPeople } from "../../../src/values/date-text.ts";
import type { LookedAt } from "../../../src/workspace/looked-at.ts";
import type { ToldFact } from "../../questions/ask.ts";
import type { FactsJson } from "../../questions/cases.ts";

interface Telling {
  readonly rule: Key;
  readonly facts: FactsJson;
  readonly lookedAt: readonly LookedAt[];
  readonly language: Language;
}

/** The facts of a case that a rule can ask for, in words, in the order in which they were told. */
export function toldFacts(rulebook: Rulebook, { rule, facts, lookedAt, language }: Telling): readonly ToldFact[] {
  const read = readFacts(rulebook, facts);
  if (!read.ok) return [];
  const asked = new Set([...factsOf(rulebook, [rule]), ...decisionsOf(rulebook, [rule])]);
  const used = new Set(lookedAt.map(({ fact }) => /^[^.[]*/.exec(fact)?.[0]));
  const wording = wordingOf(rulebook, language);
  return [...read.facts].flatMap(([fact, given]) =>
    asked.has(fact)
      ? [{ fact, words: givenWords(given, wording), isUsed: used.has(fact) || rulebook.decisions.has(fact) }]
      : [],
  );
}

function givenWords(given: GivenFact, wording: Wording): string {
  const words = phrases[wording.language];
  switch (given.kind) {
    case "value":
      return valueWords(given.value, wording);
    case "dated":
      return given.spans
        .map(({ from, to, value }) => {
          const days = [
            from && words.from(formatDateForPeople(from, wording.language)),
            to && words.until(formatDateForPeople(to, wording.language)),
          ];
          return [valueWords(value, wording), ...days].filter(Boolean).join(" ");
        })
        .join("; ");
    case "records":
      return String(given.records.length);
    case "pending":
      return words.pending;
    case "not-happened":
      return words.never;
    case "unknown":
      return "";
  }
}

const phrases = {
  en: {
    from: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
    pending: "asked, not yet settled",
    never: "has not happened",
  },
  fr: {
    from: (day: string) => `du ${day}`,
    until: (day: string) => `au ${day}`,
    pending: "demandé, pas encore établi",
    never: "n'a pas eu lieu",
  },
};
