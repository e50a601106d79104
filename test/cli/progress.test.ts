import { describe, expect, test } from "vitest";
import { proviso } from "./fake-host.ts";

const rule = "rule pay\n  fr Paie\n  under Rule 1/1\n  gives number\n  shall be 1\n";
const files = {
  "rules/a.proviso": rule,
  "rules/b.proviso": "scenario S\n  fr S\n  under Rule 1/1\n  on 2022-01-01\n  expect pay is 1\n",
};
/** Milliseconds between two looks at the clock, so that any work is a long one. */
const slow = { files, terminal: true, pace: 700 };

describe("work that takes long says how far it is", () => {
  test.each([
    { line: "check rules", words: /Reading the rules: \d+ %/ },
    { line: "test rules", words: /Running the scenarios: \d+ %/ },
    { line: "format --check rules", words: /Reading the rules: \d+ %/ },
    { line: "compare rules rules", words: /Reading the rules: \d+ %/ },
    { line: "check rules --lang fr", words: /Lecture des règles : \d+ %/ },
  ])("$line", async ({ line, words }) => {
    const more = "scenario T\n  fr T\n  under Rule 1/1\n  on 2022-01-01\n  expect pay is 1\n";
    const { stderr, stdout } = await proviso(line, { ...slow, files: { ...files, "rules/c.proviso": more } });
    expect(stderr).toMatch(words);
    expect(stderr.endsWith("\r\u001b[K")).toBe(true);
    expect(stdout).not.toContain("%");
  });

  test("where nobody looks on, nothing is shown", async () => {
    const { stderr } = await proviso("check rules", { ...slow, terminal: false });
    expect(stderr).toBe("");
  });

  test("work done within a second shows nothing", async () => {
    const { stderr } = await proviso("check rules", { ...slow, pace: 1 });
    expect(stderr).toBe("");
  });
});
