import type { IToken, TokenType } from "chevrotain";
import type { Comment } from "./ast.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { type Keyword, type KeywordId, keywords } from "./keywords.ts";
import { misspeltNumeral, type NumeralProblem, unclosedCitation } from "./parser/lexical-problems.ts";
import type { Line } from "./parser/line.ts";
import { type Phrase, phraseBooks } from "./phrases.ts";
import type { Language, Source } from "./source.ts";
import { keywordTokens, otherTokens } from "./tokens.ts";

/** What the lexer makes of a file. */
export interface Lexed {
  readonly lines: readonly Line[];
  /** Comments after the last line. */
  readonly trailingComments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Cuts a file into lines and tokens. A word is a keyword by its place: heads and clauses count only as the first words of a
 * line, the others only after them. The longest phrase wins; any run of blanks may part its words.
 */
export function lex(source: Source, language: Language): Lexed {
  return new Lexer(source, language).run();
}

const word = /[\p{L}\p{M}\p{N}_]+['’]?/uy;
const ascii = /^[\w']+$/;
const blanks = /[^\S\n]*/y;
/** What may part the words of a phrase: blanks, or the hyphen of "au-dessus". */
const gap = /-|[^\S\n]*/y;
const dateOrNumber = /(\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})|(\d+\/\d+)|(\d+(?:[.,]\d+)*)/y;
const afterNumber = /[\p{L}\p{N}_/]/uy;
const dashes = /-+/y;
const currency = /^[A-Z]{3}$/;

/** The words that show that what precedes is a name, be it spelled as a clause: `reading is ...`. */
const verbs = new Set(["is", "are", "est", "sont"]);

class Lexer {
  readonly #source: Source;
  readonly #text: string;
  readonly #language: Language;
  readonly #lines: Line[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  #comments: Comment[] = [];
  #tokens: IToken[] = [];
  #at = 0;
  #end = 0;

  constructor(source: Source, language: Language) {
    this.#source = source;
    this.#text = source.text;
    this.#language = language;
  }

  run(): Lexed {
    const { length } = this.#text;
    for (let start = 0; start < length; ) {
      const newline = this.#text.indexOf("\n", start);
      this.#end = newline < 0 ? length : newline;
      this.#at = start;
      this.#line();
      start = this.#end + 1;
    }
    return { lines: this.#lines, trailingComments: this.#comments, diagnostics: this.#diagnostics };
  }

  #line(): void {
    this.#skipBlanks();
    if (this.#at >= this.#end) return;
    if (this.#text[this.#at] === "#") {
      this.#comments.push(this.#comment());
      return;
    }
    this.#tokens = [];
    const start = this.#at;
    const opening = this.#opening();
    const endComment = this.#rest();
    const last = this.#tokens.at(-1);
    this.#lines.push({
      start,
      end: last ? (last.endOffset ?? start) + 1 : start,
      opening,
      tokens: this.#tokens,
      comments: this.#comments,
      ...(endComment && { endComment }),
    });
    this.#comments = [];
  }

  /** Takes the head, clause, dashes or bar that a line opens with. */
  #opening(): Line["opening"] {
    const sign = this.#text[this.#at];
    if (sign === "|") return "row";
    if (sign === "-") {
      this.#push(otherTokens.dashes, this.#match(dashes) ?? this.#at + 1);
      return "dashes";
    }
    const found = this.#phrase(phraseBooks[this.#language].opening);
    if (!found || this.#isNamed(found)) return "other";
    this.#push(keywordTokens[found.id], found.end);
    this.#free(keywords[found.id]);
    return found.id;
  }

  /** `reading is late`, under `given`: a fact that happens to be called like a head or a clause. */
  #isNamed({ words, end }: FoundPhrase): boolean {
    if (words !== 1) return false;
    const next = this.#wordAt(this.#afterBlanks(end));
    return next !== undefined && verbs.has(next.text);
  }

