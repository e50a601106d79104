// What Proviso builds, from which sources, and whether a build is still fresh. Plain JavaScript without dependencies:
// the tools that build are loaded only once they are known to be installed.
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installWhatIsMissing } from "./install.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The things that commands need built: the file that shows it was built, and the folders it is built from.
 * @type {Record<"command" | "studio", { made: string, from: string[], title: string }>}
 */
const products = {
  command: { made: "dist/cli/proviso.js", from: ["grammar", "src"], title: "the command line" },
  studio: { made: "dist/studio/index.html", from: ["grammar", "src", "editor"], title: "the studio" },
};

/**
 * Builds a product if it is missing or older than the newest of its sources, installing packages first if need be.
 * A published package holds no sources: there the product is taken as it is.
 * @param {"command" | "studio"} name
 * @throws {Error} in one plain sentence, if packages cannot be installed or the sources do not build
 */
export async function makeFresh(name) {
  const { made, from, title } = products[name];
  if (!existsSync(join(root, "src/cli/main.ts")) || isFresh(made, from)) return;
  installWhatIsMissing(root);
  process.stderr.write(`Proviso: building ${title} …\n`);
  const began = new Date();
  const builders = await import("./build.mjs");
  await builders[name]();
  // Sources saved while the build ran must count as newer than it.
  utimesSync(join(root, made), began, began);
}

/**
 * @param {string} made
 * @param {string[]} from
 */
function isFresh(made, from) {
  const built = modified(made);
  return from.every((folder) => newest(folder) <= built) && modified("package-lock.json") <= built;
}

/**
 * The latest change below a folder. Folders count too: deleting or renaming a file changes only its folder.
 * @param {string} path
 * @returns {number} milliseconds since 1970
 */
function newest(path) {
  if (!existsSync(join(root, path))) return 0;
  const below = readdirSync(join(root, path), { withFileTypes: true }).map((entry) => {
    const child = join(path, entry.name);
    return entry.isDirectory() ? newest(child) : modified(child);
  });
  return Math.max(modified(path), ...below);
}

/**
 * @param {string} path
 * @returns {number} milliseconds since 1970; 0 if there is no such file
 */
function modified(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
