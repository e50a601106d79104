import { describe, expect, test } from "vitest";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
choice grades
  in rising order
  members B1 or B2 or A1 or A2

fact grade is one of grades
fact step is count
fact married is yes or no

table scale
  by grade down
  by step across
  gives money in EUR per month
  other keys unknown
  edition in force from 2020-01-01
  | grade    |        1 |          2 |
  | B1       |      100 |        110 |
  | B2       |      120 | unreadable |
  | A1 or A2 | external |      200.5 |
  edition in force from 2022-01-01
  | grade    |   1 |              2 |
  | B1       | 105 |            115 |
  | B2       | 125 | no entitlement |

table by_range
  by grade
  by step
  gives number
  other keys no entitlement
  edition in force from 2020-01-01
  | grade         | step        | by_range |
  | from B1 to B2 | at most 3   | 1        |
  | from B1 to B2 | more than 3 | 2        |
  | A1            | any         | 3        |

rule pay
  gives money in EUR per month
  shall be scale

rule pay_at_entry
  gives money in EUR per month
  shall be scale for step 1

rule band
  gives number
  shall be by_range

rule share
  gives percentage
  shall be according to step and married
    | at most 5 | yes | 100 % |
    | at most 5 | no  |  50 % |
    | 6         | any | 20 % |

rule pay_of_others
  gives money in EUR per month
  shall be pay for grade B1 step 2

rule pay_then
  gives money in EUR per month
  shall be pay as on 2021-06-30
`);

describe("tables", () => {
  const on = "2021-07-01";
  test.each([
    { facts: { grade: "B1", step: 2 }, is: "110 EUR per month", why: "a cell" },
    { facts: { grade: "A2", step: 2 }, is: "200.50 EUR per month", why: "a row for several keys" },
    { facts: { grade: "B2", step: 2 }, is: "unknown cell-unreadable", why: "a damaged cell is never zero" },
    { facts: { grade: "A1", step: 1 }, is: "unknown cell-external", why: "nor one that is elsewhere" },
    { facts: { grade: "B1", step: 3 }, is: "unknown outside-table", why: "a key outside the rows" },
    { facts: { grade: "B1" }, is: "unknown needs step", why: "a key is unknown" },
    { facts: { step: 3 }, is: "unknown outside-table", why: "no row has this step, whatever the grade" },
  ])("$facts: $is ($why)", ({ facts, is }) => {
    expect(said(ask(book, "pay", { facts, on }))).toBe(is);
  });

  test.each([
    { on: "2019-12-31", is: "unknown no-edition-in-force", why: "before the first edition" },
    { on: "2021-12-31", is: "100 EUR per month", why: "its last day, though it has no end of its own" },
    { on: "2022-01-01", is: "105 EUR per month", why: "the first day of the next" },
  ])("on $on: $is ($why)", ({ on: day, is }) => {
    expect(said(ask(book, "pay_at_entry", { facts: { grade: "B1" }, on: day }))).toBe(is);
  });

  test("a cell may say that nothing is due", () => {
    expect(said(ask(book, "pay", { facts: { grade: "B2", step: 2 } }))).toBe("no-entitlement");
  });

  test.each([
    { facts: { grade: "B2", step: 3 }, is: "1", why: "ranges of an ordered choice and of numbers" },
    { facts: { grade: "B1", step: 4 }, is: "2", why: "an end that is excluded" },
    { facts: { grade: "A1" }, is: "3", why: "a key that does not matter need not be known" },
    { facts: { grade: "A2", step: 1 }, is: "no-entitlement", why: "what other keys give" },
  ])("by ranges, $facts: $is ($why)", ({ facts, is }) => {
    expect(said(ask(book, "band", { facts }))).toBe(is);
  });
});

describe("rows of according to", () => {
  test.each([
    { facts: { step: 5, married: true }, is: "100 %", why: "both keys" },
    { facts: { step: 6 }, is: "20 %", why: "one of them is enough" },
    { facts: { step: 7 }, is: "unknown no-row-holds", why: "no row, whatever the other" },
    { facts: { step: 5 }, is: "unknown 50 %..100 % needs married", why: "one row or the other" },
  ])("$facts: $is ($why)", ({ facts, is }) => {
    expect(said(ask(book, "share", { facts }))).toBe(is);
  });
});

describe("elsewhere than in the case", () => {
  test("a rule asked as if facts were otherwise", () => {
    expect(said(ask(book, "pay_of_others", { facts: { grade: "B2", step: 1 } }))).toBe("115 EUR per month");
  });

  test("a rule asked on another date", () => {
    expect(said(ask(book, "pay_then", { facts: { grade: "B1", step: 1 } }))).toBe("100 EUR per month");
  });
});
