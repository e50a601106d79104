import type { LetterHeadings, LetterKind, Standing } from "./letter.ts";

/** Everything that a letter can say by itself; what the rules say comes from the explanation. */
export interface LetterWords {
  readonly headings: LetterHeadings;
  readonly title: Readonly<Record<LetterKind, string | undefined>>;
  readonly subject: Readonly<Record<Standing, (name: string) => string>>;
  readonly opening: Readonly<Record<LetterKind, string>>;
  readonly closing: Readonly<Record<LetterKind, string>>;
  readonly lead: Readonly<Record<LetterKind, Readonly<Record<Standing, (on: string) => string>>>>;
  /** "Household allowance: 269.25 EUR per month (two hundred ...)". */
  readonly decision: (name: string, words: string, inWords: string | undefined) => string;
  readonly reading: (label: string, option: string) => string;
  readonly readingOpen: (label: string) => string;
  readonly touches: (provisions: string) => string;
  readonly needsFact: (label: string) => string;
  readonly awaits: (decision: string, authority: string) => string;
  readonly validity: (on: string, knownOn: string | undefined) => string;
  readonly receipt: (rulebook: string, engine: string, on: string, readings: string | undefined) => string;
}
