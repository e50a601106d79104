import { expect, test } from "vitest";
import { definition } from "../../src/language-service/definition.ts";
import { asked, pay, shown } from "./project.ts";

function definedAt(files: Readonly<Record<string, string>>): string | undefined {
  const { project, place } = asked(files);
  return shown(project, definition(project, place));
}

test("a name leads to where it is declared, in whatever file", () => {
  const rules = "rule bonus\n  gives money in EUR per month\n  shall be sal‸ary\n";
  expect(definedAt({ "pay.proviso": pay, "bonus.proviso": rules })).toBe("pay.proviso:25 salary");
});

test("a member leads to its choice, not to another choice's member of that name", () => {
  expect(definedAt({ "pay.proviso": pay.replace("grade is A2", "grade is A‸2") })).toBe("pay.proviso:4 A2");
});

test("where it is declared it leads to itself, so that one may ask from either end", () => {
  expect(definedAt({ "pay.proviso": pay.replace("fact salary", "fact ‸salary") })).toBe("pay.proviso:25 salary");
});

test("a keyword leads nowhere", () => {
  expect(definedAt({ "pay.proviso": pay.replace("when married", "wh‸en married") })).toBeUndefined();
});
