import type { ClockPhrases } from "./clock-phrases.ts";

/** How French words time on the clock. */
export const frenchClock: ClockPhrases = {
  part: { date: (moment) => `la date de « ${moment} »`, time: (moment) => `l'heure de « ${moment} »` },
  elapsed: (from, to) => `heures écoulées entre ${from} et ${to}`,
  covered: (list, that, from, to, which) =>
    [
      `heures couvertes par ${list}${that ? ` qui sont ${that}` : ""}, entre ${from} et ${to}, jours compris,`,
      ...which,
    ].join(" "),
  within: (hours) => `pendant « ${hours} »`,
  outside: (hours) => `hors de « ${hours} »`,
  worked: (calendar) => `les jours ouvrés de « ${calendar} »`,
  notWorked: (calendar) => `les jours non ouvrés de « ${calendar} »`,
  lasts: (from, to) => `S'étend, à l'heure près, de « ${from} » à « ${to} »`,
  stretch: (from, to) => `${from} à ${to}`,
  everyDay: (stretch) => `Chaque jour de ${stretch}`,
  total: (by, hours) => `Heures couvertes${by.length > 0 ? ` (${by.join(", ")})` : ""} : ${hours}`,
  onDay: (day, stretches, hours) => `Le ${day}, de ${stretches} : ${hours}`,
  onDays: (from, to, hours) => `Les autres jours du ${from} au ${to} : ${hours}`,
};
