import type { AnnexUnit, Citation, Rank } from "../ast.ts";
import { citationUnits } from "../citation-units.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { citationWords } from "../keywords.ts";
import type { Language, Span } from "../source.ts";
import { problem } from "./problem.ts";

/** Citations read from one line, and what is wrong with them. */
export interface ReadCitations {
  readonly citations: readonly Citation[];
  readonly diagnostic?: Diagnostic;
}

/** Reads `Rule 16/2.1 to 16/2.1.8 and Annex XXIII article 2 a)`, the text of a span. */
export function readCitations(text: string, span: Span, language: Language): ReadCitations {
  const reader = new CitationReader(text, span, language);
  const citations: Citation[] = [];
  let previous: Citation | undefined;
  do {
    previous = reader.citation(previous);
    if (!previous) return { citations, diagnostic: reader.wrong() };
    citations.push(previous);
  } while (reader.takeWord("and"));
  return reader.atEnd() ? { citations } : { citations, diagnostic: reader.wrong() };
}

const ranks: readonly Rank[] = ["regulation", "rule", "instruction", "annex", "agreement"];

const blank = /\s*/y;
const article = /(?:(?:du|de|des|la|le|les)\s+)*(?:l['’]\s*)?/y;
const wordPattern = /\p{L}+/uy;
const annexNumber = /[IVXLCDM]+(?:\s?(?:bis|ter|quater))?(?![\p{L}\p{N}])|\d+(?![\p{L}\p{N}./])/uy;
const numberPattern = /\d+(?:(?:bis|ter|quater)(?=\/))?(?:[./]\d+)*(?:\s(?:bis|ter|quater)(?!\p{L}))?/uy;
const letterPattern = /(?:\p{L}{1,5}|\d{1,2})\)/uy;

class CitationReader {
  readonly #text: string;
  readonly #span: Span;
  readonly #language: Language;
  #at = 0;

  constructor(text: string, span: Span, language: Language) {
    this.#text = text;
    this.#span = span;
    this.#language = language;
  }

  /** One citation; the rank and unit of the one before hold where a bare number follows "and". */
  citation(previous: Citation | undefined): Citation | undefined {
    this.#take(this.#language === "fr" ? article : blank);
    const start = this.#at;
    const text = this.#cited() ?? (previous && sameText(previous));
    if (!text) return undefined;
    const number = this.#take(numberPattern);
    if (!number && (text.unit || !text.annex || start === this.#at)) return undefined;
    const letters = this.#letters();
    const to = this.#range();
    const span = this.#spanFrom(start);
    return { span, ...text, ...(number && { number: oneBlank(number) }), letters, ...(to && { to }) };
  }

  /** The text cited, down to the kind of unit; nothing where no rank is named. */
  #cited(): Pick<Citation, "rank" | "annex" | "unit"> | undefined {
    const rank = ranks.find((word) => this.takeWord(word));
    if (!rank) return undefined;
    const annex = rank === "annex" ? this.#take(annexNumber) : undefined;
    const unit = rank === "agreement" || annex ? this.#unit() : undefined;
    return { rank, ...(annex && { annex: oneBlank(annex) }), ...(unit && { unit }) };
  }

  /** Takes a word of citations in the language of the file; ranks may be in the plural. */
  takeWord(word: keyof typeof citationWords): boolean {
    const before = this.#at;
    const expected = citationWords[word][this.#language].toLocaleLowerCase();
    const found = this.#take(wordPattern)?.normalize("NFC").toLocaleLowerCase();
    if (found === expected || found === `${expected}s`) return true;
    this.#at = before;
    return false;
  }

  atEnd(): boolean {
    this.#take(blank);
    return this.#at >= this.#text.length;
  }

  wrong(): Diagnostic {
    this.#take(blank);
    const start = this.#span.start + Math.min(this.#at, Math.max(0, this.#text.length - 1));
    return problem(
      "bad-citation",
      { file: this.#span.file, start, end: this.#span.end },
      {
        en: `A citation names a text and its number, such as "Rule 16/1.1 a)" or "Annex XXIII article 2"; several are joined by "and".`,
        fr: `Une référence nomme un texte et son numéro, comme "Règlement 16/1.1 a)" ou "Annexe XXIII article 2" ; plusieurs se joignent par "et".`,
      },
    );
  }

  #unit(): AnnexUnit | undefined {
    return (Object.keys(citationUnits) as AnnexUnit[]).find((unit) => this.takeWord(citationUnits[unit]));
  }

  #letters(): string[] {
    const letters: string[] = [];
    for (let letter = this.#take(letterPattern); letter; letter = this.#take(letterPattern)) letters.push(letter);
    return letters;
  }

  #range(): string | undefined {
    const before = this.#at;
    if (!this.takeWord("to")) return undefined;
    const number = this.#take(numberPattern);
    const last = [...(number ? [oneBlank(number)] : []), ...this.#letters()].join(" ");
    if (last === "") this.#at = before;
    return last || undefined;
  }

  #take(pattern: RegExp): string | undefined {
    blank.lastIndex = this.#at;
    blank.test(this.#text);
    const start = blank.lastIndex;
    pattern.lastIndex = start;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at = start + found.length;
    return found;
  }

  #spanFrom(start: number): Span {
    return { file: this.#span.file, start: this.#span.start + start, end: this.#span.start + this.#at };
  }
}

/** The text of a citation without its number. */
function sameText({ rank, annex, unit }: Citation): Pick<Citation, "rank" | "annex" | "unit"> {
  return { rank, ...(annex && { annex }), ...(unit && { unit }) };
}

function oneBlank(text: string): string {
  return text.replace(/\s+/, " ");
}
