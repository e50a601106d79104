// `npm run measure:studio`: bundles the measurements and starts them. Plain JavaScript, like every script that must run before
// anything is built. Packages are not bundled: the browser driver finds its own files.
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const outfile = `${root}dist/measure/measure.js`;

await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["test/measure/main.ts"],
  outfile,
  bundle: true,
  packages: "external",
  external: ["*/src/cli/make.mjs"],
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "error",
});
await import(outfile);
