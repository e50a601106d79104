// Words misspelt on purpose. cspell:ignore chek formt
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { engineVersion } from "../../src/workspace/engine-version.ts";
import { proviso } from "./fake-host.ts";
import { soundRules } from "./rules.ts";

const files = { "rules/a.proviso": soundRules };
const commands = ["check", "format", "test", "evaluate", "facts", "explain", "compare", "studio"];

describe("help", () => {
  test.each(["en", "fr"] as const)("lists every command, in %s", async (language) => {
    const { code, stdout } = await proviso("--help", { language });
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
  });

  test("without a command is told on the way out", async () => {
    expect((await proviso("")).code).toBe(2);
  });

  test.each(commands)("of %s shows an example that begins with the command", async (command) => {
    const { code, stdout } = await proviso(`${command} --help`);
    expect(code).toBe(0);
    expect(stdout).toContain(`\n  proviso ${command}`);
    expect(stdout).toContain("--format text|json");
  });

  test("speaks French throughout", async () => {
    const { stdout } = await proviso("facts --help --lang fr");
    expect(stdout).toContain("Utilisation");
    expect(stdout).toContain("langue de la réponse");
  });
});

describe("called wrongly", () => {
  test.each([
    { line: "chek", words: 'There is no command "chek". Did you mean "check"?', why: "a misspelt command" },
    { line: "simulate", words: 'There is no command "simulate".', why: "a command that is none" },
    {
      line: "check --formt json",
      words: 'There is no option "--formt" here. Did you mean "--format"?',
      why: "a misspelt option",
    },
    { line: "check --format yaml", words: '"--format" is text or json, not "yaml".', why: "a value that does not fit" },
    { line: "check --lang", words: '"--lang" needs a value: en|fr.', why: "a value left out" },
    { line: "facts", words: "Something is missing: proviso facts RULE...", why: "an operand left out" },
    { line: "studio rules", words: '"rules" is one word too many: proviso studio.', why: "an operand too many" },
    { line: "check --help=yes", words: '"--help" takes no value.', why: "a value where there is none" },
  ])("$why ends with 2 and a sentence", async ({ line, words }) => {
    const { code, stdout, stderr } = await proviso(line, { files });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
  });

  test("is told in the language asked for, however wrong the rest", async () => {
    expect((await proviso("chek --lang fr")).stderr).toContain("Vouliez-vous dire « check » ?");
    expect((await proviso("check --lang=fr --formt x")).stderr).toContain("Il n'y a pas d'option");
  });

  test("is told to programs as a document too", async () => {
    const { stdout } = await proviso("check nowhere --format json");
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ code: "not-found" }] });
  });
});

test("the version is that of the package, with the versions of the language it reads", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  expect(engineVersion).toBe(version);
  expect((await proviso("--version")).stdout).toBe(`proviso ${version} (Proviso language 1)\n`);
});
