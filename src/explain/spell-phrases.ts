/** The records that last of which something is said: their list, and what they are. */
export interface SpellsNamed {
  readonly list: string;
  readonly that: string | undefined;
}

/** How one language words what lasts from one day to another, and what is taken month by month. */
export interface SpellPhrases {
  readonly lasts: (from: string, to: string) => string;
  readonly stretch: (from: string, to: string) => string;
  readonly covered: (spells: SpellsNamed, calendar: string | undefined) => string;
  readonly longestRun: (spells: SpellsNamed) => string;
  readonly mostCovered: (spells: SpellsNamed, window: string) => string;
  readonly runEdge: { readonly [E in "first" | "last"]: (spells: SpellsNamed, on: string) => string };
  readonly total: { readonly [U in "month" | "year"]: (item: string) => string };
  readonly count: { readonly [U in "month" | "year"]: (stretch: string, condition: string) => string };
}
