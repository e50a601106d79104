import type { Names } from "./names.ts";

/** What every random rulebook talks about: facts of every type, records, readings of every kind and the powers' holders. */
export const vocabulary = `
choice levels
  in rising order
  members low or middle or high

subject child
  lasts from birth to gone

authority director
authority deputy

fact wed is yes or no
fact lodged is yes or no over time
fact level is one of levels over time
fact pay is money in EUR
fact income is money in EUR over time
fact share is number
fact nights is count
fact born is date
fact began is date
fact served is duration in months
fact held is list of levels
fact children is list of child
fact minor of child is yes or no
fact cost of child is money in EUR
fact birth of child is date
fact gone of child is date

subject shift
  lasts from shift_began to shift_ended

fact shifts is list of shift
fact shift_began of shift is date and time
fact shift_ended of shift is date and time
fact late of shift is yes or no

calendar office
  days of rest Saturday and Sunday
  holiday 2022-07-01
  known from 2021-06-01 until 2022-12-31

hours of the day night_hours
  from 22:00 to 07:00

reading side
  option left
  option right
  taken left

reading doubt
  option near
  option far

reading tariff
  option old is 2 EUR
  option new is 3 EUR
  taken old

reading missing_tariff
  option this_one is 1 EUR
  option that_one is 4 EUR

not encoded
  under Rule 1/1.2
  classed as procedural
  reason A form is to be filled in.
`;

/** The names of the vocabulary. */
export const vocabularyNames: Names = {
  values: {
    flag: ["wed", "lodged"],
    money: ["pay", "income", "tariff", "missing_tariff"],
    number: ["share", "nights"],
    date: ["born", "began"],
    months: ["served"],
    level: ["level"],
  },
  rules: { flag: [], money: [], number: [], date: [], months: [], level: [] },
  ofChild: { flag: ["minor"], money: ["cost"], number: [], date: ["birth", "gone"], months: [], level: [] },
  tables: [],
  branches: [],
};

/** The names within a rule about a record: its own first. */
export function withinChild(names: Names): Names {
  const both = <S extends keyof Names["values"]>(sort: S) => [...names.ofChild[sort], ...names.values[sort]];
  return {
    ...names,
    values: {
      flag: both("flag"),
      money: both("money"),
      number: both("number"),
      date: both("date"),
      months: both("months"),
      level: both("level"),
    },
  };
}
