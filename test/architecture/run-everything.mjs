// `npm test`: installs what is missing, then checks the format, the types, dead code, the spelling and runs every test.
// One step failing does not stop the next. Plain JavaScript, because a fresh clone has nothing but Node and npm.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installWhatIsMissing } from "../../src/cli/install.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * A tool, found in node_modules without npx, which would take half a second each time.
 * @typedef {{ name: string, script: string, args: string[] }} Step
 */

/** @type {Step[]} */
const checks = [
  {
    name: "format and lint",
    script: "@biomejs/biome/bin/biome",
    args: ["check", "--error-on-warnings", "--config-path", "test/architecture"],
  },
  { name: "types", script: "typescript/bin/tsc", args: [] },
  { name: "types of the core", script: "typescript/bin/tsc", args: ["-p", "test/architecture/tsconfig.core.json"] },
  { name: "types of the studio", script: "typescript/bin/tsc", args: ["-p", "editor"] },
  {
    name: "types of the tests of the studio",
    script: "typescript/bin/tsc",
    args: ["-p", "test/architecture/tsconfig.pages.json"],
  },
  { name: "types of the extension for editors", script: "typescript/bin/tsc", args: ["-p", "editor/vscode"] },
  { name: "dead code", script: "knip/bin/knip.js", args: ["--no-config-hints"] },
  {
    name: "spelling",
    script: "cspell/bin.mjs",
    args: ["--config", "test/architecture/cspell.json", "--no-progress", "--no-summary", "--show-suggestions", "."],
  },
];

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

try {
  installWhatIsMissing(root);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n\n0 passed, 1 failed, 0 skipped\n`);
  process.exit(1);
}
const results = [...checks.map(check), runTests()];
const total = (/** @type {keyof Totals} */ kind) => results.reduce((sum, result) => sum + result[kind], 0);
process.stdout.write(`\n${total("passed")} passed, ${total("failed")} failed, ${total("skipped")} skipped\n`);
process.exitCode = total("failed") === 0 ? 0 : 1;

/**
 * Runs a tool quietly; what it says is shown only if it complains.
 * @param {Step} step
 * @returns {Totals}
 */
function check({ name, script, args }) {
  const { ok, seconds, output } = run(script, args, "pipe");
  process.stdout.write(`${ok ? "✓" : "✗"} ${name} (${seconds} s)\n${ok ? "" : `${output}\n`}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * Runs vitest in the open and counts its tests. A file that cannot be loaded counts as one failure.
 * @returns {Totals}
 */
function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "proviso-tests-"));
  try {
    const report = join(folder, "report.json");
    const settings = ["--config", "test/architecture/vitest.config.ts"];
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { ok, seconds } = run("vitest/vitest.mjs", ["run", ...settings, ...reporters], "inherit");
    const totals = count(report);
    process.stdout.write(`${ok ? "✓" : "✗"} tests (${seconds} s)\n`);
    // Vitest also fails for reasons that no test stands for, such as an error thrown after the last one.
    return ok || totals.failed > 0 ? totals : { ...totals, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} report - the file that vitest wrote
 * @returns {Totals}
 */
function count(report) {
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */
  let found;
  try {
    found = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const broken = found.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests + broken.length,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

/**
 * @param {string} script - path inside node_modules
 * @param {string[]} args
 * @param {"pipe" | "inherit"} stdio
 */
function run(script, args, stdio) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join("node_modules", script), ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", stdio, stdio],
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return { ok: status === 0, seconds, output: `${stdout ?? ""}${stderr ?? ""}` };
}
