import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planted, root } from "./repository.ts";

/** What a tool of the repository prints, run on the planted mistakes. */
function complaints(script: string, args: string[], cwd: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd,
    encoding: "utf8",
  });
  return stdout + stderr;
}

test("the core does not know the console, the network, timers or the process", () => {
  const found = complaints("typescript/bin/tsc", ["-p", "tsconfig.json", "--pretty", "false"], planted);
  const unknown = [...found.matchAll(/Cannot find name '(\w+)'/g)].map(([, name]) => name);
  expect(unknown).toEqual(["console", "fetch", "setTimeout", "process"]);
}, 60_000);

test("the core does not know the clock", () => {
  // The linter passes over the planted tree where it lies, so it sees a copy.
  const copy = mkdtempSync(join(tmpdir(), "proviso-planted-"));
  try {
    cpSync(planted, copy, { recursive: true });
    const configuration = join(root, "test/architecture/biome.jsonc");
    const found = complaints("@biomejs/biome/bin/biome", ["lint", "--config-path", configuration, "src/values"], copy);
    expect(found).toMatch(/reads-clock\.ts:1:\d+ lint\/style\/noRestrictedGlobals/);
    expect(found).toContain("the date of evaluation is an argument");
  } finally {
    rmSync(copy, { recursive: true });
  }
}, 60_000);
