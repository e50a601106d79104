import { expect, test } from "vitest";
import { type Receipt, readReceipt } from "../../src/workspace/receipt.ts";

const receipt: Receipt = {
  kind: "proviso-receipt",
  rule: "allowance",
  facts: { posted: true },
  on: "2022-09-01",
  readings: { rounding: "to_the_cent" },
  rulebook: "e8e5ef29c9cec4da",
  engine: "0.1.0",
  answer: { words: "60 EUR per month", language: "en" },
};

test("a receipt is read as it was written", () => {
  expect(readReceipt(JSON.stringify(receipt))).toEqual(receipt);
});

test.each([
  ["no JSON", "{"],
  ["another JSON file", JSON.stringify({ married: true })],
  ["a list", "[]"],
  ["no facts", JSON.stringify({ ...receipt, facts: undefined })],
  ["a record that is no place", JSON.stringify({ ...receipt, record: -1 })],
  ["an option that is no name", JSON.stringify({ ...receipt, readings: { rounding: 1 } })],
  ["no answer", JSON.stringify({ ...receipt, answer: "60 EUR" })],
])("%s is not a receipt", (_, text) => {
  expect(readReceipt(text)).toBeUndefined();
});
