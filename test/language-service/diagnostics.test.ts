import { expect, test } from "vitest";
import { diagnostics } from "../../src/language-service/diagnostics.ts";
import { projectOf } from "./project.ts";

test("a file's diagnostics come in the order of its text, and no other file's", () => {
  const project = projectOf({
    "a.proviso": "rule b\n  gives number\n  shall be nothing_known\n\nrule a\n  gives number\n  shall be nor_this\n",
    "z.proviso": "rule z\n  gives number\n  shall be elsewhere\n",
  });
  const errors = diagnostics(project, "a.proviso").filter(({ severity }) => severity === "error");
  const named = errors.map(({ span }) => project.sources[0]?.text.slice(span.start, span.end));
  expect(named).toEqual(["nothing_known", "nor_this"]);
});
