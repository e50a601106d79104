import type { SpellPhrases, SpellsNamed } from "./spell-phrases.ts";

const those = ({ list, that }: SpellsNamed) => (that === undefined ? list : `${list} that are ${that}`);

/** How English words what lasts from one day to another, and what is taken month by month. */
export const englishSpells: SpellPhrases = {
  lasts: (from, to) => `Lasts from "${from}" to "${to}", both days included`,
  stretch: (from, to) => ` from ${from} to ${to}`,
  covered: (spells, calendar) =>
    calendar === undefined
      ? `days covered by ${those(spells)}`
      : `working days of "${calendar}" covered by ${those(spells)}`,
  longestRun: (spells) => `days in the longest run of ${those(spells)}`,
  mostCovered: (spells, window) => `most days covered by ${those(spells)} in any ${window}`,
  runEdge: {
    first: (spells, on) => `first day of the run of ${those(spells)} current on ${on}`,
    last: (spells, on) => `last day of the run of ${those(spells)} current on ${on}`,
  },
  total: {
    month: (item) => `total of ${item} over each month`,
    year: (item) => `total of ${item} over each year`,
  },
  count: {
    month: (stretch, condition) => `number of months${stretch} on which ${condition}`,
    year: (stretch, condition) => `number of years${stretch} on which ${condition}`,
  },
};
