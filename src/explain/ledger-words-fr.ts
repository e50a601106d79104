import { monthNames } from "../../grammar/keywords.ts";
import type { LedgerPhrases, LedgerSentences } from "./ledger-words.ts";

const policies = {
  "last-day": " (le dernier jour d'un mois trop court)",
  "next-day": " (le lendemain d'un mois trop court)",
};
const policyOf = (missingDay: keyof typeof policies | undefined) => (missingDay ? policies[missingDay] : "");
const untilEnd = (end: string | undefined) => (end === undefined ? "au-delà" : `à concurrence de ${end}`);
const edges = { first: "premier", last: "dernier" };
const units = { month: "mois", year: "année" };

/** How French words what ledgers, slices and interest say. */
export const frenchLedgers: LedgerPhrases = {
  gives: (type) => `Tient un compte, dont le solde est ${type}`,
  runs: (from, to) => `Court entre ces dates, jours compris : ${from}, ${to}`,
  opensWith: (value) => `S'ouvre à ${value}`,
  edgeOfEach: (edge, unit) => `Le ${edges[edge]} jour de chaque ${units[unit]}`,
  dayOfEachYear: ({ day, month }, missingDay) =>
    `Le ${day === 1 ? "1er" : day} ${monthNames.fr[month - 1]} de chaque année${policyOf(missingDay)}`,
  every: (step, from, missingDay) =>
    `À intervalle régulier de ${step}, à compter de cette date : ${from}${policyOf(missingDay)}`,
  dated: (date) => `À cette date : ${date}`,
  ofEach: (date, list, that) =>
    `À cette date, pour chacun parmi ${list}${that === undefined ? "" : ` qui sont ${that}`} : ${date}`,
  balance: "le solde",
  slices: (amount, rows) =>
    `par tranches de ${amount} (${rows.map(([end, value]) => `${untilEnd(end)} : ${value}`).join(" ; ")})`,
  interest: (principal, rate, length, simplePart) =>
    `${principal} avec intérêts composés au taux de ${rate} sur ${length}${simplePart ? " et intérêts simples pour la fraction d'année" : ""}`,
};

/** The sentences of an explanation about them in French. */
export const frenchLedgerSentences: LedgerSentences = {
  opens: (day, result) => `${day}, ouverture : solde ${result}`,
  entry: (day, name, change, result) => {
    const made = name === undefined ? day : `${day}, ${name}`;
    return `${made} : ${change === undefined ? "" : `${change}, `}solde ${result}`;
  },
  noChange: "sans changement",
  slice: (portion, end, times, result) =>
    `${portion} ${end === undefined ? "au-delà" : `dans la tranche à concurrence de ${end}`}${times === undefined ? "" : `, fois ${times}`} : ${result}`,
  interest: (rate, length, result) =>
    rate === undefined || length === undefined
      ? `Avec intérêts composés : ${result}`
      : `Avec intérêts composés au taux de ${rate} sur ${length} : ${result}`,
};