  /** Free words and citations take the rest of their line as one token. */
  #free({ place }: Keyword): void {
    if (place !== "words" && place !== "titled" && place !== "citing") return;
    this.#skipBlanks();
    const comment = place === "citing" ? this.#text.indexOf("#", this.#at) : -1;
    const end = comment >= 0 && comment < this.#end ? comment : this.#end;
    const text = this.#text.slice(this.#at, end).trimEnd();
    if (text) this.#push(place === "citing" ? otherTokens.citations : otherTokens.text, this.#at + text.length);
  }

  /** Takes the tokens up to the end of the line, and gives the comment there. */
  #rest(): Comment | undefined {
    for (this.#skipBlanks(); this.#at < this.#end; this.#skipBlanks()) {
      if (this.#text[this.#at] === "#") return this.#comment();
      this.#token();
    }
    this.#settleNon();
    return undefined;
  }

  #token(): void {
    const sign = this.#text[this.#at] ?? "";
    if (sign === "|") this.#push(otherTokens.bar, this.#at + 1);
    else if (sign === "%") this.#push(otherTokens.percent, this.#at + 1);
    else if (sign === "[") this.#bracket();
    else if (sign >= "0" && sign <= "9" && this.#numeral()) return;
    else if (!this.#keyword() && !this.#name())
      this.#push(otherTokens.stray, this.#at + codePointLength(this.#text, this.#at));
  }

  #keyword(): boolean {
    const found = this.#phrase(phraseBooks[this.#language].inside);
    if (found) this.#push(keywordTokens[found.id], found.end);
    return found !== undefined;
  }

  #name(): boolean {
    const found = this.#wordAt(this.#at);
    if (!found) return false;
    const elided = found.text.endsWith("'");
    const text = elided ? found.text.slice(0, -1) : found.text;
    const previous = this.#tokens.at(-1)?.tokenType;
    const isCurrency = (previous === otherTokens.number || previous === keywordTokens.in) && currency.test(text);
    this.#push(isCurrency ? otherTokens.currency : otherTokens.name, found.end - (elided ? 1 : 0), text);
    return true;
  }

  /** A date, a fraction or a number; nothing when the digits begin a name (`2e_enfant`). */
  #numeral(): boolean {
    dateOrNumber.lastIndex = this.#at;
    const [image = "", date, fraction] = dateOrNumber.exec(this.#text) ?? [];
    const end = this.#at + image.length;
    afterNumber.lastIndex = end;
    if (image === "" || afterNumber.test(this.#text)) return false;
    const type = date ? otherTokens.date : fraction ? otherTokens.fraction : otherTokens.number;
    const problem = misspeltNumeral(image, this.#language);
    if (problem) this.#reportNumeral(problem, end);
    this.#push(type, end, problem?.correct ?? image);
    return true;
  }

  #reportNumeral(problem: NumeralProblem, end: number): void {
    this.#diagnostics.push(problem.at({ file: this.#source.file, start: this.#at, end }));
  }

  #bracket(): void {
    const close = this.#text.indexOf("]", this.#at);
    const closed = close >= 0 && close < this.#end;
    const end = closed ? close + 1 : this.#at + this.#text.slice(this.#at, this.#end).trimEnd().length;
    if (!closed) this.#diagnostics.push(unclosedCitation({ file: this.#source.file, start: this.#at, end }));
    this.#push(otherTokens.bracket, end);
  }

  /** French writes `non` both for *not* and for *no*: it is *not* before a name. */
  #settleNon(next?: TokenType): void {
    const last = this.#tokens.at(-1);
    if (this.#language !== "fr" || last?.tokenType !== keywordTokens.not || next === otherTokens.name) return;
    this.#tokens[this.#tokens.length - 1] = this.#made(
      keywordTokens.no,
      last.startOffset,
      last.endOffset ?? 0,
      last.image,
    );
  }

  #push(type: TokenType, end: number, image = this.#text.slice(this.#at, end)): void {
    this.#settleNon(type);
    this.#tokens.push(this.#made(type, this.#at, end - 1, image));
    this.#at = end;
  }

  #made(tokenType: TokenType, startOffset: number, endOffset: number, image: string): IToken {
    return { image, startOffset, endOffset, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0 };
  }

  /** The longest phrase of a book that stands at this place. */
  #phrase(book: ReadonlyMap<string, readonly Phrase[]>): FoundPhrase | undefined {
    const first = this.#wordAt(this.#at);
    if (!first) return undefined;
    for (const phrase of book.get(first.text) ?? []) {
      const end = this.#endOf(phrase, first.end);
      if (end !== undefined) return { id: phrase.id, words: phrase.words.length, end };
    }
    return undefined;
  }

  #endOf(phrase: Phrase, afterFirst: number): number | undefined {
    let end = afterFirst;
    let start = this.#at;
    for (let index = 1; index < phrase.words.length; index++) {
      start = this.#after(gap, end);
      const next = this.#wordAt(start);
      if (!next || next.text !== phrase.words[index]) return undefined;
      end = next.end;
    }
    return phrase.lastIsArticle && this.#articleBelongsToWhatFollows(start) ? undefined : end;
  }

  /** In "de la moitié de", the article belongs to "la moitié de". */
  #articleBelongsToWhatFollows(article: number): boolean {
    const at = this.#at;
    this.#at = article;
    const found = this.#phrase(phraseBooks[this.#language].inside);
    this.#at = at;
    return found !== undefined;
  }

  #wordAt(at: number): { readonly text: string; readonly end: number } | undefined {
    word.lastIndex = at;
    const image = word.exec(this.#text)?.[0];
    if (image === undefined) return undefined;
    const text = ascii.test(image) ? image : image.replace("’", "'").normalize("NFC");
    return { text, end: at + image.length };
  }

  #comment(): Comment {
    const start = this.#at;
    const image = this.#text.slice(start, this.#end).trimEnd();
    this.#at = this.#end;
    return { span: { file: this.#source.file, start, end: start + image.length }, text: image.slice(1).trimStart() };
  }

  #match(pattern: RegExp): number | undefined {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#text) ? pattern.lastIndex : undefined;
  }

  #skipBlanks(): void {
    this.#at = this.#afterBlanks(this.#at);
  }

  #afterBlanks(at: number): number {
    return this.#after(blanks, at);
  }

  #after(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    pattern.test(this.#text);
    return Math.min(pattern.lastIndex, this.#end);
  }
}

interface FoundPhrase {
  readonly id: KeywordId;
  readonly words: number;
  readonly end: number;
}

function codePointLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
