import type { IToken, TokenType } from "chevrotain";
import type { Comment } from "./ast.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { keywords } from "./keywords.ts";
import { lexerOf } from "./lexer/lexer-of.ts";
import { comment, newline } from "./lexer/plain-patterns.ts";
import { misspeltNumeral, unclosedCitation } from "./parser/lexical-problems.ts";
import type { Line } from "./parser/line.ts";
import type { Language, Source, Span } from "./source.ts";
import { allTokens, keywordOf, keywordTokens, otherTokens } from "./tokens.ts";

/** What the lexer makes of a file. */
export interface Lexed {
  readonly lines: readonly Line[];
  /** Comments after the last line. */
  readonly trailingComments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Cuts a file into lines and tokens. Whatever the text, every sign of it that is not blank becomes part of a token. */
export function lex(source: Source, language: Language): Lexed {
  const lines = new Lines(source, language);
  for (const token of lexerOf(language).tokenize(source.text).tokens) lines.take(token);
  return lines.finish();
}

const byIndex = new Map(allTokens.map((token) => [token.tokenTypeIdx, token]));

const numerals: ReadonlySet<TokenType> = new Set([
  otherTokens.date,
  otherTokens.timeOfDay,
  otherTokens.dateAndTime,
  otherTokens.fraction,
  otherTokens.number,
]);

/** Puts tokens into lines, and sees what a token is that no pattern can tell. */
class Lines {
  readonly #source: Source;
  readonly #language: Language;
  readonly #lines: Line[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  #tokens: IToken[] = [];
  #comments: Comment[] = [];
  #endComment: Comment | undefined;

  constructor(source: Source, language: Language) {
    this.#source = source;
    this.#language = language;
  }

  take(token: IToken): void {
    if (token.tokenTypeIdx === newline.tokenTypeIdx) this.#endLine();
    else if (token.tokenTypeIdx === comment.tokenTypeIdx) this.#comment(token);
    else this.#push(token);
  }

  finish(): Lexed {
    this.#endLine();
    return { lines: this.#lines, trailingComments: this.#comments, diagnostics: this.#diagnostics };
  }

  #endLine(): void {
    const [first] = this.#tokens;
    if (!first) return;
    this.#settleNon();
    const last = this.#tokens.at(-1) ?? first;
    this.#lines.push({
      start: first.startOffset,
      end: (last.endOffset ?? 0) + 1,
      opening: openingOf(first),
      tokens: this.#tokens,
      comments: this.#comments,
      ...(this.#endComment && { endComment: this.#endComment }),
    });
    this.#tokens = [];
    this.#comments = [];
    this.#endComment = undefined;
  }

  #comment({ image, startOffset }: IToken): void {
    const comment = { span: this.#span(startOffset, image), text: image.slice(1).trimStart() };
    if (this.#tokens.length > 0) this.#endComment = comment;
    else this.#comments.push(comment);
  }

  #push({ image, startOffset, tokenTypeIdx }: IToken): void {
    const tokenType = byIndex.get(tokenTypeIdx) ?? otherTokens.stray;
    const endOffset = startOffset + image.length - 1;
    this.#settleNon(tokenType);
    this.#tokens.push({
      image: this.#correct(tokenType, image, startOffset),
      startOffset,
      endOffset,
      tokenType,
      tokenTypeIdx,
    });
  }

  /** What a token says, be it misspelt. */
  #correct(tokenType: TokenType, image: string, start: number): string {
    if (tokenType === otherTokens.name) return image.normalize("NFC");
    if (tokenType === otherTokens.bracket && !image.endsWith("]")) {
      this.#diagnostics.push(unclosedCitation(this.#span(start, image)));
    }
    const problem = numerals.has(tokenType) ? misspeltNumeral(image, this.#language) : undefined;
    if (problem) this.#diagnostics.push(problem.at(this.#span(start, image)));
    return problem?.correct ?? image;
  }

  /** French writes `non` both for *not* and for *no*: it is *not* before a name. */
  #settleNon(next?: TokenType): void {
    const last = this.#tokens.at(-1);
    if (this.#language !== "fr" || last?.tokenType !== keywordTokens.not || next === otherTokens.name) return;
    const { no } = keywordTokens;
    this.#tokens[this.#tokens.length - 1] = { ...last, tokenType: no, tokenTypeIdx: no.tokenTypeIdx ?? 0 };
  }

  #span(start: number, image: string): Span {
    return { file: this.#source.file, start, end: start + image.length };
  }
}

/** What a line opens with; a keyword that counts only within a line does not open one. */
function openingOf({ tokenType }: IToken): Line["opening"] {
  if (tokenType === otherTokens.bar) return "row";
  if (tokenType === otherTokens.dashes) return "dashes";
  const id = keywordOf(tokenType);
  return id && keywords[id].place !== "inline" ? id : "other";
}
