import type { LetterWords } from "./letter-words.ts";

/** The words of a letter in English. */
export const englishLetter: LetterWords = {
  headings: {
    to: "To",
    concerning: "Concerning",
    reference: "Reference",
    date: "Date",
    subject: "Subject",
    components: "Composition of the amount",
    part: "Part",
    amount: "Amount",
    provision: "Provision",
    reasons: "Reasons",
    open: "Readings and judgement",
    needed: "What is still needed",
    signature: "Signature",
    name: "Name",
    office: "Function",
    page: "Page",
  },
  title: { letter: undefined, attestation: "Attestation" },
  subject: {
    entitled: (name) => name,
    "not-entitled": (name) => `${name}: no entitlement`,
    open: (name) => `${name}: information needed`,
  },
  opening: { letter: "Dear Sir or Madam,", attestation: "To whom it may concern," },
  closing: {
    letter: "Yours sincerely,",
    attestation: "This attestation is issued at the request of the person concerned, for whatever use it may serve.",
  },
  lead: {
    letter: {
      entitled: (on) => `Under the rules in force on ${on}, your situation gives the following result:`,
      "not-entitled": (on) => `Under the rules in force on ${on}, your situation gives no right to the following:`,
      open: (on) => `Under the rules in force on ${on}, the following cannot be decided yet:`,
    },
    attestation: {
      entitled: (on) =>
        `It is certified that, under the rules in force on ${on}, the person named above has the following:`,
      "not-entitled": (on) =>
        `It is certified that, under the rules in force on ${on}, the person named above has no right to the following:`,
      open: (on) =>
        `Under the rules in force on ${on}, the following cannot be certified yet for the person named above:`,
    },
  },
  decision: (name, words, inWords) => `${name}: ${words}${inWords === undefined ? "" : ` (${inWords})`}`,
  reading: (label, option) => `${label}: the text was read as “${option}”.`,
  readingOpen: (label) => `${label}: the text does not settle this, and no reading was chosen.`,
  touches: (provisions) => `Left to the judgement of those who apply them: ${provisions}.`,
  needsFact: (label) => `${label}.`,
  awaits: (decision, authority) => `${decision}: the decision rests with ${authority}.`,
  validity: (on, knownOn) =>
    `This result holds for ${on}, under the rules as they stand on that day${knownOn === undefined ? "" : ` and as they were known on ${knownOn}`}. A change in the situation or in the rules may change it.`,
  receipt: (rulebook, engine, on, readings) =>
    `Computed with Proviso ${engine}, rulebook ${rulebook}, for ${on}${readings === undefined ? "" : `, readings: ${readings}`}.`,
};
