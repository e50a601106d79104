import type { Area, Form } from "./form.ts";

/* Every kind of question of the public sets that the language can ask, and how it asks it. */

function form(area: Area, pattern: string, ...rulebooks: string[]): Form {
  return { area, pattern, rulebooks };
}

function means(condition: string): string {
  return `definition answer\nmeans ${condition}`;
}

function gives(type: string, ...lines: string[]): string {
  return `rule answer\ngives ${type}\n${lines.join("\n")}`;
}

const logic: readonly Form[] = [
  form("three-valued logic", "{truth} and {truth}", means("$1 and $2"), means("all of\n- $1\n- $2")),
  form("three-valued logic", "{truth} or {truth}", means("$1 or $2"), means("any of\n- $1\n- $2")),
  form("three-valued logic", "not {truth}", means("not $1"), means("none of\n- $1")),
  form("three-valued logic", "{truth} implies {truth}", means("not $1 or $2")),
  form("three-valued logic", "{truth} xor {truth}", means("$1 is not $2")),
  form("what is unknown", "IsNull({number})", means("$1 is unknown"), means("none of\n- $1 is known")),
  form("what is unknown", "IsTrue({truth})", means("$1 is known and $1")),
  form("what is unknown", "IsFalse({truth})", means("$1 is known and not $1")),
];

const wholeQuotient = "rule whole_quotient\ngives number\nshall be $1 divided by $2\nrounded down to 1\n";

const decimals: readonly Form[] = [
  form(
    "sums and products",
    "{number} + {number}",
    gives("number", "shall be $1 plus $2"),
    gives("number", "shall be $1", "plus $2"),
  ),
  form(
    "sums and products",
    "{number} - {number}",
    gives("number", "shall be $1 less $2"),
    gives("number", "shall be $1", "less $2"),
  ),
  form(
    "sums and products",
    "{number} * {number}",
    gives("number", "shall be $1 times $2"),
    gives("number", "shall be $1", "the whole multiplied by $2"),
  ),
  form(
    "sums and products",
    "{number} / {number}",
    gives("number", "shall be $1 divided by $2"),
    gives("number", "shall be $1", "the whole divided by $2"),
  ),
  form(
    "sums and products",
    "{number} mod {number}",
    wholeQuotient + gives("number", "shall be $1 less whole_quotient times $2"),
  ),
  form("sums and products", "-{number}", gives("number", "shall be 0 less $1")),
  form("sums and products", "-({number})", gives("number", "shall be 0 less $1")),
  form("sums and products", "Abs({number})", gives("number", "shall be the greater of $1 and 0 less $1")),
  form("rounding", "{number} div {number}", gives("number", "shall be $1 divided by $2", "rounded down to 1")),
  form(
    "rounding",
    "Round({number} / {number}, 8)",
    gives("number", "shall be $1 divided by $2", "rounded half up to 0.00000001"),
  ),
  form("rounding", "Round({number}, 2)", gives("number", "shall be $1", "rounded half up to 0.01")),
  form("rounding", "Round({number})", gives("number", "shall be $1", "rounded half up to 1")),
  form("rounding", "Truncate({number})", gives("number", "shall be $1", "rounded down to 1")),
  form("rounding", "Floor({number})", gives("number", "shall be $1", "rounded down to 1")),
  form("rounding", "Ceiling({number})", gives("number", "shall be $1", "rounded up to 1")),
];

const ways = {
  "last day": " taking the last day of a short month",
  "next day": " taking the day after a short month",
  refuse: "",
};

/** Dates moved. CQL takes the last day of a month that is too short; dates-calc says which way each time. */
const moves: readonly Form[] = [
  ...Object.entries({ "+": "plus", "-": "less" }).flatMap(([sign, word]) => [
    form("dates moved", `{day} ${sign} {count} {unit}`, gives("date", `shall be $1 ${word} $2 $3${ways["last day"]}`)),
    form("dates moved", `{day} ${sign} {count} {unit} = {day}`, means(`$1 ${word} $2 $3${ways["last day"]} is $4`)),
  ]),
  ...Object.entries(ways).map(([way, words]) =>
    form(
      "dates moved",
      `{day} + {count} months + {count} days, ${way}`,
      gives("date", `shall be $1 plus $2 months${words} plus $3 days`),
    ),
  ),
  form("dates moved", "{day}", gives("date", "shall be $1")),
];

/** The day that stands for the day, the month or the year of an operand. */
const startOf: Readonly<Record<string, (operand: string) => string>> = {
  day: (operand) => operand,
  month: (operand) => `first day of the month of ${operand}`,
  year: (operand) => `first day of the year of ${operand}`,
};

