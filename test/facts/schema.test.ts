import { expect, test } from "vitest";
import { decisionsOf, factsOf } from "../../src/facts/facts-of.ts";
import { factsSchema, jsonSchemaOf } from "../../src/facts/schema.ts";
import { rulebookOf } from "../evaluate/from-text.ts";

const book = rulebookOf(`
choice grades
  members A1 or A2

subject child
fact children is list of child
fact birth_date of child is date
fact grade is one of grades over time
  question What is the grade?
fact salary is money in EUR per month
fact idle is number

authority head
decision waiver
  rests with head
  may be yes or no

definition young of child
  means birth_date is after 2010-01-01

rule inner
  gives money in EUR per month
  when grade is A1
  otherwise no entitlement
  shall be salary

rule outer
  gives money in EUR per month
  when not waiver
  otherwise no entitlement
  shall be inner
  plus 10 EUR per month where some of children are young
`);

test("the facts that a rule can ask for, in the order of its text", () => {
  expect(factsOf(book, ["outer"])).toEqual(["children", "grade", "salary", "child.birth_date"]);
  expect(factsOf(book, ["inner"])).toEqual(["grade", "salary"]);
  expect(decisionsOf(book, ["outer"])).toEqual(["waiver"]);
});

test("a rule of a record needs the list that holds the records", () => {
  expect(factsOf(book, ["child.young"])).toEqual(["children", "child.birth_date"]);
});

test("the JSON Schema describes them, with labels and questions, and requires none", () => {
  const schema = jsonSchemaOf(book, ["outer"]);
  expect(schema).toMatchObject({
    type: "object",
    additionalProperties: false,
    properties: {
      grade: { title: "Grade", description: "What is the grade?" },
      children: { anyOf: [{ type: "array", items: { properties: { birth_date: { title: "Birth date" } } } }, {}] },
      waiver: { title: "Waiver" },
    },
  });
  expect(schema).not.toHaveProperty("required");
  expect(schema).not.toHaveProperty("properties.idle");
});

test("the zod schema gives the facts of the case, or what is wrong in words", () => {
  const schema = factsSchema(book, ["outer"]);
  const good = schema.safeParse({ grade: "A1" });
  expect(good.success && good.data.get("grade")?.kind).toBe("value");
  const bad = schema.safeParse({ grade: "A3", children: [{ birth_date: 5 }] });
  expect(bad.error?.issues.map(({ path }) => path)).toEqual([["grade"], ["children", 0, "birth_date"]]);
});
