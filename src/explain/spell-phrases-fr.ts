import type { SpellPhrases } from "./spell-phrases.ts";

/** How French words what lasts from one day to another. */
export const frenchSpells: SpellPhrases = {
  lasts: (from, to) => `S'étend de « ${from} » à « ${to} », jours compris`,
};
