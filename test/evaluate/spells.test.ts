import { describe, expect, test } from "vitest";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
subject absence
  lasts from first_day to last_day
fact absences is list of absence
fact first_day of absence is date
fact last_day of absence is date
fact is_sickness of absence is yes or no
fact start is date

calendar office
  days of rest Saturday and Sunday
  holiday 2022-07-14
  known from 2022-01-01 until 2022-12-31

definition sick of absence
  means is_sickness

rule days_covered
  gives count
  shall be days covered by absences from 2022-01-01 to 2022-12-31

rule sick_days
  gives count
  shall be days covered by absences that are sick from 2022-01-01 to 2022-12-31

rule other_days
  gives count
  shall be days covered by absences that are not sick from 2022-01-01 to 2022-12-31

rule worked_days
  gives count
  shall be working days of office covered by absences from 2022-07-01 to 2023-12-31

rule longest
  gives count
  shall be days in the longest run of absences that are sick from 2022-01-01 to 2022-12-31

rule most_in_a_year
  gives count
  shall be most days covered by absences in any 12 months

rule most_in_a_week
  gives count
  shall be most days covered by absences in any 1 week from 2022-01-01 to 2022-01-31

rule run_begins
  gives date
  shall be first day of the run of absences that are sick current on start

rule run_ends
  gives date
  shall be last day of the run of absences current on start

rule backwards
  gives count
  shall be days covered by absences from 2022-12-31 to 2022-01-01

definition long
  means days covered by absences from 2022-01-01 to 2022-12-31 is at least 30 days
`);

const spell = (first_day?: string, last_day?: string, is_sickness?: boolean) => ({
  ...(first_day && { first_day }),
  ...(last_day && { last_day }),
  ...(is_sickness !== undefined && { is_sickness }),
});

const march = spell("2022-03-01", "2022-03-10", true);
const overlap = spell("2022-03-08", "2022-03-20", false);
const touching = spell("2022-03-21", "2022-03-31", true);
const overTheYear = spell("2021-12-01", "2022-01-05", true);

const asked = (rule: string, absences: readonly object[], start?: string) =>
  said(ask(book, rule, { facts: { absences, ...(start && { start }) } }));

describe("days are counted over records that last", () => {
  test.each([
    { rule: "days_covered", absences: [], is: "0", why: "no record covers no day" },
    { rule: "days_covered", absences: [march, overlap], is: "20", why: "a day covered twice counts once" },
    { rule: "days_covered", absences: [overTheYear], is: "5", why: "days before the first do not count" },
    { rule: "sick_days", absences: [march, overlap, touching], is: "21", why: "only those meant" },
    { rule: "other_days", absences: [march, overlap, touching], is: "13", why: "only those not meant" },
    { rule: "longest", absences: [march, touching, overTheYear], is: "11", why: "a gap breaks the run" },
    { rule: "most_in_a_year", absences: [overTheYear, march, overlap], is: "56", why: "all within twelve months" },
    { rule: "most_in_a_year", absences: [spell("2021-01-01", "2022-12-31")], is: "365", why: "not a day more" },
    { rule: "most_in_a_week", absences: [overTheYear], is: "5", why: "days outside the dates do not count" },
    { rule: "worked_days", absences: [spell("2022-07-11", "2022-07-17")], is: "4", why: "a holiday and a weekend" },
    {
      rule: "worked_days",
      absences: [spell("2022-12-30", "2023-01-02")],
      is: "unknown calendar-not-known",
      why: "nobody listed the holidays of 2023",
    },
    { rule: "backwards", absences: [march], is: "0", why: "there is no day between dates the wrong way round" },
    { rule: "long", absences: [march, overlap, touching], is: "yes", why: "days compare with days" },
  ])("$rule: $why", ({ rule, absences, is }) => {
    expect(asked(rule, absences)).toBe(is);
  });
});

describe("the run that a day lies in", () => {
  test.each([
    { rule: "run_begins", absences: [march], start: "2022-03-05", is: "1 March 2022", why: "one record" },
    {
      rule: "run_ends",
      absences: [touching, march, overlap],
      start: "2022-03-01",
      is: "31 March 2022",
      why: "they touch",
    },
    { rule: "run_begins", absences: [march], start: "2022-03-11", is: "not-applicable no-run", why: "a day too late" },
    { rule: "run_begins", absences: [overlap], start: "2022-03-10", is: "not-applicable no-run", why: "not one meant" },
    {
      rule: "run_begins",
      absences: [march],
      start: undefined,
      is: "unknown needs start",
      why: "which day is not told",
    },
  ])("$rule: $why", ({ rule, absences, start, is }) => {
    expect(asked(rule, absences, start)).toBe(is);
  });
});

describe("what is not told leaves open only what it could change", () => {
  test.each([
    {
      rule: "days_covered",
      absences: [march, spell(undefined, "2021-12-31")],
      is: "10",
      why: "it was over before the year began",
    },
    {
      rule: "sick_days",
      absences: [march, spell(undefined, undefined, false)],
      is: "10",
      why: "it is none of those meant",
    },
    {
      rule: "sick_days",
      absences: [march, spell("2022-03-02", "2022-03-04")],
      is: "10",
      why: "whether it counts or not, its days are covered",
    },
    {
      rule: "sick_days",
      absences: [march, spell("2022-06-01", "2022-06-02")],
      is: "unknown 10..12 needs absence.is_sickness#1",
      why: "two days depend on its cause",
    },
    {
      rule: "days_covered",
      absences: [spell("2022-12-30", undefined)],
      is: "unknown 1..2 needs absence.last_day#0",
      why: "it covers its first day at least",
    },
    {
      rule: "longest",
      absences: [march, spell("2022-03-11", undefined, true), spell(undefined, "2021-06-01", true)],
      is: "unknown 11..306 needs absence.last_day#1",
      why: "the other one is over",
    },
    {
      rule: "run_begins",
      absences: [march, spell("2022-02-01", "2022-02-28")],
      start: "2022-03-05",
      is: "unknown 1 February 2022..1 March 2022 needs absence.is_sickness#1",
      why: "the run may be longer",
    },
    {
      rule: "run_ends",
      absences: [spell("2022-03-01", undefined)],
      start: "2022-03-05",
      is: "unknown needs absence.last_day#0",
      why: "it may be over",
    },
    { rule: "sick_days", absences: [march, spell("2022-05-02", "2022-05-01", false)], is: "10", why: "not one meant" },
  ])("$rule: $why", ({ rule, absences, start, is }) => {
    expect(asked(rule, absences, start)).toBe(is);
  });
});

test("a record that ends before it begins is named, and never counts", () => {
  const outcome = ask(book, "days_covered", { facts: { absences: [march, spell("2022-05-02", "2022-05-01")] } });
  expect(said(outcome)).toBe("unknown reversed");
  expect(outcome.reason).toMatchObject({ kind: "reversed", subject: "absence", index: 1 });
});

test("a list that is not told is needed", () => {
  expect(said(ask(book, "sick_days"))).toBe("unknown needs absences");
});

test("many records that last the whole calendar are counted at once", () => {
  const absences = Array.from({ length: 2_000 }, () => spell("0001-01-01", "9999-12-31", true));
  expect(asked("most_in_a_year", absences)).toBe("366");
  expect(asked("days_covered", absences)).toBe("365");
});
