import { expect, test } from "vitest";
import { visit } from "../../grammar/visit.ts";
import { parsed } from "./parsed.ts";

test("nodes are met in the order of the text, with all they stand in", () => {
  const text =
    "rule a\n  gives money\n  shall be b plus c where d is 5\n\n  except where e\n    when any of\n      - f\n      - g\n    shall be h";
  const met: string[] = [];
  visit(parsed(text), {
    place: ({ name }, parents) => met.push(`${parents.map(({ kind }) => kind).join(" > ")} > ${name.text}`),
  });
  expect(met).toEqual([
    "document > rule > shall-be > arithmetic > b",
    "document > rule > shall-be > arithmetic > c",
    "document > rule > shall-be > compare > d",
    "document > rule > exception > condition-clause > group > group-item > holds > f",
    "document > rule > exception > condition-clause > group > group-item > holds > g",
    "document > rule > exception > shall-be > h",
  ]);
});
