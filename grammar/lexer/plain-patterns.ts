import { type CustomPatternMatcherFunc, createToken, type IToken, Lexer, type TokenType } from "chevrotain";
import { keywordTokens, otherTokens } from "../tokens.ts";
import { withPattern } from "./pattern.ts";
import { wordSign } from "./phrase-pattern.ts";

/*
 * The tokens that are spelled alike in both languages. Each tells the signs it may start with, so that the lexer tries only
 * those that a sign allows.
 */

/** Any sign. Chevrotain keeps the signs beyond Latin in blocks of 255, and one of a block speaks for all of it. */
const anySign: readonly number[] = [
  ...Array.from({ length: 256 }, (_, code) => code),
  ...Array.from({ length: 512 }, (_, half) => Math.min(256 + 128 * half, 0xffff)),
];
const blankSigns = "\t\v\f\r \xa0\u1680\u2000\u2028\u2029\u202f\u205f\u3000\ufeff";
const digits = "0123456789";
const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const skipped = (name: string) => createToken({ name, pattern: Lexer.NA, group: Lexer.SKIPPED });

/** Blanks within a line. */
export const blanks = withPattern(skipped("Blanks"), /[^\S\n]+/, blankSigns);

/** Lines without anything, and the blanks before the first sign of a line. */
export const emptyLines = withPattern(skipped("EmptyLines"), /\s+/, `\n${blankSigns}`);

/** Stands for nothing at the start of a line that opens with no keyword: what it holds is read from its first sign on. */
export const noKeyword = withPattern(skipped("NoKeyword"), /(?=\S)/, anySign, "inline");

/** The end of a line that holds more than a comment. */
export const newline = createToken({ name: "Newline", pattern: "\n", pop_mode: true });

/** From `#` to the end of the line. */
export const comment = createToken({ name: "Comment", pattern: /#(?:[^\n]*\S)?/, start_chars_hint: ["#"] });

/** The depth of an item, at the start of a line. */
export const dashes = withPattern(otherTokens.dashes, /-+/, "-", "inline");

/** Free text to the end of the line. */
export const text = withPattern(otherTokens.text, /\S(?:[^\n]*\S)?/, anySign);

/** Citations to the end of the line, or to a comment. */
export const citations = withPattern(otherTokens.citations, /[^\s#](?:[^\n#]*[^\s#])?/, anySign);

/** The signs that mean something. A bracket that is not closed takes the rest of its line. */
export const signs: readonly TokenType[] = [
  withPattern(otherTokens.bar, "|", "|"),
  withPattern(otherTokens.percent, "%", "%"),
  withPattern(otherTokens.bracket, /\[(?:[^\]\n]*\]|[^\n]*\S)?/, "["),
];

/** Digits followed by letters begin a name, such as `2e_enfant`. */
const numeral = (source: string) => new RegExp(`(?:${source})(?!${wordSign}|/)`);

/** A time on the clock, also with one digit for the hours or with seconds. */
const clock = "\\d\\d?(?::\\d\\d){1,2}";

/** Numbers, dates and times, also as neither language writes them: what is meant is told with the complaint. */
export const numerals: readonly TokenType[] = [
  withPattern(otherTokens.dateAndTime, numeral(`\\d{4}-\\d\\d-\\d\\d[ T]${clock}`), digits),
  withPattern(otherTokens.timeOfDay, numeral(clock), digits),
  withPattern(otherTokens.date, numeral("\\d{4}-\\d\\d-\\d\\d|\\d\\d?[/.]\\d\\d?[/.]\\d{4}"), digits),
  withPattern(otherTokens.fraction, numeral("\\d+/\\d+"), digits),
  withPattern(otherTokens.number, numeral("\\d+(?:[.,]\\d+)*(?![.,]\\d)"), digits),
];

const threeCapitals = new RegExp(`[A-Z]{3}(?!${wordSign})`, "y");
const beforeCurrency = new Set([otherTokens.number.tokenTypeIdx, keywordTokens.in.tokenTypeIdx]);

/** Three capitals are a currency after a number or `in`, and a name elsewhere. */
const currency: CustomPatternMatcherFunc = (text, offset, before: IToken[]) => {
  threeCapitals.lastIndex = offset;
  return beforeCurrency.has(before.at(-1)?.tokenTypeIdx) ? threeCapitals.exec(text) : null;
};

/** What is no keyword; the last takes any sign, so that nothing is left out. */
export const words: readonly TokenType[] = [
  withPattern(otherTokens.currency, currency, capitals),
  withPattern(otherTokens.name, unicode("[\\p{L}\\p{M}\\p{N}_]+"), anySign),
  withPattern(otherTokens.stray, unicode("[^]"), anySign),
];

/** A pattern that knows all letters; Chevrotain would take the flag by which it does from a plain one. */
function unicode(source: string): CustomPatternMatcherFunc {
  const pattern = new RegExp(source, "uy");
  return (text, offset) => {
    pattern.lastIndex = offset;
    return pattern.exec(text);
  };
}
