import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The folders of tests that are not unit tests. */
const kinds = ["golden", "scenario", "architecture", "end-to-end"];

/** Milliseconds. Properties tried on thousands of values take their time on a busy machine. */
const testTimeout = 120_000;

/** One named project per kind of test, so that `--project golden` runs the golden tests alone. */
export default defineConfig({
  root,
  test: {
    globalSetup: "test/architecture/say-what-is-skipped.ts",
    projects: [
      {
        root,
        test: {
          name: "unit",
          testTimeout,
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: kinds.map((kind) => `test/${kind}/**`),
        },
      },
      ...kinds.map((name) => ({ root, test: { name, testTimeout, include: [`test/${name}/**/*.test.{ts,tsx}`] } })),
    ],
    coverage: {
      include: ["grammar/**/*.ts", "src/**/*.ts"],
      exclude: ["src/cli/**", "src/server/**", "src/node/**"],
      reportsDirectory: "coverage",
    },
  },
});
