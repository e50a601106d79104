import { describe, expect, test } from "vitest";
import { proviso } from "./fake-host.ts";
import { soundRules } from "./rules.ts";

/** The canonical text, as the command itself leaves it: what it must be is held by the tests of the printer. */
async function canonical(text: string): Promise<string> {
  return (await proviso("format", { files: { "rules/a.proviso": text } })).files["rules/a.proviso"] ?? "";
}

describe("layout", () => {
  const untidy = "rule   a\n gives number\nshall be 1\n";

  test("is written where it differs, and the files written are named", async () => {
    const { code, stdout, files } = await proviso("format", { files: { "rules/a.proviso": untidy } });
    expect([code, stdout]).toEqual([0, "rules/a.proviso: written\n"]);
    expect(files["rules/a.proviso"]).toBe("rule a\n  gives number\n  shall be 1\n");
  });

  test("is only looked at with --check, which ends with 1", async () => {
    const { code, stdout, files } = await proviso("format --check", { files: { "rules/a.proviso": untidy } });
    expect([code, stdout]).toEqual([1, "rules/a.proviso: is not in canonical layout\n"]);
    expect(files["rules/a.proviso"]).toBe(untidy);
  });

  test("that is canonical stays as it is", async () => {
    const files = { "rules/a.proviso": await canonical(soundRules) };
    expect(await proviso("format --check", { files })).toMatchObject({ code: 0, files });
  });

  test("for programs, the files are listed", async () => {
    const { stdout } = await proviso("format --check --format json", { files: { "rules/a.proviso": untidy } });
    expect(JSON.parse(stdout)).toEqual({ changed: ["rules/a.proviso"] });
  });
});

describe("a file with a line that is not understood", () => {
  const files = {
    "rules/a.proviso": "rule a\n gives gives\n",
    "rules/b.proviso": "rule   b\n  gives number\n  shall be 1\n",
  };
  const refusal = "left as it is, since lines with errors would be lost";

  test("stays as it is and is told, and the others are formatted", async () => {
    const ended = await proviso("format", { files });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("rules/a.proviso:2:");
    expect(ended.files["rules/a.proviso"]).toBe(files["rules/a.proviso"]);
    expect(ended.stdout).toBe(`rules/b.proviso: written\nrules/a.proviso: ${refusal}\n`);
  });

  test("is not said to be in order where it is the only one", async () => {
    const ended = await proviso("format", { files: { "rules/a.proviso": files["rules/a.proviso"] } });
    expect([ended.code, ended.stdout]).toEqual([1, `rules/a.proviso: ${refusal}\n`]);
  });

  test("is listed for programs", async () => {
    const { stdout } = await proviso("format --check --format json", { files });
    expect(JSON.parse(stdout)).toEqual({ changed: ["rules/b.proviso"], refused: ["rules/a.proviso"] });
  });

  test("keeps all from the other language: the names it declares stand in the others too", async () => {
    const ended = await proviso("format --to fr", { files });
    expect([ended.code, ended.files]).toEqual([1, files]);
    expect(ended.stdout).toContain("rules/b.proviso: left as it is until no file has errors");
  });
});

test("into French and back is the same text", async () => {
  const english = { "rules/a.proviso": await canonical(soundRules) };
  const french = (await proviso("format --to fr", { files: english })).files;
  expect(french["rules/a.proviso"]).toContain("règle allocation_de_ménage");
  const back = (await proviso("format --to en", { files: french })).files;
  expect(back).toEqual(english);
  expect((await proviso("check", { files: french })).stdout).toContain("no problem");
});
