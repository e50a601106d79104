import type { SpellSentences } from "./spell-sentences.ts";

/** How French tells of records that last, and of what is taken month by month. */
export const frenchSpellSentences: SpellSentences = {
  measured: (what, result, days) => `${what} : ${result}${days ? ` (du ${days[0]} au ${days[1]})` : ""}`,
  days: "Jours",
  spell: (record, from, to) => {
    if (from === undefined)
      return to === undefined ? `${record} : jours inconnus` : `${record} : jusqu'au ${to}, premier jour inconnu`;
    return to === undefined
      ? `${record} : à partir du ${from}, dernier jour inconnu`
      : `${record} : du ${from} au ${to}`;
  },
  notMeant: (record) => `${record} : hors de ce qui est visé`,
  perhapsMeant: (sentence) => `${sentence} (on ignore si cette fiche est visée)`,
  periods: "Période par période",
  periodOf: (on, result) => `Au ${on} : ${result}`,
  reversed: (record, from, to) =>
    `${record} commence le ${from} et finit le ${to}, avant son début : corrigez l'un des jours`,
  noRun: (subject, on) => `aucune fiche « ${subject} » visée ne couvre le ${on}`,
  tooMany: {
    month: (most) => `il y a plus de ${most} mois à parcourir`,
    year: (most) => `il y a plus de ${most} années à parcourir`,
  },
};
