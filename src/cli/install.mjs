// Installs the packages that package.json asks for, when they are not there. Plain JavaScript without dependencies.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs `npm ci` if a package of package.json is missing or has another version than the one written there.
 * npm's own messages go to standard error, so that the output of the command stays clean.
 * @param {string} root - the folder of package.json
 * @throws {Error} in one plain sentence, if npm does not succeed
 */
export function installWhatIsMissing(root) {
  if (isInstalled(root)) return;
  process.stderr.write("Proviso: installing packages, once; this takes a minute …\n");
  const { status, error } = npm(root, ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status === 0) return;
  throw new Error(
    `Proviso could not install its packages (${error?.message ?? `npm ci ended with code ${status}`}). ` +
      "Check the network connection, then run the same command again.",
  );
}

/**
 * Whether every package that package.json pins is there in that version.
 * @param {string} root
 */
function isInstalled(root) {
  const { dependencies, devDependencies } = readJson(join(root, "package.json"));
  return Object.entries({ ...dependencies, ...devDependencies }).every(([name, version]) => {
    const manifest = join(root, "node_modules", name, "package.json");
    return existsSync(manifest) && readJson(manifest).version === version;
  });
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/**
 * Under npm, `npm_execpath` is the script of the npm in use; else npm is looked up on the path.
 * @param {string} cwd
 * @param {string[]} args
 */
function npm(cwd, args) {
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const options = { cwd, stdio: ["ignore", 2, 2] };
  const script = process.env["npm_execpath"];
  if (script?.endsWith("npm-cli.js")) return spawnSync(process.execPath, [script, ...args], options);
  // On Windows npm is a batch file, which only a shell starts; no argument here needs quoting.
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}
