// Words misspelt on purpose. cspell:ignore maried
import { describe, expect, test } from "vitest";
import { proviso } from "./fake-host.ts";
import { brokenRules, soundRules } from "./rules.ts";

describe("sound rules", () => {
  test("end with 0 and a count of what was looked at", async () => {
    const { code, stdout, stderr } = await proviso("check", { files: { "rules/a.proviso": soundRules } });
    expect([code, stdout, stderr]).toEqual([0, "1 file, 3 rules, 1 table, 3 scenarios: no problem\n", ""]);
  });

  test("an empty file is no mistake", async () => {
    expect((await proviso("check", { files: { "rules/a.proviso": "" } })).code).toBe(0);
  });
});

describe("a mistake", () => {
  const files = { "rules/a.proviso": brokenRules };

  test("is told with its place, its line and a caret under it, on standard error", async () => {
    const { code, stderr } = await proviso("check", { files });
    expect(code).toBe(1);
    const line = brokenRules.split("\n").findIndex((text) => text.includes("when maried")) + 1;
    const lines = stderr.split("\n");
    const [head, excerpt, caret] = lines.slice(lines.findIndex((text) => text.includes(": error: ")));
    expect(head).toMatch(new RegExp(`^rules/a\\.proviso:${line}:8: error: .*"maried".* \\[unknown-name\\]$`));
    expect(excerpt).toBe(`  ${line} |   when maried`);
    expect(caret).toBe(`  ${" ".repeat(String(line).length)} |        ^^^^^^`);
  });

  test("is told in French where French is asked for", async () => {
    const { stdout, stderr } = await proviso("check --lang fr", { files });
    expect(stderr).toContain(": erreur: ");
    expect(stdout).toContain("1 fichier");
  });

  test("is counted in the language of the environment too", async () => {
    expect((await proviso("check", { files, language: "fr" })).stdout).toContain("1 erreur");
  });

  test("is in colour on a terminal, and there only", async () => {
    const colour = "\u001b[";
    expect((await proviso("check", { files, terminal: true })).stderr).toContain(colour);
    expect((await proviso("check", { files })).stderr).not.toContain(colour);
  });
});

describe("for programs", () => {
  test("one document on standard output says everything, and nothing else stands there", async () => {
    const { code, stdout, stderr } = await proviso("check --format json", {
      files: { "rules/a.proviso": brokenRules },
    });
    expect([code, stderr]).toEqual([1, ""]);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ ok: false, files: 1, rules: 3, tables: 1, scenarios: 3 });
    const error = report.diagnostics.find(({ severity }: { severity: string }) => severity === "error");
    expect(error).toMatchObject({
      code: "unknown-name",
      severity: "error",
      file: "rules/a.proviso",
      column: 8,
      provision: "Rule 16/1.1",
    });
    expect(error.message).toContain('"maried"');
  });
});

describe("what to check", () => {
  test("several paths are one rulebook, and a file named twice counts once", async () => {
    const [facts, rules] = soundRules.split("figure household_rate");
    const files = { "a/facts.proviso": facts ?? "", "b/rules.proviso": `figure household_rate${rules}` };
    expect((await proviso("check a b/rules.proviso a/facts.proviso", { files })).stdout).toMatch(/^2 files/);
  });

  test("a folder that is not there is called wrongly", async () => {
    const { code, stderr } = await proviso("check nowhere");
    expect([code, stderr]).toEqual([2, 'proviso: There is no "nowhere".\n']);
  });

  test("a file that is no text ends with 2, and the others are checked", async () => {
    const message = { en: '"bad.proviso" is not UTF-8 text.', fr: "« bad.proviso » n'est pas un texte UTF-8." };
    const unreadable = [{ code: "not-utf-8" as const, file: "bad.proviso", message }];
    const { code, stdout, stderr } = await proviso("check", { files: { "rules/a.proviso": soundRules }, unreadable });
    expect([code, stderr]).toEqual([2, `proviso: ${message.en}\n`]);
    expect(stdout).toMatch(/^1 file/);
  });
});

test("a thousand mistakes are all told", async () => {
  const text = Array.from({ length: 1000 }, (_, i) => `fact f${i} is one of nothing${i}`).join("\n");
  const { stdout } = await proviso("check --format json", { files: { "rules/a.proviso": text } });
  const errors = JSON.parse(stdout).diagnostics.filter(({ severity }: { severity: string }) => severity === "error");
  expect(errors).toHaveLength(1000);
});
