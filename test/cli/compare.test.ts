import { describe, expect, test } from "vitest";
import { proviso } from "./fake-host.ts";
import { amendedRules, brokenRules, soundRules } from "./rules.ts";

const files = { "old/a.proviso": soundRules, "rules/a.proviso": amendedRules };

describe("for reviewers", () => {
  test("what was and what is, since when, by which provision, and which scenarios come out otherwise", async () => {
    const { code, stdout } = await proviso("compare old rules", { files });
    expect(code).toBe(0);
    expect(stdout).toBe(
      `Salary
  value changed · Grade: A1, from 1 July 2022 [Rule 15/1]
    - 3 000 EUR per month
    + 3 100 EUR per month

Scenarios that come out otherwise
  A married official · Household allowance
    - 180 EUR per month
    + 186 EUR per month
`.replaceAll(/(\d) (\d{3})/g, "$1\u202f$2"),
    );
  });

  test("in French", async () => {
    const { stdout } = await proviso("compare old rules --lang fr", { files });
    expect(stdout).toContain("valeur modifiée · Grade: A1, à compter du 1er juillet 2022 [Règlement 15/1]");
    expect(stdout).toContain("Un agent marié · Allocation de ménage");
  });

  test("nothing, where only the layout differs", async () => {
    const same = { "old/a.proviso": soundRules, "rules/a.proviso": soundRules.replaceAll("\n\n", "\n\n\n") };
    expect((await proviso("compare old rules", { files: same })).stdout).toBe("Nothing changes in meaning.\n");
  });

  test("nothing, where the same rules are written in French", async () => {
    const french = (await proviso("format rules --to fr", { files: { "rules/a.proviso": soundRules } })).files;
    const { stdout } = await proviso("compare old rules", { files: { "old/a.proviso": soundRules, ...french } });
    expect(stdout).toBe("Nothing changes in meaning.\n");
  });
});

test("for programs, the document has the fields that stay put", async () => {
  const { stdout } = await proviso("compare old rules --format json", { files });
  expect(JSON.parse(stdout)).toMatchObject({
    changes: [
      {
        rule: "salary",
        kind: "value-changed",
        from: expect.stringContaining("EUR per month"),
        to: expect.stringContaining("EUR per month"),
        since: "2022-07-01",
        provisions: ["Rule 15/1"],
        newer: { file: "rules/a.proviso" },
      },
    ],
    scenarios: [{ scenario: "A married official", from: "180 EUR per month", to: "186 EUR per month" }],
  });
});

describe("a version may be", () => {
  test("a git revision of the rules", async () => {
    const revisions = { "HEAD~1": { "rules/a.proviso": soundRules } };
    const { stdout } = await proviso("compare HEAD~1 rules", { files, revisions });
    expect(stdout).toContain("value changed");
  });

  test("neither a folder nor a revision: called wrongly", async () => {
    expect((await proviso("compare nowhere rules", { files })).code).toBe(2);
  });
});

test.each([
  { line: "compare old rules --exit-code", code: 1, why: "they differ" },
  { line: "compare rules rules --exit-code", code: 0, why: "they do not" },
])("with --exit-code, $code says that $why", async ({ line, code }) => {
  expect((await proviso(line, { files })).code).toBe(code);
});

test("a rule that only one version has is told as added or removed, in the scenarios too", async () => {
  const without = soundRules.slice(0, soundRules.indexOf("rule child_supplement of child"));
  const { stdout } = await proviso("compare old rules", {
    files: { "old/a.proviso": without, "rules/a.proviso": soundRules },
  });
  expect(stdout).toContain("Child supplements\n  added [Rule 16/2]");
  expect(stdout).toContain("there is no such rule");
});

test("a version with a mistake is named, and nothing is compared", async () => {
  const { code, stdout, stderr } = await proviso("compare old rules", {
    files: { ...files, "old/a.proviso": brokenRules },
  });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain('The version "old" has errors:');
});
