import fc, { type Arbitrary } from "fast-check";
import { joined, lines, type Names, oneOfNames, type Sort, type Text, words } from "./names.ts";

/* Values as the language writes them, each of one sort. The law's own numbers are small, so that ties and zeros are met. */

/** A few days around the dates from which things hold. */
export const day: Arbitrary<Text> = words("2022-01-01", "2021-12-31", "2020-02-29", "2023-06-30", "2022-07-01");

const small: Arbitrary<Text> = words("0", "1", "2", "3", "5");

/** A name of the sort. */
export function named(sort: Sort): Arbitrary<Text> {
  return oneOfNames((names) => names.values[sort]);
}

const member = words("low", "middle", "high");

/** A fact and what it would be: what follows `for` after a rule. */
const supposition = fc.oneof(
  // Never yes: "yes or no entitlement" would be read as the type "yes or no".
  words("wed no"),
  joined("level", member),
  joined("nights", small),
  joined("share", named("number")),
  joined("born", day),
);

/** A rule asked for other facts; a plain name while there is no rule of the sort. */
function asIf(sort: Sort): Arbitrary<Text> {
  return fc.tuple(fc.nat(255), supposition, named(sort)).map(([n, as, fallback]) => (names: Names) => {
    const rules = names.rules[sort];
    return rules.length === 0 ? fallback(names) : `${rules[n % rules.length]} for ${as(names)}`;
  });
}

/** A cell of a table, where there is one. */
const lookUp: Arbitrary<Text> = fc
  .tuple(fc.nat(255), fc.oneof(words(""), joined("for level", member), joined("for nights", small)), named("money"))
  .map(([n, keys, fallback]) => (names) => {
    const table = names.tables[n % names.tables.length];
    return table === undefined ? fallback(names) : `${table} ${keys(names)}`.trim();
  });

const children = fc.oneof(
  words("children"),
  joined(
    "children",
    words("that are", "that are not"),
    oneOfNames((names) => names.ofChild.flag),
  ),
);

/** What is counted over records that last, and over months; few of these, for a sum over sums over months grows fast. */
const days: Arbitrary<Text> = fc.oneof(
  joined(words("days covered by", "days in the longest run of"), children, "from", day, "to", day),
  joined("most days covered by", children, "in any", words("12 months", "1 month", "10 days", "1 week")),
  joined("number of months from 2022-05-15 to 2022-07-01 on which", named("flag")),
);

const runEdge: Arbitrary<Text> = joined(
  words("first day of the run of", "last day of the run of"),
  children,
  "current on",
  day,
);

const yearlyTotal: Arbitrary<Text> = joined(
  "total of",
  named("money"),
  "over each year from 2021-06-30 to",
  words("2022-07-01", "2021-06-29", "2021-12-31"),
);

const dateAtom: Arbitrary<Text> = fc.oneof(
  { weight: 1, arbitrary: runEdge },
  { weight: 8, arbitrary: named("date") },
  { weight: 4, arbitrary: day },
  { weight: 2, arbitrary: words("the reference date") },
  {
    weight: 2,
    arbitrary: joined(
      words(
        "first day of the month of",
        "last day of the month of",
        "first day of the year of",
        "last day of the year of",
      ),
      named("date"),
    ),
  },
);

/** Any value of a sort that may also be that of another date. */
function onAnotherDay(sort: Sort): Arbitrary<Text> {
  return joined(named(sort), "as on", fc.oneof(day, named("date")));
}

const moneyAtom: Arbitrary<Text> = fc.oneof(
  { weight: 6, arbitrary: named("money") },
  { weight: 3, arbitrary: small.map((n) => (names: Names) => `${n(names)} EUR`) },
  { weight: 1, arbitrary: yearlyTotal },
  { weight: 1, arbitrary: words("zero", "2.50 EUR", "no entitlement") },
  { weight: 2, arbitrary: joined(words("6 % of", "50 % of", "half of", "1/3 of"), named("money")) },
  { weight: 2, arbitrary: asIf("money") },
  { weight: 1, arbitrary: onAnotherDay("money") },
  { weight: 2, arbitrary: lookUp },
  {
    weight: 2,
    arbitrary: joined(
      "total of",
      oneOfNames((names) => names.ofChild.money),
      "over",
      children,
    ),
  },
);

const numberAtom: Arbitrary<Text> = fc.oneof(
  { weight: 5, arbitrary: named("number") },
  { weight: 3, arbitrary: small },
  { weight: 1, arbitrary: words("1/30", "2.5") },
  { weight: 2, arbitrary: joined("number of", children) },
  { weight: 1, arbitrary: days },
  { weight: 1, arbitrary: asIf("number") },
  { weight: 1, arbitrary: onAnotherDay("number") },
  {
    weight: 2,
    arbitrary: joined(
      words("whole years", "started years", "whole months", "started months", "days"),
      "from",
      dateAtom,
      "to",
      dateAtom,
    ),
  },
  {
    weight: 2,
    arbitrary: joined(
      words("hours covered by shifts from", "hours covered by shifts that are late from"),
      dateAtom,
      "to",
      dateAtom,
      words("", "within night_hours", "outside night_hours"),
      words("", "on working days of office", "on days not worked of office"),
    ),
  },
  {
    weight: 1,
    arbitrary: joined(words("day of the month of", "month of the year of", "calendar year of"), dateAtom),
  },
);

