// Bundles the extension into one file, as editors load it: CommonJS, with the editor's own module left outside.
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const folder = fileURLToPath(new URL("./", import.meta.url));

/**
 * @param {string} outfile - where to write the bundle
 */
export async function buildExtension(outfile = `${folder}dist/extension.cjs`) {
  await esbuild.build({
    absWorkingDir: folder,
    entryPoints: ["extension.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
    legalComments: "eof",
    logLevel: "silent",
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildExtension();
