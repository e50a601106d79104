import type { IToken } from "chevrotain";
import { type Keyword, type KeywordPlace, keywords } from "../../grammar/keywords.ts";
import { lex } from "../../grammar/lexer.ts";
import type { Language } from "../../grammar/source.ts";
import { keywordOf, otherTokens } from "../../grammar/tokens.ts";

/** What a stretch of text is, for its colour. */
export type Colour =
  | "head"
  | "clause"
  | "word"
  | "title"
  | "words"
  | "citation"
  | "name"
  | "amount"
  | "date"
  | "constant"
  | "rule-line"
  | "comment"
  | "stray";

/** A stretch of text with its colour; offsets count from the start of the text. */
export interface ColouredStretch {
  readonly start: number;
  readonly end: number;
  readonly colour: Colour;
}

/** The colours of a text, in its order. A line's colours depend on that line alone, so that one line may be asked about. */
export function highlight(text: string, language: Language): readonly ColouredStretch[] {
  const { lines, trailingComments } = lex({ file: "", text }, language);
  const comments = [
    ...lines.flatMap((line) => [...line.comments, ...(line.endComment ? [line.endComment] : [])]),
    ...trailingComments,
  ];
  const tokens = lines.flatMap(({ tokens: all }) => all.map((token, index) => stretchOf(token, all[index - 1])));
  return [
    ...tokens,
    ...comments.map(({ span }) => ({ start: span.start, end: span.end, colour: "comment" as const })),
  ].sort((a, b) => a.start - b.start);
}

function stretchOf(token: IToken, previous: IToken | undefined): ColouredStretch {
  const end = (token.endOffset ?? token.startOffset) + 1;
  return { start: token.startOffset, end, colour: colourOf(token, previous) };
}

function colourOf({ tokenType }: IToken, previous: IToken | undefined): Colour {
  const id = keywordOf(tokenType);
  if (id) return constants.has(id) ? "constant" : colourOfPlace[keywords[id].place];
  if (tokenType === otherTokens.text) return isTitle(previous) ? "title" : "words";
  return colourOfOther.get(tokenType) ?? "stray";
}

function isTitle(opening: IToken | undefined): boolean {
  const id = opening && keywordOf(opening.tokenType);
  const place: Keyword["place"] | undefined = id && keywords[id].place;
  return place === "titled";
}

const colourOfPlace: Readonly<Record<KeywordPlace, Colour>> = {
  head: "head",
  titled: "head",
  clause: "clause",
  words: "word",
  citing: "word",
  inline: "word",
};

/** Keywords that stand for a value rather than join others. */
const constants: ReadonlySet<string> = new Set([
  "zero",
  "noEntitlement",
  "notApplicable",
  "yes",
  "no",
  "none",
  "any",
  "unknown",
  "pending",
  "unreadable",
  "external",
  "theReferenceDate",
]);

const colourOfOther = new Map<IToken["tokenType"], Colour>([
  [otherTokens.name, "name"],
  [otherTokens.number, "amount"],
  [otherTokens.fraction, "amount"],
  [otherTokens.currency, "amount"],
  [otherTokens.percent, "amount"],
  [otherTokens.date, "date"],
  [otherTokens.citations, "citation"],
  [otherTokens.bracket, "citation"],
  [otherTokens.bar, "rule-line"],
  [otherTokens.dashes, "rule-line"],
]);
