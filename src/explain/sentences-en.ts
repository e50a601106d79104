import type { Gate } from "../evaluate/outcome.ts";
import { englishLedgerSentences } from "./ledger-words-en.ts";
import type { Sentences } from "./sentences.ts";
import { englishSpellSentences } from "./spell-sentences-en.ts";

const because = (why: string | undefined) => (why === undefined ? "" : `: ${why}`);
const pairs = (keys: readonly (readonly [string, string])[]) =>
  keys.map(([name, value]) => `${name} ${value}`).join(", ");
const bounds = (words: string | undefined) => (words === undefined ? "" : `, ${words}`);
const branchNoun = { alternative: "Alternative", exception: "Exception" };

/** The sentences of an explanation in English. */
export const englishSentences: Sentences = {
  result: (name, result) => `${name}: ${result}`,
  ofRecord: (name, record) => `${name} (${record})`,
  noEntitlement: "no entitlement",
  notApplicable: "does not apply, another provision governs",
  notKnown: (why) => `not known yet${because(why)}`,
  awaiting: (authorities) => (authorities ? `awaits the decision of ${authorities}` : "awaits a decision"),
  unsettled: "the text does not settle it and no reading is taken",
  conflict: (why) => `conflict${because(why)}`,
  range: (least, most) => {
    if (least === undefined) return most === undefined ? "" : `at most ${most}`;
    return most === undefined ? `at least ${least}` : `between ${least} and ${most}`;
  },

  told: (name, value, since) => `${name}: ${value}${since ? ` since ${since}` : ""} (told)`,
  notTold: (name) => `${name}: not told`,
  notHappened: (name) => `${name}: has not happened (told)`,
  deemed: (name, result) => `${name}: ${result} (by a time limit)`,
  pending: (name) => `${name}: asked, not settled yet`,
  givenRule: (name, value) => `${name}: ${value} (given in the case)`,
  figure: (name, value, on) => `${name}: ${value} (figure in force on ${on})`,
  decisionTaken: (name, value) => `${name}: ${value} (as decided)`,
  decisionOpen: (name, authorities, within, until) =>
    `${name}: to be decided by ${authorities}${bounds(within)}${until ? `; until then ${until}` : ""}`,
  decisionNotOpen: (name) => `${name}: the conditions for this decision do not hold`,
  decisionUndecided: (name) => `${name}: not known whether this is to be decided`,
  lookUp: (table, edition, keys, result) =>
    `Read in "${table}"${edition ? ` (edition of ${edition})` : ""}${keys.length > 0 ? ` for ${pairs(keys)}` : ""}: ${result}`,
  reading: (name, option, byDefault) =>
    `Reading "${name}": ${option} (${byDefault ? "taken by the rulebook" : "chosen for this question"})`,
  readingUnsettled: (name) => `Reading "${name}": the text does not settle it and no option is taken`,
  gate: {
    yes: (gate, condition) => `Condition met${because(gateWords(gate, condition))}`,
    no: (gate, condition) => `Condition not met${because(gateWords(gate, condition))}`,
    open: (gate, condition) => `Not known whether the condition is met${because(gateWords(gate, condition))}`,
  },
  branch: {
    decided: (kind, name) => `${branchNoun[kind]} "${name}" holds and decides`,
    "did-not-hold": (kind, name) => `${branchNoun[kind]} "${name}" does not hold`,
    displaced: (kind, name, by) => `${branchNoun[kind]} "${name}" holds, but "${by}" prevails over it`,
    disapplied: (kind, name, by) => `${branchNoun[kind]} "${name}" holds, but "${by}" sets it aside`,
    undecided: (kind, name) => `Not known whether ${branchNoun[kind].toLowerCase()} "${name}" decides`,
    conflicts: (kind, name) => `${branchNoun[kind]} "${name}" holds, in conflict with another`,
  },
  generalCase: (line, result) => `General case${because(line)}: ${result}`,
  inEveryCase: (result) => `In every case: ${result}`,
  otherwise: (result) => `Otherwise: ${result}`,
  itIs: (line, result) => (line === undefined ? `It is ${result}` : `It is ${line}: ${result}`),
  step: {
    plus: (operand, result) => `Plus ${operand}: ${result}`,
    less: (operand, result) => `Less ${operand}: ${result}`,
    "multiplied-by": (operand, result) => `Multiplied by ${operand}: ${result}`,
    "divided-by": (operand, result) => `Divided by ${operand}: ${result}`,
    "in-the-ratio": (operand, result) => `In the ratio of ${operand}: ${result}`,
    "failing-which": (_, result) => `Failing which: ${result}`,
  },
  limited: {
    "not-more-than": (after, before, by) => `Limited to ${after}${by ? ` by ${by}` : ""}, from ${before}`,
    "not-less-than": (after, before, by) => `Raised to ${after}${by ? ` by ${by}` : ""}, from ${before}`,
  },
  notLimited: {
    "not-more-than": (bound) => `Not limited: it does not exceed ${bound}`,
    "not-less-than": (bound) => `Not raised: it is not below ${bound}`,
  },
  rounded: (before, after, to, readings) =>
    `Rounded from ${before} to ${after}, by steps of ${to}${readings ? ` (reading: ${readings})` : ""}`,
  roundedLater: (to) => `To be rounded by steps of ${to}`,
  boundLater: {
    "not-more-than": (bound) => `Not more than ${bound}, whatever it is`,
    "not-less-than": (bound) => `Not less than ${bound}, whatever it is`,
  },
  roundedAlready: (value, to) => `Rounding by steps of ${to} changes nothing: ${value}`,
  skipped: (line) => `Left out, because its condition does not hold: ${line}`,
  amount: "an amount",
  local: (name, result) => `${name}: ${result}`,
  condition: (condition, answer) => `${condition}: ${answer}`,
  against: (left, right) => ` (${left} against ${right})`,
  answer: { yes: "yes", no: "no", open: "not known" },
  group: {
    all: {
      yes: "All of these hold",
      no: "Not all hold, for this one does not",
      open: "Not known whether all of these hold",
    },
    any: { yes: "One holds, which is enough", no: "None of these holds", open: "Not known whether any of these holds" },
    none: {
      yes: "None of these holds",
      no: "One holds, where none may",
      open: "Not known whether none of these holds",
    },
  },
  test: "Test",
  accordingRow: (keys, result) => `By the row for ${keys}: ${result}`,
  extreme: (all, result) => (all === undefined ? `It is ${result}` : `${all}: ${result}`),
  asIf: (given, result) => `Supposing ${pairs(given)}: ${result}`,
  limit: {
    firstDay: {
      event: (day, isPutOff) =>
        isPutOff ? `Counting begins after the stop, on ${day}` : `Counting begins on the day of the event, ${day}`,
      "day-after": (day, isPutOff) =>
        isPutOff ? `Counting begins after the stop, on ${day}` : `Counting begins on the day after the event, ${day}`,
    },
    period: (length, day) => `${length} from then end with ${day}`,
    missingDay: {
      "last-day": ", the last day of a month that is too short",
      "next-day": ", the day after a month that is too short",
    },
    pause: (from, to, days, day) => `Does not run from ${from} to ${to}: ${days} days are added, to ${day}`,
    moved: (from, calendar, day) => `${from} is not worked (${calendar}): moved to ${day}`,
  },
  spells: englishSpellSentences,
  stage: {
    restsWith: (authorities) => `Rests with ${authorities}`,
    afterConsulting: (authorities) => `after consulting ${authorities}`,
    lastDay: (day) => `last day ${day}`,
    noLastDay: "no last day",
    doneOn: (day) => `done on ${day}`,
    daysLate: (days) => `${days} ${days < 2 ? "day" : "days"} late`,
    early: (stages) => `done although ${stages} should have come first`,
    joined: (parts) => parts.join("; "),
  },
  ledger: englishLedgerSentences,
  text: {
    adopted: (day) => `, by the text adopted on ${day}`,
    laterAdopted: (day) => `; a text adopted on ${day} was not known yet`,
  },
  explainedAbove: (sentence) => `${sentence} (explained above)`,

  whyNot: {
    wanted: {
      yes: (test) => `${test}; it would have to be yes`,
      no: (test) => `${test}; it would have to be no`,
    },
    all: "All of these would have to be otherwise",
    any: "One of these otherwise would be enough",
    ruleClosed: (branch) => `"${branch}" was not looked at, because the conditions of its rule do not hold`,
    given: (branch) => `"${branch}" was not looked at, because the case gives the result of its rule`,
    notInForce: (branch) => `"${branch}" is not in force on the day, or belongs to a version for others`,
    noPart: (name) => `"${name}" had no part in this result`,
  },

  needs: (facts) => `Still needed: ${facts}`,
  awaits: (decision, authority, within) => `To be decided by ${authority}: ${decision}${bounds(within)}`,
  touches: (provisions) => `Touches provisions that are not computed: ${provisions}`,

  reason: {
    factsNeeded: "facts are missing",
    pending: "a fact is asked and not settled yet",
    cell: {
      "cell-unreadable": (table, keys) => `the cell of "${table}" for ${keys} cannot be read in the source`,
      "cell-external": (table, keys) => `the cell of "${table}" for ${keys} stands in a document that is not held`,
      "outside-table": (table, keys) => `"${table}" has no row for ${keys}`,
      "no-edition-in-force": (table) => `no edition of "${table}" is in force`,
    },
    notInForce: (name, on) => `nothing of "${name}" is in force on ${on}`,
    noAlternative: "none of the alternatives holds",
    twoHold: (names) => `${names} hold and none prevails`,
    twoVersions: (name) => `two versions of "${name}" apply`,
    noOption: (name) => `no option of the reading "${name}" is taken`,
    noRow: "no row holds",
    twoRows: "two rows hold",
    currencies: (left, right) => `${left} and ${right} meet without a conversion`,
    divisionByZero: "a division by zero",
    noSuchDay: "the month reached has no such day, and the rule does not say which to take",
    noLine: (name) => `no line of "${name}" sets an amount in this case`,
    definedByItself: (name) => `"${name}" needs its own result`,
    notHappened: "the event has not happened",
    notBegun: "what it runs from has not happened",
    entryUndated: "the day of an entry is not known",
    notOpen: "the ledger is not open yet",
    suspended: (since) => `suspended since ${since}, and the suspension has not ended`,
    calendarNotKnown: (calendar, on) => `"${calendar}" does not say whether ${on} is worked`,
    noAuthority: (name) => `no authority is named for "${name}" in this case`,
  },
};

const gateHeads = {
  applies: "applies where ",
  when: "",
  unless: "",
  opens: "opens when ",
  ends: "ends when ",
  done: "done when ",
};

function gateWords(gate: Gate, condition: string | undefined): string | undefined {
  return condition === undefined ? undefined : gateHeads[gate] + condition;
}
