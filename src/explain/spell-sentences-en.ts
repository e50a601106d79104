import type { SpellSentences } from "./spell-sentences.ts";

/** How English tells of records that last, and of what is taken month by month. */
export const englishSpellSentences: SpellSentences = {
  measured: (what, result, days) => `${what}: ${result}${days ? ` (from ${days[0]} to ${days[1]})` : ""}`,
  days: "Days",
  spell: (record, from, to) => {
    if (from === undefined)
      return to === undefined ? `${record}: days not known` : `${record}: to ${to}, first day not known`;
    return to === undefined ? `${record}: from ${from}, last day not known` : `${record}: from ${from} to ${to}`;
  },
  notMeant: (record) => `${record}: not one of those meant`,
  perhapsMeant: (sentence) => `${sentence} (not known whether it is one of those meant)`,
  periods: "Period by period",
  periodOf: (on, result) => `On ${on}: ${result}`,
  reversed: (record, from, to) =>
    `${record} begins on ${from} and ends on ${to}, before it begins: correct one of the days`,
  noRun: (subject, on) => `no record of "${subject}" that is meant lasts on ${on}`,
  tooMany: {
    month: (most) => `there are more than ${most} months to go through`,
    year: (most) => `there are more than ${most} years to go through`,
  },
};
