import { expect, test } from "vitest";
import { format } from "../../src/language-service/format.ts";
import { projectOf } from "./project.ts";

test("gives the canonical text of a file", () => {
  const project = projectOf({ "a.proviso": "rule   a\n gives number\nshall be 1\n" });
  expect(format(project, "a.proviso")).toBe("rule a\n  gives number\n  shall be 1\n");
});

test.each([
  { text: "rule a\n  gives number\n  shall be 1 )\n", why: "a sign that means nothing" },
  { text: "rule a\n  gives number\n  shal be 1\n", why: "a misspelt clause" },
  { text: "  note Nowhere.\nrule a\n  gives number\n", why: "a line under no head" },
  { text: "rule a\n  shall be 1 [Rule 1/1\n", why: "a citation that does not close" },
])("gives nothing where a line would be lost or changed: $why", ({ text }) => {
  expect(format(projectOf({ "a.proviso": text }), "a.proviso")).toBeUndefined();
});
