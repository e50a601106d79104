import { describe, expect, test } from "vitest";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
fact began is date
fact ended is date
fact served is duration in months

rule age
  gives count
  shall be whole years from began to the reference date

rule year_of_service
  gives count
  shall be started years from began to the reference date

rule stay
  gives count
  shall be days from began to ended

rule a_month_on
  gives date
  shall be began plus 1 months

rule a_month_on_at_the_latest
  gives date
  shall be began plus 1 months taking the last day of a short month

rule month_begins
  gives date
  shall be first day of the month of began

rule day_of_month
  gives count
  shall be day of the month of began

rule later
  gives date
  shall be the later of began and ended

rule extra
  gives duration in months
  shall be 1 month for each complete 24 months of served

definition in_time
  means began is on or before ended
`);

describe("dates", () => {
  const facts = { began: "2022-01-31", ended: "2022-02-28", served: 71 };
  test.each([
    { rule: "age", is: "0", why: "no anniversary passed" },
    { rule: "year_of_service", is: "1", why: "the first year is running" },
    { rule: "stay", is: "29", why: "both days count" },
    {
      rule: "a_month_on",
      is: "unknown day-does-not-exist",
      why: "there is no 31 February, and no line says what then",
    },
    { rule: "a_month_on_at_the_latest", is: "28 February 2022", why: "the last day of a short month" },
    { rule: "month_begins", is: "1 January 2022", why: "the first day" },
    { rule: "day_of_month", is: "31", why: "as a number" },
    { rule: "later", is: "28 February 2022", why: "dates have an order" },
    { rule: "extra", is: "2 months", why: "what remains beyond the second step counts for nothing" },
    { rule: "in_time", is: "yes", why: "a test of dates" },
  ])("$rule: $is ($why)", ({ rule, is }) => {
    expect(said(ask(book, rule, { facts }))).toBe(is);
  });

  test("an age on another day", () => {
    expect(said(ask(book, "age", { facts, on: "2040-01-30" }))).toBe("17");
    expect(said(ask(book, "age", { facts, on: "2040-01-31" }))).toBe("18");
  });
});
