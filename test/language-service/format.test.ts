import { expect, test } from "vitest";
import { format } from "../../src/language-service/format.ts";
import { projectOf } from "./project.ts";

test("a file is laid out, and its words are kept", () => {
  const text = "rule   bonus\n gives number\n    shall be   1 # why\n";
  const laidOut = format(projectOf({ "a.proviso": text }), "a.proviso");
  expect(laidOut).toBe("rule bonus\n  gives number\n  shall be 1  # why\n");
});

test("a file with a line that is not understood is left alone, so that the line is not lost", () => {
  expect(format(projectOf({ "a.proviso": "rule bonus\n  givs number\n  shall be 1\n" }), "a.proviso")).toBeUndefined();
});

test("a name that means nothing yet does not keep a file from being laid out", () => {
  const text = "rule bonus\n  gives number\n  shall be   unheard_of\n";
  expect(format(projectOf({ "a.proviso": text }), "a.proviso")).toContain("shall be unheard_of");
});
