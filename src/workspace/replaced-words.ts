import { wordTokens } from "./word-tokens.ts";

/** What of a text is to be replaced by what. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

/**
 * The words that differ between two texts, none that both share at their beginning or end. The whole texts where nothing
 * would be left on one side, or where what differs stands more than once in the older, so that nobody has to guess.
 */
export function replacedWords(from: string, to: string): Replacement {
  const [a, b] = [wordTokens(from), wordTokens(to)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const words = (tokens: readonly string[]) =>
    tokens
      .slice(start, tokens.length - end)
      .join("")
      .trim();
  const [gone, come] = [words(a), words(b)];
  const once = gone !== "" && from.split(gone).length === 2;
  return once && come !== "" ? { from: gone, to: come } : { from, to };
}
