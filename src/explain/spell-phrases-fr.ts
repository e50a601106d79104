import { de } from "./french-de.ts";
import type { SpellPhrases, SpellsNamed } from "./spell-phrases.ts";

const those = ({ list, that }: SpellsNamed) => (that === undefined ? list : `${list} qui sont ${that}`);

const isDay = (words: string) => /^\d{1,2}(er)? \p{L}+ \d+$/u.test(words);
const fromDay = (words: string) => (isDay(words) ? `du ${words}` : de(words));

/** "à", joined to the article that follows. */
function toDay(words: string): string {
  if (isDay(words)) return `au ${words}`;
  return /^le /.test(words) ? `au ${words.slice(3)}` : `à ${words}`;
}

/** How French words what lasts from one day to another, and what is taken month by month. */
export const frenchSpells: SpellPhrases = {
  lasts: (from, to) => `S'étend de « ${from} » à « ${to} », jours compris`,
  stretch: (from, to) => ` ${fromDay(from)} ${toDay(to)}`,
  covered: (spells, calendar) =>
    calendar === undefined
      ? `jours couverts par ${those(spells)}`
      : `jours ouvrables de « ${calendar} » couverts par ${those(spells)}`,
  longestRun: (spells) => `jours de la plus longue suite ${de(those(spells))}`,
  mostCovered: (spells, window) =>
    `le plus grand nombre de jours couverts par ${those(spells)} dans toute période de ${window}`,
  runEdge: {
    first: (spells, on) => `premier jour de la suite ${de(those(spells))} en cours ${toDay(on)}`,
    last: (spells, on) => `dernier jour de la suite ${de(those(spells))} en cours ${toDay(on)}`,
  },
  total: {
    month: (item) => `le total ${de(item)} sur chaque mois`,
    year: (item) => `le total ${de(item)} sur chaque année`,
  },
  count: {
    month: (stretch, condition) => `le nombre de mois${stretch} où ${condition}`,
    year: (stretch, condition) => `le nombre d'années${stretch} où ${condition}`,
  },
};
