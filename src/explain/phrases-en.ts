import { englishBodies } from "./body-phrases-en.ts";
import { englishClock } from "./clock-phrases-en.ts";
import { englishLedgers } from "./ledger-words-en.ts";
import { englishLimits } from "./limit-phrases-en.ts";
import type { Phrases } from "./phrases.ts";
import { englishProcedures } from "./procedure-phrases-en.ts";
import { englishSpells } from "./spell-phrases-en.ts";

function listed(items: readonly string[], conjunction: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

const that = (list: string, filter: string | undefined) => (filter === undefined ? list : `${list} that are ${filter}`);

const pairs = (keys: readonly (readonly [string, string])[]) =>
  keys.map(([name, value]) => `${name} ${value}`).join(", ");

const edges = { first: "first", last: "last" };

const types = {
  "yes-no": "yes or no",
  number: "a number",
  count: "a count",
  percentage: "a percentage",
  date: "a date",
  "time-of-day": "a time of day",
  "date-and-time": "a date and time",
  record: "a record",
  list: "a list",
  "unknown-type": "a value",
};

/** How English words what a rule says. */
export const english: Phrases = {
  and: (items) => listed(items, "and"),
  or: (items) => listed(items, "or"),
  groupHead: { all: "all of these hold:", any: "any of these holds:", none: "none of these holds:" },
  group: {
    all: (items) => `all of (${items.join("; ")})`,
    any: (items) => `any of (${items.join("; ")})`,
    none: (items) => `none of (${items.join("; ")})`,
  },
  not: (condition) => `not ${condition}`,
  comparison: {
    equal: (a, b) => `${a} is ${b}`,
    unequal: (a, b) => `${a} is not ${b}`,
    "at-least": (a, b) => `${a} is at least ${b}`,
    "at-most": (a, b) => `${a} is at most ${b}`,
    "more-than": (a, b) => `${a} is more than ${b}`,
    "less-than": (a, b) => `${a} is less than ${b}`,
  },
  dateComparison: {
    equal: (a, b) => `${a} is ${b}`,
    unequal: (a, b) => `${a} is not ${b}`,
    "at-least": (a, b) => `${a} is on or after ${b}`,
    "at-most": (a, b) => `${a} is on or before ${b}`,
    "more-than": (a, b) => `${a} is after ${b}`,
    "less-than": (a, b) => `${a} is before ${b}`,
  },
  between: (left, from, to) => `${left} is from ${from} to ${to}, both included`,
  oneOf: (left, values) => `${left} is one of ${values}`,
  known: (left) => `${left} is known`,
  happened: (event) => `${event} has happened`,
  limitIs: {
    met: (limit) => `${limit} is met`,
    missed: (limit) => `${limit} is missed`,
    running: (limit) => `${limit} is running`,
  },
  missedOn: (limit) => `the last day of ${limit}, once it is missed`,
  includes: (list, value) => `${list} includes ${value}`,
  someAre: (list, filter) => (filter === undefined ? `there are ${list}` : `some of ${list} are ${filter}`),
  everyIs: (list, filter) => `every one of ${list} is ${filter ?? "there"}`,
  halfOf: (whole) => `half of ${whole}`,
  partOf: (part, whole) => `${part} of ${whole}`,
  arithmetic: {
    plus: (a, b) => `${a} plus ${b}`,
    less: (a, b) => `${a} less ${b}`,
    times: (a, b) => `${a} times ${b}`,
    "divided-by": (a, b) => `${a} divided by ${b}`,
  },
  missingDay: {
    "last-day": " (the last day of a month that is too short)",
    "next-day": " (the day after a month that is too short)",
  },
  perComplete: (amount, step, of) => `${amount} for each complete ${step} of ${of}`,
  extreme: {
    greatest: (items, areDates) => `the ${areDates ? "latest" : "greatest"} of ${items}`,
    least: (items, areDates) => `the ${areDates ? "earliest" : "least"} of ${items}`,
  },
  total: (item, list, filter) => `the total of ${item} over ${that(list, filter)}`,
  countOf: (list, filter) => `the number of ${that(list, filter)}`,
  elapsed: {
    "whole-years": (from, to) => `whole years from ${from} to ${to}`,
    "started-years": (from, to) => `started years from ${from} to ${to}`,
    "whole-months": (from, to) => `whole months from ${from} to ${to}`,
    "started-months": (from, to) => `started months from ${from} to ${to}`,
    days: (from, to) => `days from ${from} to ${to}, both counted`,
  },
  boundary: (edge, unit, date) => `the ${edges[edge]} day of the ${unit} of ${date}`,
  datePart: {
    day: (date) => `the day of the month of ${date}`,
    month: (date) => `the month of ${date}`,
    year: (date) => `the calendar year of ${date}`,
  },
  asOn: (value, date) => `${value} as on ${date}`,
  asIf: (value, given) => `${value} for ${pairs(given)}`,
  lookUp: (output, keys) => (keys.length === 0 ? output : `${output} for ${pairs(keys)}`),
  ofRecord: (name, record) => `${name} of ${record}`,
  optionTaken: (reading) => `the reading "${reading}"`,
  accordingTo: (keys, rows) => `according to ${keys} (${rows.map(([key, value]) => `${key}: ${value}`).join("; ")})`,
  referenceDate: "the reference date",
  zero: "zero",
  noEntitlement: "no entitlement",
  unreadable: "unreadable in the source",
  external: "in a document that is not held",
  unresolved: "(a mistake in the rulebook)",
  any: "any",
  range: (from, to, fromExcluded, toExcluded) => {
    const below = to && `${toExcluded ? "less than" : "at most"} ${to}`;
    if (from === undefined) return below ?? "any";
    if (to !== undefined && !fromExcluded && !toExcluded) return `from ${from} to ${to}`;
    const above = `${fromExcluded ? "more than" : "at least"} ${from}`;
    return below ? `${above} and ${below}` : above;
  },
  step: {
    "shall-be": (value) => `it is ${value}`,
    plus: (value) => `plus ${value}`,
    less: (value) => `less ${value}`,
    "not-more-than": (value) => `but not more than ${value}`,
    "not-less-than": (value) => `but not less than ${value}`,
    "multiplied-by": (value) => `the whole multiplied by ${value}`,
    "divided-by": (value) => `the whole divided by ${value}`,
    "failing-which": (value) => `failing which ${value}`,
  },
  means: (condition) => `met where ${condition}`,
  ratio: (part, whole) => `in the ratio of ${part} to ${whole}`,
  rounded: {
    "half-up": (to) => `rounded to the nearest ${to}, halves up`,
    up: (to) => `rounded up to ${to}`,
    down: (to) => `rounded down to ${to}`,
  },
  let: (name, value) => `here "${name}" is ${value}`,
  where: (line, condition) => `${line}, where ${condition}`,
  type: (type, label) => {
    if (type.kind === "money")
      return [type.currency ? `an amount in ${type.currency}` : "an amount", type.per && `per ${type.per}`]
        .filter(Boolean)
        .join(" ");
    if (type.kind === "duration") return `a duration in ${type.unit.replace("-", " ")}`;
    return type.kind === "choice" ? `one of "${label}"` : types[type.kind];
  },
  body: englishBodies,
  limit: englishLimits,
  clock: englishClock,
  spells: englishSpells,
  procedure: englishProcedures,
  ledger: englishLedgers,
  per: { hour: "per hour", day: "per day", month: "per month", year: "per year" },
  inForce: (from, until, adopted) => {
    const by = adopted === undefined ? "" : `, adopted on ${adopted}`;
    if (from === undefined) return until === undefined ? "" : `in force until ${until}${by}`;
    return until === undefined ? `in force from ${from}${by}` : `in force from ${from} to ${until}${by}`;
  },
  heads: {
    gives: (type) => `Gives ${type}`,
    definition: "Is met or not",
    appliesWhere: (condition) => `Applies where ${condition}`,
    when: (condition) => `When ${condition}`,
    otherwise: (value) => `Otherwise ${value}`,
    exactlyOne: "Exactly one of these must hold",
    alternative: (name) => `Alternative "${name}"`,
    exception: (name) => `Except where "${name}"`,
    notwithstanding: (names) => `Prevails over ${names}`,
    disapplies: (names) => `Sets aside ${names}`,
    evenIfNotEntitled: "Whether or not the conditions above hold",
    inEveryCase: "In every case, whatever came out",
    leansOn: (reading, option) => `Leans on the reading "${reading}": ${option ?? "not settled"}`,
    note: (words) => `Note: ${words}`,
    restsWith: (authority) => `Decided by ${authority}`,
    afterConsulting: (authorities) => `After consulting ${authorities}`,
    onRecommendationOf: (authorities) => `On the recommendation of ${authorities}`,
    havingRegardTo: (words) => `Having regard to ${words}`,
    mayBeYesOrNo: "May be yes or no",
    mayBeRange: (least, most) => (least === undefined ? `May be up to ${most}` : `May be from ${least} to ${most}`),
    mayBeOneOf: (values) => `May be ${values}`,
    untilDecided: (value) => `Until it is decided: ${value}`,
    notFound: (key) => `The rulebook has nothing named "${key}".`,
    options: (options) => `May be read as ${options}`,
    taken: (option, reason) =>
      `${option === undefined ? "Not settled" : `Taken: ${option}`}${reason ? `, because: ${reason}` : ""}`,
    question: (words) => `Question: ${words}`,
    keys: (keys) => `By ${keys}`,
    edition: (inForce, rows) => `Edition ${inForce}: ${rows} ${rows === 1 ? "row" : "rows"}`,
  },
};
