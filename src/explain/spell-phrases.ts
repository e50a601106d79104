/** How one language words what lasts from one day to another. */
export interface SpellPhrases {
  readonly lasts: (from: string, to: string) => string;
}
