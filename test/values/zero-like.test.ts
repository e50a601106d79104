import { expect, test } from "vitest";
import { sameValue } from "../../src/values/compare-values.ts";
import { exact, integer } from "../../src/values/exact.ts";
import { plus } from "../../src/values/plus.ts";
import {
  dateValue,
  durationValue,
  listValue,
  moneyValue,
  numberValue,
  percentageValue,
  type Value,
  yesNoValue,
} from "../../src/values/value.ts";
import { zeroLike } from "../../src/values/zero-like.ts";
import { date } from "./date.ts";

test.each<{ value: Value }>([
  { value: numberValue(integer(7)) },
  { value: percentageValue(exact(6n, 100n)) },
  { value: moneyValue(integer(7), "JPY") },
  { value: moneyValue(integer(7), "EUR", "day") },
  { value: durationValue(integer(7), "working-days") },
])("a sum can start from the zero of $value.kind", ({ value }) => {
  const start = zeroLike(value);
  const sum = start && plus(start, value);
  expect(sum?.ok && sameValue(sum.value, value)).toBe(true);
});

test.each<{ value: Value }>([
  { value: dateValue(date("2022-09-01")) },
  { value: yesNoValue(false) },
  { value: listValue([]) },
])("$value.kind has no zero", ({ value }) => {
  expect(zeroLike(value)).toBeUndefined();
});
