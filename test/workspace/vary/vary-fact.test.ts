import { describe, expect, test } from "vitest";
import { exact } from "../../../src/values/exact.ts";
import { moneyValue } from "../../../src/values/value.ts";
import { factsToVary } from "../../../src/workspace/vary/facts-to-vary.ts";
import { type Varied, varyFact } from "../../../src/workspace/vary/vary-fact.ts";
import { asked, rulebook } from "../leave-and-allowance.ts";

const facts = { posted: true, salary: { amount: "1000", currency: "EUR" } };
const allowance = asked({ rule: "allowance", facts, on: "2022-09-01" });
const euros = (amount: bigint) => moneyValue(exact(amount), "EUR", "month");

/** Where each way of coming about begins, with what comes out there. */
function pieces(varied: Varied | undefined): readonly (readonly [string, string])[] {
  const points = varied?.points ?? [];
  return points.filter(({ piece }, i) => points[i - 1]?.piece !== piece).map(({ atWords, words }) => [atWords, words]);
}

describe("an amount", () => {
  test("is varied to the exact cent at which a limit begins to bite", () => {
    // 5 % of 2 000 EUR is 100 EUR, which is not more than 100 EUR; a cent more is.
    const varied = varyFact(rulebook, allowance, {
      fact: { fact: "salary" },
      from: euros(0n),
      to: euros(5000n),
      language: "en",
    });
    expect(pieces(varied)).toEqual([
      ["0 EUR per month", "0 EUR per month"],
      ["2\u202f000.01 EUR per month", "100 EUR per month"],
    ]);
  });

  test("is shown in order, with its ends, and with both sides of the threshold", () => {
    const varied = varyFact(rulebook, allowance, {
      fact: { fact: "salary" },
      from: euros(0n),
      to: euros(5000n),
      language: "en",
    });
    const at = varied?.points.map(({ atWords }) => atWords) ?? [];
    expect([at[0], at.at(-1)]).toEqual(["0 EUR per month", "5\u202f000 EUR per month"]);
    expect(at.indexOf("2\u202f000.01 EUR per month") - at.indexOf("2\u202f000 EUR per month")).toBe(1);
    expect(new Set(at).size).toBe(varied?.tried);
  });

  test("that stays on one side of every threshold is one piece", () => {
    const varied = varyFact(rulebook, allowance, {
      fact: { fact: "salary" },
      from: euros(10n),
      to: euros(20n),
      language: "en",
    });
    expect(pieces(varied)).toHaveLength(1);
  });
});

test("a yes or no is tried both ways", () => {
  const varied = varyFact(rulebook, allowance, { fact: { fact: "posted" }, language: "en" });
  expect(varied?.points.map(({ atWords, words }) => [atWords, words])).toEqual([
    ["yes", "50 EUR per month"],
    ["no", "no entitlement"],
  ]);
  expect(varied?.isMeasure).toBe(false);
});

test("a day is varied to the very day on which an exception begins to decide", () => {
  const leave = asked({ rule: "days_of_leave", facts: { hired_on: "2018-03-02" }, on: "2023-02-01" });
  const [hired] = factsToVary(rulebook, leave);
  const varied = hired && varyFact(rulebook, leave, { ...hired, language: "en" });
  expect(pieces(varied).at(-1)).toEqual(["2 February 2018", "24"]);
  expect(varied?.points[0]?.by).toBe("Five years of service");
});

test("the facts that an answer looked at can be varied, amounts first, each around what is told", () => {
  expect(factsToVary(rulebook, allowance)).toMatchObject([
    { fact: { fact: "salary" }, told: euros(1000n), from: euros(0n), to: euros(2000n) },
    { fact: { fact: "posted" } },
  ]);
});

test("a fact that is not declared gives nothing", () => {
  expect(varyFact(rulebook, allowance, { fact: { fact: "gone" }, language: "en" })).toBeUndefined();
});
