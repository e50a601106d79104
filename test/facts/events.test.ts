import { expect, test } from "vitest";
import { readFacts } from "../../src/facts/read-facts.ts";
import { jsonSchemaOf } from "../../src/facts/schema.ts";
import { dateValue } from "../../src/values/value.ts";
import { rulebookOf } from "../evaluate/from-text.ts";
import { date } from "../values/date.ts";

const book = rulebookOf(`
event request
fact born is date

counting plain_days
  the first day is the day after the event

time limit reply_limit
  runs from request
  counted by plain_days
  shall be 20 days
`);

test.each([
  { json: "2022-06-30", told: { kind: "value", value: dateValue(date("2022-06-30")) }, why: "the day it happened" },
  { json: { happened: false }, told: { kind: "not-happened" }, why: "it has not" },
  { json: { pending: true }, told: { kind: "pending" }, why: "it is asked" },
])("an event is told in JSON: $why", ({ json, told }) => {
  const read = readFacts(book, { request: json });
  expect(read).toEqual({ ok: true, facts: new Map([["request", told]]) });
});

test("what is no event does not happen, and an event that happened has a day", () => {
  const problems = [{ born: { happened: false } }, { request: { happened: true } }].map((json) => {
    const read = readFacts(book, json);
    return read.ok ? [] : read.problems.map(({ code, message }) => [code, message.en]);
  });
  expect(problems).toEqual([
    [["wrong-type", '"born" (Born) takes a date such as "2022-09-01", not {"happened":false}.']],
    [
      [
        "wrong-type",
        '"request" (Request) takes the day it happened such as "2022-09-01", or {"happened": false}, not {"happened":true}.',
      ],
    ],
  ]);
});

test("the schema of a time limit asks for its event", () => {
  expect(jsonSchemaOf(book, ["reply_limit"])).toMatchObject({
    properties: { request: { anyOf: [{ format: "date" }, { required: ["happened"] }, { required: ["pending"] }] } },
  });
});
