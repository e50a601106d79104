import { type Keyword, type KeywordId, keywords } from "./keywords.ts";
import type { Language } from "./source.ts";

/** One way of spelling a keyword, as a sequence of words; an elided word keeps its apostrophe (`s'`, `applique`, `si`). */
export interface Phrase {
  readonly id: KeywordId;
  readonly words: readonly string[];
  /** The last word is an article that may belong to what follows: `de la`, before "la moitié de". */
  readonly lastIsArticle: boolean;
}

/** The phrases of one language by their first word, longest first. */
export interface PhraseBook {
  /** Those that open a line. */
  readonly opening: ReadonlyMap<string, readonly Phrase[]>;
  /** Those that stand within a line. */
  readonly inside: ReadonlyMap<string, readonly Phrase[]>;
}

/** The words of a text, parted by blanks or hyphens; an elided word keeps its apostrophe. */
export function wordsOf(text: string): string[] {
  return text.replaceAll("’", "'").match(/[^\s'-]+'?/g) ?? [];
}

/**
 * French joins *de* and *à* to the article that follows, and drops *le* after *du* and *au*. Every phrase that ends or begins
 * so has these forms too; a form that is itself a keyword stays that keyword.
 */
function frenchForms(spelling: string): string[] {
  if (spelling.endsWith(" de")) return ["d'", "du", "de la", "de l'", "des"].map((end) => spelling.replace(/de$/, end));
  if (spelling.endsWith(" à")) return ["au", "à la", "à l'", "aux"].map((end) => spelling.replace(/à$/, end));
  if (spelling.endsWith("que")) return [spelling.replace(/e$/, "'")];
  return [];
}

function withoutArticle(spelling: string): string[] {
  return spelling.startsWith("le ") ? [spelling.slice("le ".length)] : [];
}

function spellings(
  keyword: Keyword,
  language: Language,
): { readonly own: readonly string[]; readonly derived: readonly string[] } {
  const own = keyword[language];
  // Free words keep their article: it belongs to them.
  if (language === "en" || keyword.place === "words") return { own, derived: [] };
  const shortened = keyword.place === "inline" ? own.flatMap(withoutArticle) : [];
  return { own, derived: [...own, ...shortened].flatMap(frenchForms).concat(shortened) };
}

function phraseIndex(language: Language, belongs: (keyword: Keyword) => boolean): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const [text, id] of idBySpelling(language, belongs)) {
    const words = wordsOf(text);
    const [first = ""] = words;
    const lastIsArticle = words.length > 1 && /^(la|l')$/.test(words.at(-1) ?? "");
    index.set(first, [...(index.get(first) ?? []), { id, words, lastIsArticle }]);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The keyword of each spelling. Where two share one, the first of the table has it, and an own spelling precedes a derived one. */
function idBySpelling(language: Language, belongs: (keyword: Keyword) => boolean): Map<string, KeywordId> {
  const entries = (Object.entries(keywords) as [KeywordId, Keyword][]).filter(([, keyword]) => belongs(keyword));
  const spelled = entries.map(([id, keyword]) => ({ id, ...spellings(keyword, language) }));
  const all = [
    ...spelled.flatMap(({ id, own }) => own.map((text) => [text, id] as const)),
    ...spelled.flatMap(({ id, derived }) => derived.map((text) => [text, id] as const)),
  ];
  return new Map(all.reverse());
}

function phraseBook(language: Language): PhraseBook {
  return {
    opening: phraseIndex(language, ({ place }) => place !== "inline"),
    inside: phraseIndex(language, ({ place }) => place === "inline"),
  };
}

/** Every spelling of every keyword, by language. */
export const phraseBooks: Readonly<Record<Language, PhraseBook>> = { en: phraseBook("en"), fr: phraseBook("fr") };

/** Whether a word cannot be a name in a language, because a keyword consists of it alone. */
export function isReserved(word: string, language: Language): boolean {
  return phraseBooks[language].inside.get(word)?.some(({ words }) => words.length === 1) ?? false;
}
