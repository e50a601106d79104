import { createToken, Lexer, type TokenType } from "chevrotain";
import { type Keyword, type KeywordId, keywords } from "./keywords.ts";

/*
 * The kinds of token: one for each keyword, the same in both languages, and the few that are not keywords.
 * Each language spells them in its own way, so that their patterns are given where its lexer is made.
 */

/** `to` and `until` both close a stretch that `from` opens: French says "jusqu'au" before a date. */
export const upToToken = createToken({ name: "UpTo", pattern: Lexer.NA });

/** The units of time, whatever their number. */
export const unitToken = createToken({ name: "Unit", pattern: Lexer.NA });

const categories: { readonly [id in KeywordId]?: readonly TokenType[] } = {
  to: [upToToken],
  until: [upToToken],
  years: [unitToken],
  months: [unitToken],
  weeks: [unitToken],
  workingDays: [unitToken],
  days: [unitToken],
  hours: [unitToken],
};

const keywordIds = Object.keys(keywords) as KeywordId[];

/** Chevrotain keeps tokens and rules apart by their first letter. */
function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

/** The token of each keyword. */
export const keywordTokens = Object.fromEntries(
  keywordIds.map((id) => [
    id,
    createToken({ name: capitalised(id), pattern: Lexer.NA, categories: [...(categories[id] ?? [])] }),
  ]),
) as Readonly<Record<KeywordId, TokenType>>;

/** The tokens that are not keywords. */
export const otherTokens = {
  name: createToken({ name: "Name", pattern: Lexer.NA }),
  number: createToken({ name: "Numeral", pattern: Lexer.NA }),
  fraction: createToken({ name: "Fraction", pattern: Lexer.NA }),
  date: createToken({ name: "IsoDate", pattern: Lexer.NA }),
  timeOfDay: createToken({ name: "ClockTime", pattern: Lexer.NA }),
  dateAndTime: createToken({ name: "IsoDateAndTime", pattern: Lexer.NA }),
  currency: createToken({ name: "Currency", pattern: Lexer.NA }),
  percent: createToken({ name: "Percent", pattern: Lexer.NA }),
  /** Free text to the end of the line. */
  text: createToken({ name: "Text", pattern: Lexer.NA }),
  /** Citations to the end of the line, after `under`. */
  citations: createToken({ name: "Citations", pattern: Lexer.NA }),
  /** Citations in brackets, at the end of a line. */
  bracket: createToken({ name: "Bracket", pattern: Lexer.NA }),
  /** `|` */
  bar: createToken({ name: "Bar", pattern: Lexer.NA }),
  /** `-`, `--`, `---` at the start of a line. */
  dashes: createToken({ name: "Dashes", pattern: Lexer.NA }),
  /** A sign that means nothing in the language. */
  stray: createToken({ name: "Stray", pattern: Lexer.NA }),
} as const;

/** Every token the parser may meet. */
export const allTokens: TokenType[] = [
  upToToken,
  unitToken,
  ...Object.values(keywordTokens),
  ...Object.values(otherTokens),
];

const idByToken = new Map<TokenType, KeywordId>(keywordIds.map((id) => [keywordTokens[id], id]));

/** The keyword a token stands for, if it is one. */
export function keywordOf(tokenType: TokenType): KeywordId | undefined {
  return idByToken.get(tokenType);
}

/** Whether a keyword begins a declaration. */
export function beginsDeclaration(id: KeywordId): boolean {
  const { place }: Keyword = keywords[id];
  return place === "head" || place === "titled";
}
