import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CalendarDate, compareDates, daysInMonth } from "../../src/values/calendar-date.ts";
import { formatDate } from "../../src/values/date-text.ts";
import { addDays } from "../../src/values/day-number.ts";
import { add, type Exact, exact, integer, multiply, subtract } from "../../src/values/exact.ts";
import { formatExact } from "../../src/values/exact-text.ts";
import { round } from "../../src/values/round.ts";
import { date } from "../values/date.ts";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
authority director
fact began is date
event departure
fact deposit is money in EUR
fact rate is percentage over time
fact monthly is number
subject absence
fact absences is list of absence
fact first_day of absence is date
fact days_taken of absence is number
fact annual of absence is yes or no
definition annual_leave of absence
  means annual

decision extra_days
  rests with director
  may be up to 5

ledger savings
  gives money in EUR
  runs from began to the reference date
  opens with deposit
  on the last day of each year
    plus of_the_year
    rounded half up to 0.01 EUR
    in which of_the_year is rate times the balance

ledger leave
  gives number
  runs from began to the earlier of departure and the reference date
  opens with zero
  on the first day of each month
    plus 2
  on 31 March of each year
    but not more than 20
  on first_day of each of absences that are annual_leave
    less days_taken

ledger with_extra
  gives number
  runs from 2022-01-01 to the reference date
  opens with 10
  on 2022-03-01
    plus extra_days
  on 2022-06-01
    the whole multiplied by 2

ledger in_order
  gives number
  runs from 2022-01-01 to the reference date
  opens with 1
  on 2022-01-01
    plus 1
  on the first day of each year
    the whole multiplied by 10
  every 1 month from 2021-12-01
    plus 3

ledger endless
  gives number
  runs from 0001-01-01 to 9999-12-31
  opens with zero
  on the first day of each month
    plus 1

ledger unrounded
  gives number
  runs from 1000-01-01 to the reference date
  opens with 1
  on the first day of each month
    plus 1/7 of the balance

ledger of_short_months
  gives number
  runs from 2022-01-31 to the reference date
  opens with zero
  every 1 month from 2022-01-31
    plus 1

rule then
  gives number
  shall be leave as on 2022-01-15

rule supposed
  gives number
  shall be in_order for monthly 1