const comparisons: readonly Form[] = Object.entries(startOf).flatMap(([unit, of]) => [
  form("dates compared", `{day} before ${unit} of {day}`, means(`${of("$1")} is before ${of("$2")}`)),
  form("dates compared", `{day} after ${unit} of {day}`, means(`${of("$1")} is after ${of("$2")}`)),
  form("dates compared", `{day} same ${unit} as {day}`, means(`${of("$1")} is ${of("$2")}`)),
  form("dates compared", `{day} same ${unit} or before {day}`, means(`${of("$1")} is on or before ${of("$2")}`)),
  form("dates compared", `{day} same ${unit} or after {day}`, means(`${of("$1")} is on or after ${of("$2")}`)),
]);

const today: readonly Form[] = [
  form("dates compared", "{day} = {day}", means("$1 is $2")),
  form(
    "dates compared",
    "{day} same day or before {day} + {count} {unit}",
    means(`$1 is on or before $2 plus $3 $4${ways["last day"]}`),
  ),
  form(
    "dates compared",
    "{day} + {count} {unit} same day or before {day}",
    means(`$1 plus $2 $3${ways["last day"]} is on or before $4`),
  ),
  form("dates compared", "{day} + {count} {unit} > {day}", means(`$1 plus $2 $3${ways["last day"]} is after $4`)),
];

const counts: readonly Form[] = [
  form("dates counted", "years between {day} and {day}", gives("number", "shall be whole years from $1 to $2")),
  form("dates counted", "months between {day} and {day}", gives("number", "shall be whole months from $1 to $2")),
  form("dates counted", "year from {moment}", gives("number", "shall be calendar year of $1")),
  form("dates counted", "month from {moment}", gives("number", "shall be month of the year of $1")),
  form("dates counted", "day from {moment}", gives("number", "shall be day of the month of $1")),
  form("dates counted", "date from {moment}", gives("date", "shall be $1")),
];

/** The words of an order: numbers and dates have their own. */
interface Order {
  readonly before: string;
  readonly after: string;
  readonly notBefore: string;
  readonly notAfter: string;
}

const orders: Readonly<Record<"number" | "day", Order>> = {
  number: { before: "less than", after: "more than", notBefore: "at least", notAfter: "at most" },
  day: { before: "before", after: "after", notBefore: "on or after", notAfter: "on or before" },
};

/** A value against a stretch with both its ends, and two stretches, by their ends. */
const stretches: readonly Form[] = Object.entries(orders).flatMap(([kind, { before, after, notBefore, notAfter }]) => {
  const [one, stretch] = [`{${kind}}`, `Interval[{${kind}}, {${kind}}]`];
  return [
    form("stretches", `${one} in ${stretch}`, means("$1 is from $2 to $3")),
    form("stretches", `${one} included in ${stretch}`, means("$1 is from $2 to $3")),
    form("stretches", `${stretch} contains ${one}`, means("$3 is from $1 to $2")),
    form("stretches", `${stretch} includes ${one}`, means("$3 is from $1 to $2")),
    form("stretches", `${one} before ${stretch}`, means(`$1 is ${before} $2`)),
    form("stretches", `${one} after ${stretch}`, means(`$1 is ${after} $3`)),
    form("stretches", `${stretch} before ${one}`, means(`$2 is ${before} $3`)),
    form("stretches", `${stretch} after ${one}`, means(`$1 is ${after} $3`)),
    form("stretches", `${one} on or before ${stretch}`, means(`$1 is ${notAfter} $2`)),
    form("stretches", `${one} on or after ${stretch}`, means(`$1 is ${notBefore} $3`)),
    form("stretches", `${stretch} on or before ${one}`, means(`$2 is ${notAfter} $3`)),
    form("stretches", `${stretch} on or after ${one}`, means(`$1 is ${notBefore} $3`)),
    form("stretches", `${stretch} includes ${stretch}`, means("$3 is from $1 to $2 and $4 is from $1 to $2")),
    form("stretches", `${stretch} included in ${stretch}`, means("$1 is from $3 to $4 and $2 is from $3 to $4")),
    form("stretches", `${stretch} before ${stretch}`, means(`$2 is ${before} $3`)),
    form("stretches", `${stretch} after ${stretch}`, means(`$1 is ${after} $4`)),
    form("stretches", `${stretch} overlaps ${stretch}`, means(`$1 is ${notAfter} $4 and $2 is ${notBefore} $3`)),
    form("stretches", `${stretch} starts ${stretch}`, means(`$1 is $3 and $2 is ${notAfter} $4`)),
    form("stretches", `${stretch} ends ${stretch}`, means(`$2 is $4 and $1 is ${notBefore} $3`)),
    form("stretches", `${stretch} = ${stretch}`, means("$1 is $3 and $2 is $4")),
    form("stretches", `${stretch} != ${stretch}`, means("$1 is not $3 or $2 is not $4")),
  ];
});

/** The forms, those that a question is tried against first standing first. */
export const forms: readonly Form[] = [
  ...logic,
  ...decimals,
  ...moves,
  ...comparisons,
  ...today,
  ...counts,
  ...stretches,
];