const monthsAtom: Arbitrary<Text> = fc.oneof(
  { weight: 3, arbitrary: named("months") },
  { weight: 2, arbitrary: small.map((n) => (names: Names) => `${n(names)} months`) },
  { weight: 1, arbitrary: joined("1 month for each complete 2 months of", named("months")) },
  { weight: 1, arbitrary: joined("half of", named("months")) },
);

const levelAtom: Arbitrary<Text> = fc.oneof(
  { weight: 3, arbitrary: named("level") },
  { weight: 1, arbitrary: onAnotherDay("level") },
  { weight: 1, arbitrary: member },
);

/** A value without operators. */
export const atom: { readonly [S in Exclude<Sort, "flag">]: Arbitrary<Text> } = {
  money: moneyAtom,
  number: numberAtom,
  date: dateAtom,
  months: monthsAtom,
  level: levelAtom,
};

function pair(sort: "money" | "number" | "months", value: Arbitrary<Text>): Arbitrary<Text> {
  return joined(words("the greater of", "the lesser of"), value, "and", atom[sort]);
}

const interest: Arbitrary<Text> = joined(
  named("money"),
  "with compound interest at",
  words("4 %", "0 %"),
  "over",
  fc.oneof(words("2 years", "6 months", "0 months"), named("months")),
  words("", "and simple interest for the part of a year"),
);

const money: Arbitrary<Text> = fc.oneof(
  { weight: 1, arbitrary: interest },
  { weight: 4, arbitrary: moneyAtom },
  { weight: 2, arbitrary: joined(moneyAtom, words("plus", "less"), moneyAtom) },
  { weight: 2, arbitrary: joined(moneyAtom, words("times", "divided by"), numberAtom) },
  { weight: 1, arbitrary: joined(moneyAtom, words("plus", "less"), moneyAtom, "times", numberAtom) },
  { weight: 2, arbitrary: pair("money", moneyAtom) },
);

const number: Arbitrary<Text> = fc.oneof(
  { weight: 4, arbitrary: numberAtom },
  { weight: 2, arbitrary: joined(numberAtom, words("plus", "less", "times", "divided by"), numberAtom) },
  { weight: 1, arbitrary: joined(moneyAtom, "divided by", moneyAtom) },
  { weight: 1, arbitrary: pair("number", numberAtom) },
);

const date: Arbitrary<Text> = fc.oneof(
  { weight: 3, arbitrary: dateAtom },
  { weight: 1, arbitrary: joined(words("the later of", "the earlier of"), dateAtom, "and", dateAtom) },
  {
    weight: 2,
    arbitrary: joined(
      dateAtom,
      words("plus", "less"),
      monthsAtom,
      words("", "taking the last day of a short month", "taking the day after a short month"),
    ),
  },
);

const months: Arbitrary<Text> = fc.oneof(
  { weight: 3, arbitrary: monthsAtom },
  { weight: 1, arbitrary: joined(monthsAtom, words("plus", "less"), monthsAtom) },
  { weight: 1, arbitrary: pair("months", monthsAtom) },
);

/** A value of a sort, on one line. */
export const value: { readonly [S in Exclude<Sort, "flag">]: Arbitrary<Text> } = {
  money,
  number,
  date,
  months,
  level: levelAtom,
};

const levelCell = fc.oneof(
  words("any", "at least middle", "less than high", "from low to middle", "low or high"),
  member,
);

const nightsCell = words(
  "any",
  "1",
  "2",
  "0 or 3",
  "at most 2",
  "more than 1",
  "from 1 to 5",
  "at least 1 and less than 3",
);

/** `according to` with its rows; the value of the line it closes. */
export const accordingTo: Arbitrary<Text> = fc.oneof(
  lines(
    "according to level and nights",
    lines(
      joined("|", levelCell, "|", nightsCell, "|", moneyAtom, "|"),
      joined("|", levelCell, "|", nightsCell, "|", words("unreadable", "external", "no entitlement", "4 EUR"), "|"),
      joined("|", levelCell, "|", nightsCell, "|", moneyAtom, "|"),
    ),
  ),
  lines("according to side", joined("| left |", moneyAtom, "|"), joined("| right |", moneyAtom, "|")),
  lines("according to wed", joined("| yes |", moneyAtom, "|"), joined("| no |", words("no entitlement", "1 EUR"), "|")),
);

/** `the greatest of` with its items. */
export const greatestOf: Arbitrary<Text> = lines(
  words("the greatest of", "the least of"),
  joined("-", moneyAtom),
  joined("-", moneyAtom),
  joined("-", moneyAtom, "[Rule 1/2]"),
);

const slice = (end: Arbitrary<Text>): Arbitrary<Text> =>
  joined("|", end, "|", words("50 %", "2", "1/3", "unreadable", "no entitlement"), "|");

/** `in slices of` with its rows. */
export const sliced: Arbitrary<Text> = lines(
  joined("in slices of", moneyAtom),
  slice(joined("up to", words("1 EUR", "2.50 EUR"))),
  slice(joined("up to", fc.oneof(words("3 EUR", "5 EUR"), named("money")))),
  slice(words("beyond", "up to 1000 EUR")),
);
