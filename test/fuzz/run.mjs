// `npm run fuzz`: bundles the comparison of the evaluators, because plain Node runs it several times faster than a test
// runner does, and starts it. Plain JavaScript, like every script that must run before anything is built.
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const outfile = `${root}dist/fuzz/fuzz.js`;

await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["test/fuzz/main.ts"],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "error",
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
await import(outfile);
