import type { TokenType } from "chevrotain";
import { type Keyword, type KeywordId, type KeywordPlace, keywords } from "../keywords.ts";
import type { Phrase } from "../phrases.ts";
import type { Language } from "../source.ts";
import { keywordTokens } from "../tokens.ts";
import { type Mode, withPattern } from "./pattern.ts";
import { firstSigns, phrasePattern, unlessNamed } from "./phrase-pattern.ts";

/** The keywords of a book as a language spells them, those with the longest phrases first. */
export function keywordPatterns(book: ReadonlyMap<string, readonly Phrase[]>, language: Language): TokenType[] {
  const longestFirst = [...book.values()].flat().sort((a, b) => b.words.length - a.words.length);
  const byKeyword = new Map<KeywordId, Phrase[]>();
  for (const phrase of longestFirst) byKeyword.set(phrase.id, [...(byKeyword.get(phrase.id) ?? []), phrase]);
  return [...byKeyword].map(([id, phrases]) => keywordPattern(id, phrases, language));
}

function keywordPattern(id: KeywordId, phrases: readonly Phrase[], language: Language): TokenType {
  const { place }: Keyword = keywords[id];
  const spellings = phrases.map((phrase) => {
    const mayBeName = place !== "inline" && phrase.words.length === 1;
    return phrasePattern(phrase, language) + (mayBeName ? unlessNamed : "");
  });
  return withPattern(keywordTokens[id], new RegExp(spellings.join("|")), phrases.flatMap(firstSigns), modeAfter[place]);
}

const modeAfter: { readonly [P in KeywordPlace]?: Mode } = {
  head: "inline",
  clause: "inline",
  titled: "words",
  words: "words",
  citing: "citations",
};
