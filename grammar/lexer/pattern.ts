import type { TokenType } from "chevrotain";

/** What may follow in a line, as a mode of the lexer. */
export type Mode = "inline" | "words" | "citations";

/**
 * A token with the way it is spelled, the signs it may start with, and the mode that it leads to. Chevrotain knows a token by
 * its number, so that each language can have a copy with a pattern of its own.
 */
export function withPattern(
  token: TokenType,
  pattern: NonNullable<TokenType["PATTERN"]>,
  starts: Iterable<string | number>,
  mode?: Mode,
): TokenType {
  return { ...token, PATTERN: pattern, START_CHARS_HINT: [...starts], ...(mode && { PUSH_MODE: mode }) };
}
