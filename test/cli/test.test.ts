import { describe, expect, test } from "vitest";
import { proviso } from "./fake-host.ts";
import { amendedRules, brokenRules, soundRules } from "./rules.ts";

const sound = { "rules/a.proviso": soundRules };
const failing = { "rules/a.proviso": amendedRules };

test("scenarios that pass are counted", async () => {
  expect(await proviso("test", { files: sound })).toMatchObject({ code: 0, stdout: "3 passed, 0 failed, 0 skipped\n" });
});

describe("a scenario that fails", () => {
  test("shows what was expected, what came out and how", async () => {
    const { code, stdout } = await proviso("test", { files: failing });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ A married official rules\/a\.proviso:\d+\n {2}Household allowance\n/);
    expect(stdout).toContain("expected: is 180 EUR per month");
    expect(stdout).toContain("came out: is 186 EUR per month");
    expect(stdout).toContain("3\u202f100 EUR per month");
    expect(stdout).toMatch(/2 passed, 1 failed, 0 skipped\n$/);
  });

  test("is told in French", async () => {
    const { stdout } = await proviso("test --lang fr", { files: failing });
    expect(stdout).toContain("Un agent marié");
    expect(stdout).toContain("attendu : est 180 EUR par mois");
    expect(stdout).toMatch(/2 réussis, 1 échoué, 0 omis\n$/);
  });

  test("is a document for programs", async () => {
    const { stdout } = await proviso("test --format json", { files: failing });
    const line = amendedRules.split("\n").indexOf("  expect household_allowance is 180 EUR per month") + 1;
    expect(JSON.parse(stdout)).toMatchObject({
      passed: 2,
      failed: 1,
      skipped: 0,
      failures: [
        {
          scenario: "A married official",
          file: "rules/a.proviso",
          line,
          rule: "household_allowance",
          explanation: expect.stringContaining("3\u202f100"),
        },
      ],
    });
  });
});

test("a filter leaves scenarios out, whatever the capitals and in either language", async () => {
  expect((await proviso("test --filter MARRIED", { files: sound })).stdout).toBe("1 passed, 0 failed, 2 skipped\n");
  expect((await proviso("test --filter célibataire", { files: sound })).stdout).toBe("1 passed, 0 failed, 2 skipped\n");
});

test("rules with a mistake are told and not tried", async () => {
  const { code, stdout, stderr } = await proviso("test", { files: { "rules/a.proviso": brokenRules } });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("unknown-name");
});

test("--coverage tells what no scenario tries, with its place", async () => {
  const text = `fact married is yes or no

rule allowance
  under Rule 1/1
  gives money
  when married
  otherwise no entitlement
  shall be 5 EUR

scenario Married
  on 2022-01-01
  given
    married is yes
  expect allowance is 5 EUR
`;
  const outside = { files: { "rules/a.proviso": text } };
  const { coverage } = JSON.parse((await proviso("test --coverage --format json", outside)).stdout);
  expect(coverage).toEqual({
    rules: { total: 1, covered: 1, missing: [] },
    conditions: {
      total: 1,
      covered: 0,
      justified: 0,
      missing: [{ rule: "allowance", file: "rules/a.proviso", line: 6, text: "when married", never: ["no"] }],
    },
    provisions: { total: 1, covered: 1, missing: [] },
  });
  const { stdout } = await proviso("test --coverage --lang fr", outside);
  expect(stdout).toContain("rules/a.proviso:6 « when married » : jamais vue en défaut");
});
