import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A small tree of mistakes, to see the nets catch them. */
export const planted = fileURLToPath(new URL("./planted/", import.meta.url));

const notOurs = new Set(["node_modules", "dist", "coverage", ".git"]);

/** The files below a folder of the repository, as paths from the root; installed and built ones left out. */
export function filesBelow(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return path === join("test", "architecture", "planted") ? [] : filesBelow(path);
  });
}

/** The folders directly inside a folder, as paths from the root. */
export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

/** What lies directly inside a folder; nothing if there is no such folder. */
export function entriesOf(folder: string) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).filter(({ name }) => !notOurs.has(name));
  } catch {
    return [];
  }
}

/** The text of a file, its path given from the root. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
