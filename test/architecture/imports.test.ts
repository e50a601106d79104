import { cruise } from "dependency-cruiser";
import { describe, expect, test } from "vitest";
import { importRules, readingOptions } from "./import-rules.ts";
import { entriesOf, planted, root } from "./repository.ts";

/** Every broken rule below a folder, as "rule: from → to". */
async function violations(baseDir: string, folders: string[]): Promise<string[]> {
  const { output } = await cruise(folders, { ...readingOptions, baseDir, validate: true, ruleSet: importRules });
  if (typeof output === "string") throw new TypeError("dependency-cruiser answered in text");
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

test("imports point from the later stages to the earlier, and never in a circle", async () => {
  const folders = ["grammar", "src", "editor"].filter((folder) => entriesOf(folder).length > 0);
  expect(await violations(root, folders)).toEqual([]);
}, 60_000);

describe("a planted mistake is caught", async () => {
  const caught = await violations(planted, ["grammar", "src", "editor"]);

  test.each([
    ["no-cycles", "src/values/circle.ts", "src/values/ring.ts"],
    ["grammar-is-a-leaf", "grammar/knows-values.ts", "src/values/money.ts"],
    ["values-are-a-leaf", "src/values/knows-grammar.ts", "grammar/tree.ts"],
    ["layer-1-looks-down", "src/rulebook/looks-up.ts", "src/check/checks.ts"],
    ["no-own-index", "src/check/uses-own-door.ts", "src/check/index.ts"],
    ["only-edges-do-io", "src/evaluate/reads-file.ts", "fs"],
    ["features-are-strangers", "src/explain/knows-compare.ts", "src/compare/difference.ts"],
    ["no-unresolved", "src/scenario/imports-nothing.ts", "./nowhere.ts"],
    ["nothing-imports-the-editor", "src/workspace/knows-editor.ts", "editor/panel.ts"],
    ["editor-is-a-page", "editor/knows-server.ts", "src/server/serve.ts"],
    ["no-development-packages", "src/language-service/needs-test-runner.ts", "vitest"],
  ])("%s: %s imports %s", (rule, from, to) => {
    expect(caught.filter((line) => line.startsWith(`${rule}: ${from} → `) && line.includes(to))).toHaveLength(1);
  });
});
