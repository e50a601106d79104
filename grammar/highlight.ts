import type { IToken, TokenType } from "chevrotain";
import type { KeywordPlace } from "./keywords.ts";
import { keywords } from "./keywords.ts";
import { languageOf } from "./language-of.ts";
import { lex } from "./lexer.ts";
import type { Language } from "./source.ts";
import { keywordOf, otherTokens } from "./tokens.ts";

/** What a stretch of text is, for an editor to colour. */
export type TokenKind =
  | "head"
  | "clause"
  | "keyword"
  | "name"
  | "number"
  | "date"
  | "citation"
  | "words"
  | "comment"
  | "bar"
  | "dash"
  | "stray";

/** A coloured stretch: UTF-16 offsets, `end` exclusive. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

const ofPlace: Readonly<Record<KeywordPlace, TokenKind>> = {
  head: "head",
  titled: "head",
  clause: "clause",
  words: "clause",
  citing: "clause",
  inline: "keyword",
};

const ofToken = new Map<TokenType, TokenKind>([
  [otherTokens.name, "name"],
  [otherTokens.number, "number"],
  [otherTokens.fraction, "number"],
  [otherTokens.currency, "number"],
  [otherTokens.percent, "number"],
  [otherTokens.date, "date"],
  [otherTokens.timeOfDay, "date"],
  [otherTokens.dateAndTime, "date"],
  [otherTokens.text, "words"],
  [otherTokens.citations, "citation"],
  [otherTokens.bracket, "citation"],
  [otherTokens.bar, "bar"],
  [otherTokens.dashes, "dash"],
]);

/** What every stretch of a text is, in the order of the text. Blanks are left out. */
export function highlight(text: string, language: Language = languageOf(text)): readonly Highlight[] {
  const { lines, trailingComments } = lex({ file: "", text }, language);
  const tokens = lines.flatMap((line) => line.tokens.map(ofKind));
  const comments = [
    ...lines.flatMap(({ comments, endComment }) => (endComment ? [...comments, endComment] : comments)),
    ...trailingComments,
  ].map(({ span: { start, end } }) => ({ start, end, kind: "comment" as const }));
  return [...tokens, ...comments].sort((a, b) => a.start - b.start);
}

function ofKind({ tokenType, startOffset, endOffset = startOffset }: IToken): Highlight {
  const id = keywordOf(tokenType);
  const kind = id ? ofPlace[keywords[id].place] : (ofToken.get(tokenType) ?? "stray");
  return { start: startOffset, end: endOffset + 1, kind };
}
