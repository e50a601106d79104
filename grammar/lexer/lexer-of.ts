import { Lexer } from "chevrotain";
import { phraseBooks } from "../phrases.ts";
import type { Language } from "../source.ts";
import { keywordPatterns } from "./keyword-patterns.ts";
import * as plain from "./plain-patterns.ts";

const lexers = new Map<Language, Lexer>();

/** The lexer of a language, made when it is first needed. */
export function lexerOf(language: Language): Lexer {
  const lexer = lexers.get(language) ?? makeLexer(language, { skipValidations: true });
  lexers.set(language, lexer);
  return lexer;
}

/**
 * Makes the lexer of a language. A word is a keyword by its place, which is a mode: heads and clauses count only as the first
 * words of a line, the others only after them, and neither in free text. What stands first in a mode wins.
 *
 * @throws {Error} for faulty patterns, if they are validated
 */
export function makeLexer(language: Language, { skipValidations }: { readonly skipValidations: boolean }): Lexer {
  const { opening, inside } = phraseBooks[language];
  const { blanks, newline, comment } = plain;
  const modes = {
    start: [plain.emptyLines, comment, plain.dashes, ...keywordPatterns(opening, language), plain.noKeyword],
    inline: [
      blanks,
      newline,
      comment,
      ...plain.signs,
      ...plain.numerals,
      ...keywordPatterns(inside, language),
      ...plain.words,
    ],
    words: [blanks, newline, plain.text],
    citations: [blanks, newline, comment, plain.citations],
  };
  // Lines and columns are worked out where somebody asks for them.
  return new Lexer(
    { defaultMode: "start", modes },
    { positionTracking: "onlyOffset", ensureOptimizations: true, skipValidations },
  );
}
