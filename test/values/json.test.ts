import { expect, test } from "vitest";
import { toJson } from "../../src/values/json.ts";
import { choiceValue, listValue, recordValue, type Value, yesNoValue } from "../../src/values/value.ts";
import { value } from "./amounts.ts";

test.each<{ value: Value; json: unknown }>([
  { value: value("2517.14"), json: "2517.14" },
  { value: value("1/3"), json: "1/3" },
  { value: value("6 %"), json: "6%" },
  { value: value("92.5 %"), json: "92.5%" },
  { value: value("100/3 %"), json: "100/3%" },
  { value: value("2517.10 EUR"), json: { amount: "2517.1", currency: "EUR" } },
  { value: value("10 EUR/month"), json: { amount: "10", currency: "EUR", per: "month" } },
  { value: value("2022-09-01"), json: "2022-09-01" },
  { value: value("6 months"), json: { amount: "6", unit: "months" } },
  { value: yesNoValue(true), json: true },
  { value: choiceValue("grade", "A1"), json: "A1" },
  { value: recordValue("child", 1), json: { subject: "child", index: 1 } },
  { value: listValue([value("1"), yesNoValue(false)]), json: ["1", false] },
])("$value.kind: $json", ({ value: of, json }) => {
  expect(toJson(of)).toEqual(json);
});
