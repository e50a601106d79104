import type { SpellPhrases } from "./spell-phrases.ts";

/** How English words what lasts from one day to another. */
export const englishSpells: SpellPhrases = {
  lasts: (from, to) => `Lasts from "${from}" to "${to}", both days included`,
};
