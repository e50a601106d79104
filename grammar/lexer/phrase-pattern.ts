import { type Phrase, phraseBooks } from "../phrases.ts";
import type { Language } from "../source.ts";

/*
 * Patterns of words, as sources of regular expressions. Accents count wherever they stand: `\b` knows none, and a class of
 * all letters (`\p{L}`) takes longer to compile than a page takes to read, so that what is no letter is left out instead.
 */

/** A sign that words consist of: a letter, a digit, an accent that follows its letter, or `_`. */
export const wordSign =
  "[\\w\\xaa\\xb2\\xb3\\xb5\\xb9\\xba\\xbc-\\xbe\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u1fff\\u2c00-\\uffff]";

/** Blanks within a line. */
const blank = "[^\\S\\n]";

const apostrophe = "['’]";

/** Where a word is over. */
const wordEnd = `(?!${wordSign}|${apostrophe})`;

/** `reading is late`, under `given`: a fact that happens to be called like a head or a clause. */
export const unlessNamed = `(?!${blank}*(?:is|are|est|sont)${wordEnd})`;

/**
 * A phrase as a text may spell it: with any blanks or a hyphen between its words, accents joined to their letter or not.
 * In "de la moitié de", the article belongs to "la moitié de", and not to the phrase that it could end.
 */
export function phrasePattern({ words, lastIsArticle }: Phrase, language: Language): string {
  if (!lastIsArticle) return wordsPattern(words);
  const [before, article] = [words.slice(0, -1), words.slice(-1)];
  const others = phraseBooks[language].inside.get(article.join("")) ?? [];
  const begun = others.filter((other) => !other.lastIsArticle).map((other) => wordsPattern(other.words));
  return `${wordsPattern(before)}${gapAfter(before.at(-1))}(?!${begun.join("|")})${wordsPattern(article)}`;
}

/** The signs that a phrase may begin with. */
export function firstSigns({ words: [first = ""] }: Phrase): string[] {
  return [...new Set([first.charAt(0), first.normalize("NFD").charAt(0)])];
}

function wordsPattern(words: readonly string[]): string {
  return words.map(wordPattern).reduce((before, word, i) => before + gapAfter(words[i - 1]) + word);
}

function wordPattern(word: string): string {
  const letters = [...word].map((letter) => {
    const parted = letter.normalize("NFD");
    if (letter === "'") return apostrophe;
    return parted === letter ? letter : `(?:${letter}|${parted})`;
  });
  return letters.join("") + (isElided(word) ? "" : wordEnd);
}

/** Words are parted by blanks or, as in "au-dessus", by a hyphen; an elided word may stand close to the next. */
function gapAfter(word = ""): string {
  return isElided(word) ? `(?:-|${blank}*)` : `(?:-|${blank}+)`;
}

function isElided(word: string): boolean {
  return word.endsWith("'");
}
