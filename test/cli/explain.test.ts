// Words misspelt on purpose. cspell:ignore houshold
import { expect, test } from "vitest";
import { proviso } from "./fake-host.ts";
import { soundRules } from "./rules.ts";

const files = { "rules/a.proviso": soundRules };

test("says what a rule says, with its provision", async () => {
  const { code, stdout } = await proviso("explain household_allowance", { files });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Household allowance \[Rule 16\/1\.1\]\n/);
  expect(stdout).toContain("married");
});

test("says it in French, and knows the French name", async () => {
  const { stdout } = await proviso("explain allocation_de_ménage --lang fr", { files });
  expect(stdout).toMatch(/^Allocation de ménage \[Règlement 16\/1\.1\]\n/);
});

test("is a document for programs", async () => {
  const { stdout } = await proviso("explain household_rate --format json", { files });
  expect(JSON.parse(stdout)).toMatchObject({
    rules: [
      {
        rule: "household_rate",
        label: "Household rate",
        provisions: ["Rule 16/1.1"],
        text: expect.stringContaining("6 %"),
      },
    ],
  });
});

test("a misspelt name ends with 2 and the nearest one", async () => {
  const { code, stderr } = await proviso("explain houshold_rate", { files });
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean "household_rate"?');
});

test("--all writes the reading view below a folder, and says where to begin", async () => {
  const { code, stdout, files: left } = await proviso("explain --all --out view --lang fr", { files });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+ pages écrites ; commencez par view\/fr\/index\.html\n$/);
  expect(left["view/fr/index.html"]).toContain("<!doctype html>");
});

test("--all without a folder, or beside the name of a rule, is a wrong call", async () => {
  expect((await proviso("explain --all", { files })).code).toBe(2);
  expect((await proviso("explain household_allowance --all --out view", { files })).stderr).toContain(
    "--all --out DIR",
  );
});
