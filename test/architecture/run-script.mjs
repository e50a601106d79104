// Runs a TypeScript file of the tests as a command: `node test/architecture/run-script.mjs FILE`. Node 20 does not read
// TypeScript by itself; esbuild makes one file of it, which is gone when it has run.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const outfile = join(root, `dist/script-${process.pid}.js`);

process.chdir(root);
try {
  await esbuild.build({
    entryPoints: [process.argv[2] ?? ""],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
