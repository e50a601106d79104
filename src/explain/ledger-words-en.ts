import { monthNames } from "../../grammar/keywords.ts";
import type { LedgerPhrases, LedgerSentences } from "./ledger-words.ts";

const policies = {
  "last-day": " (the last day of a month that is too short)",
  "next-day": " (the day after a month that is too short)",
};
const policyOf = (missingDay: keyof typeof policies | undefined) => (missingDay ? policies[missingDay] : "");
const untilEnd = (end: string | undefined) => (end === undefined ? "beyond" : `up to ${end}`);

/** How English words what ledgers, slices and interest say. */
export const englishLedgers: LedgerPhrases = {
  gives: (type) => `Keeps an account, whose balance is ${type}`,
  runs: (from, to) => `Runs from ${from} to ${to}, both days included`,
  opensWith: (value) => `Opens with ${value}`,
  edgeOfEach: (edge, unit) => `On the ${edge} day of each ${unit}`,
  dayOfEachYear: ({ day, month }, missingDay) =>
    `On ${day} ${monthNames.en[month - 1]} of each year${policyOf(missingDay)}`,
  every: (step, from, missingDay) => `Every ${step} from ${from}${policyOf(missingDay)}`,
  dated: (date) => `On ${date}`,
  ofEach: (date, list, that) => `On ${date} of each of ${list}${that === undefined ? "" : ` that are ${that}`}`,
  balance: "the balance",
  slices: (amount, rows) =>
    `in slices of ${amount} (${rows.map(([end, value]) => `${untilEnd(end)}: ${value}`).join("; ")})`,
  interest: (principal, rate, length, simplePart) =>
    `${principal} with compound interest at ${rate} over ${length}${simplePart ? " and simple interest for the part of a year" : ""}`,
};

/** The sentences of an explanation about them in English. */
export const englishLedgerSentences: LedgerSentences = {
  opens: (day, result) => `${day}, opening: balance ${result}`,
  entry: (day, name, change, result) => {
    const made = name === undefined ? day : `${day}, ${name}`;
    return `${made}: ${change === undefined ? "" : `${change}, `}balance ${result}`;
  },
  noChange: "no change",
  slice: (portion, end, times, result) =>
    `${portion} ${end === undefined ? "beyond" : `within the slice up to ${end}`}${times === undefined ? "" : `, times ${times}`}: ${result}`,
  interest: (rate, length, result) =>
    rate === undefined || length === undefined
      ? `With compound interest: ${result}`
      : `With compound interest at ${rate} over ${length}: ${result}`,
};
