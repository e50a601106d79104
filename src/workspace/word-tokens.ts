import { monthNames } from "../../grammar/keywords.ts";

const months = [...monthNames.en, ...monthNames.fr].join("|");

/** A date, a number with what makes it one (thousands, decimals, per cent), a word, white space, or a single sign. */
const token = new RegExp(
  [
    `\\d{1,2}(?:er)?\\s(?:${months})\\s\\d{4}`,
    "\\d{4}-\\d{2}-\\d{2}",
    "[-−]?\\d+(?:[.,/\\u202f\\u00a0]\\d+)*(?:\\s?%)?",
    "[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_'’-]*",
    "\\s+",
    ".",
  ].join("|"),
  "gsu",
);

/** A text in pieces that a comparison must not split: words, numbers and dates whole. Together they are the text. */
export function wordTokens(text: string): readonly string[] {
  return text.match(token) ?? [];
}