`);

const inJanuary = { began: "2022-01-10", departure: { happened: false }, absences: [] };

describe("the balance", () => {
  test.each([
    { on: "2022-01-09", is: "not-applicable not-open", why: "it is not open yet" },
    { on: "2022-01-10", is: "0", why: "it opens" },
    { on: "2022-01-31", is: "0", why: "the first of January is past" },
    { on: "2022-02-01", is: "2", why: "the day of an entry counts" },
    { on: "2022-12-31", is: "22", why: "eleven months" },
    { on: "2023-03-30", is: "28", why: "the day before the lapse" },
    { on: "2023-03-31", is: "20", why: "the day of the lapse" },
  ])("on $on is $is: $why", ({ on, is }) => {
    expect(said(ask(book, "leave", { facts: inJanuary, on }))).toBe(is);
  });

  test("a ledger is asked as on another day", () => {
    expect(said(ask(book, "then", { facts: { ...inJanuary, began: "2021-11-15" } }))).toBe("4");
  });

  test("it stands still from its last day on", () => {
    const facts = { ...inJanuary, departure: "2022-05-31" };
    expect(said(ask(book, "leave", { facts, on: "2030-01-01" }))).toBe("8");
  });

  test("entries are evaluated as on their own day", () => {
    const rate = [
      { from: "2019-01-01", until: "2020-12-31", value: "4 %" },
      { from: "2021-01-01", value: "2 %" },
    ];
    const facts = { began: "2020-01-01", deposit: { amount: "1000", currency: "EUR" }, rate };
    expect(said(ask(book, "savings", { facts, on: "2021-12-31" }))).toBe("1060.80 EUR");
  });

  test("entries of one day are made in the order of the text", () => {
    expect(said(ask(book, "in_order", { on: "2022-01-01" }))).toBe("23");
    expect(said(ask(book, "supposed", { on: "2022-02-01" }))).toBe("26");
  });

  test("records that are not meant make no entry", () => {
    const absences = [
      { first_day: "2022-03-01", days_taken: 1, annual: true },
      { first_day: "2022-03-02", days_taken: 2, annual: false },
      { first_day: "2023-03-02", days_taken: 4, annual: true },
    ];
    expect(said(ask(book, "leave", { facts: { ...inJanuary, absences }, on: "2022-03-15" }))).toBe("3");
  });
});

describe("what is not known", () => {
  test.each([
    { facts: { departure: { happened: false }, absences: [] }, is: "unknown needs began", why: "its first day" },
    { facts: { began: "2022-01-10", absences: [] }, is: "unknown needs departure", why: "its last day" },
    {
      facts: { ...inJanuary, absences: undefined },
      is: "unknown entry-undated needs absences",
      why: "the list of entries",
    },
    {
      facts: { ...inJanuary, absences: [{ days_taken: 1, annual: true }] },
      is: "unknown entry-undated needs absence.first_day#0",
      why: "the day of an entry",
    },
    {
      facts: { ...inJanuary, absences: [{ first_day: "2022-03-01", annual: true }] },
      is: "unknown ..28 needs absence.days_taken#0",
      why: "the amount of an entry",
    },
    {
      facts: { ...inJanuary, absences: [{ first_day: "2022-03-01", days_taken: 1 }] },
      is: "unknown 11..12 needs absence.annual#0",
      why: "whether there is an entry",
    },
  ])("leaves the balance unknown: $why", ({ facts, is }) => {
    expect(said(ask(book, "leave", { facts: JSON.parse(JSON.stringify(facts)), on: "2022-07-01" }))).toBe(is);
  });

  test("before an unknown amount the balance is known", () => {
    const facts = { ...inJanuary, absences: [{ first_day: "2022-03-02", annual: true }] };
    expect(said(ask(book, "leave", { facts, on: "2022-03-01" }))).toBe("4");
  });

  test("a decision to be taken makes a range of what follows", () => {
    expect(said(ask(book, "with_extra", { on: "2022-07-01" }))).toBe("awaiting-decision 20..30 (director)");
  });

  test("too many entries, decimals without end and missing days are told, not waited for", () => {
    expect(said(ask(book, "endless"))).toBe("unknown values-do-not-fit");
    expect(said(ask(book, "unrounded", { on: "1800-01-01" }))).toBe("unknown values-do-not-fit");
    expect(said(ask(book, "of_short_months", { on: "2022-04-01" }))).toBe("unknown day-does-not-exist");
  });
});

describe("a ledger is a loop over days", () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => exact(BigInt(cents), 100n));
  const days = fc.integer({ min: 0, max: 3000 });
  const cent = exact(1n, 100n);
  const first = date("2015-02-07");

  test("of yearly interest", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 120 }), days, (deposit, perThousand, length) => {
        const rate = exact(BigInt(perThousand), 1000n);
        const last = addDays(first, length);
        let balance = deposit;
        for (let day = first; compareDates(day, last) <= 0; day = addDays(day, 1)) {
          if (day.month !== 12 || day.day !== 31) continue;
          balance = round(add(balance, multiply(rate, balance)), cent, "half-up");
        }
        const facts = {
          began: formatDate(first),
          deposit: { amount: formatExact(deposit), currency: "EUR" },
          rate: `${formatExact(multiply(rate, integer(100)))} %`,
        };
        expect(ask(book, "savings", { facts, on: formatDate(last) }).value).toMatchObject({ amount: balance });
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  test("of leave that is earned, taken and lost", () => {
    const absence = fc.record({ after: days, taken: fc.integer({ min: 0, max: 9 }), annual: fc.boolean() });
    fc.assert(
      fc.property(fc.array(absence, { maxLength: 8 }), days, (absences, length) => {
        const last = addDays(first, length);
        const listed = absences.map(({ after, taken, annual }) => ({ on: addDays(first, after), taken, annual }));
        let balance: Exact = integer(0);
        for (let day = first; compareDates(day, last) <= 0; day = addDays(day, 1)) {
          balance = entered(balance, day, listed);
        }
        const facts = {
          began: formatDate(first),
          departure: { happened: false },
          absences: listed.map(({ on, taken, annual }) => ({ first_day: formatDate(on), days_taken: taken, annual })),
        };
        expect(ask(book, "leave", { facts, on: formatDate(last) }).value).toEqual({ kind: "number", amount: balance });
      }),
      { seed: 6, numRuns: 40 },
    );
  });

  interface Listed {
    readonly on: CalendarDate;
    readonly taken: number;
    readonly annual: boolean;
  }

  function entered(before: Exact, day: CalendarDate, absences: readonly Listed[]): Exact {
    let balance = day.day === 1 ? add(before, integer(2)) : before;
    const isLapse = day.month === 3 && day.day === daysInMonth(day.year, 3);
    if (isLapse && balance.numerator > 20n * balance.denominator) balance = integer(20);
    for (const { on, taken, annual } of absences) {
      if (annual && compareDates(on, day) === 0) balance = subtract(balance, integer(taken));
    }
    return balance;
  }
});
