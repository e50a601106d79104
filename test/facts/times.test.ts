import { expect, test } from "vitest";
import { readFacts } from "../../src/facts/read-facts.ts";
import { jsonSchemaOf } from "../../src/facts/schema.ts";
import { dateAndTimeValue, timeOfDayValue } from "../../src/values/value.ts";
import { rulebookOf } from "../evaluate/from-text.ts";
import { moment } from "../values/moment.ts";

const book = rulebookOf(`
fact left_at is date and time
fact opening is time of day
definition late
  under Rule 1/1
  means time of left_at is after opening
`);

test("times are told in JSON by ISO 8601", () => {
  const read = readFacts(book, { left_at: "2022-03-07T18:00", opening: "24:00" });
  expect(read.ok && [...read.facts]).toEqual([
    ["left_at", { kind: "value", value: dateAndTimeValue(moment("2022-03-07 18:00")) }],
    ["opening", { kind: "value", value: timeOfDayValue(1440) }],
  ]);
});

test.each([
  { json: { opening: "25:00" }, says: '"opening" (Opening): there is no 25:00; correct it.', why: "no such hour" },
  {
    json: { left_at: "2022-02-30T10:00" },
    says: '"left_at" (Left at): there is no 2022-02-30T10:00; correct it.',
    why: "no such day",
  },
  {
    json: { left_at: "2022-03-07T18:00:00Z" },
    says: '"left_at" (Left at) takes a date and time such as "2022-03-07T18:00", not "2022-03-07T18:00:00Z".',
    why: "seconds and a zone",
  },
  { json: { opening: 9 }, says: '"opening" (Opening) takes a time of day such as "22:00", not 9.', why: "a number" },
])("a wrong time is reported: $why", ({ json, says }) => {
  const read = readFacts(book, json);
  expect(read.ok ? [] : read.problems.map(({ message }) => message.en)).toEqual([says]);
});

test("the schema takes the times that can be read and no others", () => {
  const schema = JSON.stringify(jsonSchemaOf(book, ["late"]));
  const patterns = [...schema.matchAll(/"pattern":"((?:[^"\\]|\\.)*)"/g)].map(([, source = ""]) => {
    return new RegExp(JSON.parse(`"${source}"`) as string);
  });
  const taken = (text: string) => patterns.filter((pattern) => pattern.test(text)).length;
  expect(["2022-03-07T18:00", "2022-03-07T24:00", "22:00", "24:00"].map(taken)).toEqual([1, 1, 1, 1]);
  expect(["2022-03-07T24:01", "2022-03-07", "24:30", "7:00"].map(taken)).toEqual([0, 0, 0, 0]);
});
