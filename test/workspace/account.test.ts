import { expect, test } from "vitest";
import { accountOf } from "../../src/workspace/account.ts";
import { rulebook } from "./leave-and-allowance.ts";

function account(rule: string, facts: Readonly<Record<string, unknown>>, on = "2023-02-01") {
  const found = accountOf(rulebook, { rule, facts, on }, "en");
  if (!found.ok) throw new Error(found.problems[0]?.message.en);
  return found;
}

test("an amount is told with the first day of the texts it rests on", () => {
  const { result, since, steps } = account("allowance", { posted: true, salary: { amount: "1000", currency: "EUR" } });
  expect(result.words).toBe("60 EUR per month");
  expect(since).toBe("2023-01-01");
  expect(steps.map(({ provisions, since: from }) => [provisions, from])).toEqual([
    [["Rule 2/2"], undefined],
    [["Rule 2/2"], "2023-01-01"],
    [["Rule 2/1"], "2023-01-01"],
  ]);
});

test("a right that is closed is told by the condition that failed and what in it did", () => {
  const { steps, result } = account("allowance", { posted: false });
  expect(result.status).toBe("no-entitlement");
  expect(steps.map(({ sentence }) => sentence)).toEqual(["Condition not met: posted", "Posted: no (told)"]);
});

test("what did not decide can be asked about", () => {
  expect(account("days_of_leave", { hired_on: "2022-01-01" }).others).toEqual([
    { key: "five_years_of_service", kind: "exception", label: "Five years of service", provisions: ["Rule 1/2"] },
  ]);
  expect(account("days_of_leave", { hired_on: "2012-01-01" }).others).toEqual([]);
});

test("what is still needed is named as people name it", () => {
  expect(account("allowance", { posted: true }).needs).toEqual(["Salary"]);
});

test("a question that cannot be put says why", () => {
  const found = accountOf(rulebook, { rule: "gone", facts: {}, on: "2023-02-01" }, "en");
  expect(found).toMatchObject({ ok: false, problems: [{ code: "unknown-rule" }] });
});
