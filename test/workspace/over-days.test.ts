import { expect, test } from "vitest";
import { formatDate } from "../../src/values/date-text.ts";
import { answerOverDays } from "../../src/workspace/over-days.ts";
import { whenOtherwise } from "../../src/workspace/when-otherwise.ts";
import { asked, day, rulebook } from "./leave-and-allowance.ts";

const salary = { amount: "1000", currency: "EUR" };

test("an answer is followed from day to day to the day a figure changes", () => {
  const question = asked({ rule: "allowance", facts: { posted: true, salary }, on: "2022-12-30" });
  const { stretches, lastTried } = answerOverDays(rulebook, question, { until: day("2023-01-02"), language: "en" });
  expect(stretches.map(({ from, until, words }) => [formatDate(from), formatDate(until), words])).toEqual([
    ["2022-12-30", "2022-12-31", "50 EUR per month"],
    ["2023-01-01", "2023-01-02", "60 EUR per month"],
  ]);
  expect(formatDate(lastTried)).toBe("2023-01-02");
});

const short = { rule: "days_of_leave", facts: { hired_on: "2018-03-02" }, on: "2023-02-01" };

test("the first day on which time alone makes an exception decide is found", () => {
  const later = whenOtherwise(rulebook, asked(short), {
    branch: "five_years_of_service",
    until: day("2033-02-01"),
    language: "en",
  });
  expect(later.decides && [formatDate(later.decides.on), later.decides.words]).toEqual(["2023-03-02", "30"]);
});

test("without an exception in mind, the first day with another answer", () => {
  const { changes, lastTried } = whenOtherwise(rulebook, asked(short), { until: day("2033-02-01"), language: "fr" });
  expect(changes && formatDate(changes.on)).toBe("2023-03-02");
  expect(formatDate(lastTried)).toBe("2023-03-02");
});

test("where nothing changes, the last day tried is the last day asked for", () => {
  const question = asked({ ...short, facts: { hired_on: "2010-01-01" } });
  const later = whenOtherwise(rulebook, question, { until: day("2024-02-29"), language: "en" });
  expect(later).toEqual({ lastTried: day("2024-02-29") });
});

test("the day before the change is not enough to see it", () => {
  const later = whenOtherwise(rulebook, asked(short), { until: day("2023-03-01"), language: "en" });
  expect(later.changes).toBeUndefined();
});
