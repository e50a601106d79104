import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, compare, type Exact, exact, integer, multiply, subtract, zero } from "../../src/values/exact.ts";
import { formatExact } from "../../src/values/exact-text.ts";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
authority director
fact worked is duration in hours
fact income is money in EUR
fact first is number
fact second is number
fact whole is number
fact low is number
fact high is number
decision earned
  rests with director
  may be from 10 EUR to 50 EUR

rule credit
  gives duration in hours
  shall be in slices of worked
    | up to 13 hours | 4/3 |
    | up to 30 hours | 3/2 |

rule tax
  gives money in EUR
  shall be in slices of income
    | up to 1000 EUR | no entitlement |
    | up to 2000 EUR | 10 % |
    | up to 3000 EUR | unreadable |
    | beyond         | 40 % |

rule of_the_earned
  gives money in EUR
  shall be in slices of earned
    | up to 20 EUR | 10 % |
    | beyond       | 50 % |

rule sliced
  gives number
  shall be in slices of whole
    | up to first  | low |
    | up to second | high |
    | beyond       | 3 |
`);

describe("each slice has its own value", () => {
  test.each([
    { worked: "0", is: "0 hours", why: "nothing" },
    { worked: "12", is: "16 hours", why: "the first slice alone" },
    { worked: "13", is: "52/3 hours", why: "all of the first" },
    { worked: "30", is: "257/6 hours", why: "all of both" },
    { worked: "31", is: "unknown values-do-not-fit", why: "the text gives no rate beyond" },
    { worked: "-1", is: "unknown values-do-not-fit", why: "there is no slice below zero" },
  ])("$worked hours: $is, $why", ({ worked, is }) => {
    expect(said(ask(book, "credit", { facts: { worked } }))).toBe(is);
  });

  test.each([
    { income: "1000", is: "no-entitlement", why: "nothing is due of the first slice" },
    { income: "1500", is: "50 EUR", why: "of the second only what lies in it" },
    { income: "2000", is: "100 EUR", why: "its end is its own" },
    { income: "2000.01", is: "unknown values-do-not-fit", why: "the next cannot be read" },
  ])("$income EUR: $is, $why", ({ income, is }) => {
    expect(said(ask(book, "tax", { facts: { income: { amount: income, currency: "EUR" } } }))).toBe(is);
  });
});

test("an amount that is not known needs what it needs, and one that is in a range gives one", () => {
  expect(said(ask(book, "credit"))).toBe("unknown needs worked");
  expect(said(ask(book, "of_the_earned"))).toBe("awaiting-decision 1 EUR..17 EUR (director)");
});

test("ends that do not rise in the case give no value", () => {
  const facts = { whole: 9, first: 5, second: 5, low: 1, high: 2 };
  expect(said(ask(book, "sliced", { facts }))).toBe("unknown values-do-not-fit");
  expect(said(ask(book, "sliced", { facts: { ...facts, whole: 4 } }))).toBe("4");
});

test("slices add up to the integral of a rate that steps", () => {
  const n = fc.integer({ min: 1, max: 400 });
  const rate = fc.integer({ min: -10, max: 10 });
  fc.assert(
    fc.property(n, n, fc.integer({ min: 0, max: 900 }), rate, rate, (a, b, whole, low, high) => {
      const [first, second] = [a, a + b];
      // The integral by small steps: every tenth of the whole lies within one slice.
      let integral: Exact = zero;
      const step = exact(1n, 10n);
      for (let from = zero; compare(from, exact(BigInt(whole), 10n)) < 0; from = add(from, step)) {
        const at =
          compare(from, exact(BigInt(first), 10n)) < 0 ? low : compare(from, exact(BigInt(second), 10n)) < 0 ? high : 3;
        integral = add(integral, multiply(step, integer(at)));
      }
      const tenth = (count: number) => formatExact(exact(BigInt(count), 10n));
      const facts = { whole: tenth(whole), first: tenth(first), second: tenth(second), low, high };
      expect(subtract(numberOf(ask(book, "sliced", { facts }).value), integral)).toEqual(zero);
    }),
    { seed: 7, numRuns: 60 },
  );
});

function numberOf(value: unknown): Exact {
  return (value as { readonly amount: Exact }).amount;
}
