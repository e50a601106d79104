// Turns the sources into what runs: esbuild for the command and the library, Vite for the studio, tsc for the types.
// It stands here because the command's launcher is what builds; `npm run build` builds everything, for publishing.
import { execFileSync } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** @type {import("esbuild").BuildOptions} */
const forNode = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  charset: "utf8",
  logLevel: "silent",
};

/** Builds the command: one file with its packages inside, which starts several times faster than hundreds. */
export async function command() {
  // Two commands may build at once. Each writes a file of its own; the last to finish gives its file the name.
  const unfinished = `dist/cli/proviso-${process.pid}.js`;
  await esbuild.build({
    ...forNode,
    entryPoints: ["src/cli/main.ts"],
    outfile: unfinished,
    // Packages written as CommonJS call `require`, which a module does not have by itself.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    legalComments: "eof",
  });
  renameSync(join(root, unfinished), join(root, "dist/cli/proviso.js"));
}

/** Builds the studio into dist/studio, always as its users get it: a test runner asks packages for their slower form. */
export async function studio() {
  process.env["NODE_ENV"] = "production";
  const vite = await import("vite");
  await vite.build({ configFile: join(root, "editor/vite.config.ts"), logLevel: "warn" });
}

/** Builds the library for those who import it, packages left outside, with its types. */
export async function library() {
  const entryPoints = { index: "src/index.ts", node: "src/node/index.ts" };
  await esbuild.build({ ...forNode, entryPoints, outdir: "dist", splitting: true, packages: "external" });
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "test/architecture/tsconfig.types.json"], {
    cwd: root,
    stdio: "inherit",
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // What an earlier version built must not be published with this one.
  rmSync(join(root, "dist"), { recursive: true, force: true });
  await Promise.all([command(), library(), studio()]);
}
