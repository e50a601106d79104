import { randomUUID } from "node:crypto";
import { lstat, mkdir, open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { InputError, systemCode } from "./input-problem.ts";

/**
 * Saves a text below a folder so that there is either the old file or the new one, never half of it: the text goes to a
 * file beside it, reaches the disk, and takes the name.
 *
 * @param root - the folder outside which nothing is written
 * @param path - relative to `root`
 * @throws {InputError} `outside-folder`, if the path leads out of the folder, also by a link; `not-writable`, if the
 *   system refuses
 */
export async function writeFileAtomically(root: string, path: string, text: string): Promise<void> {
  await mkdir(root, { recursive: true });
  const target = await pathInside(root, path);
  const unfinished = join(dirname(target), `.${basename(target)}.${randomUUID()}.unfinished`);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeToDisk(unfinished, text);
    await rename(unfinished, target);
    await flushFolder(dirname(target));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new InputError(notWritable(path, error));
  }
}

/**
 * The absolute path of a file below a folder.
 *
 * @throws {InputError} `outside-folder`, if `path` is absolute, climbs out, or passes through a link out of the folder
 */
export async function pathInside(root: string, path: string): Promise<string> {
  const target = resolve(root, path);
  if (path.includes("\0") || !isBelow(resolve(root), target)) throw new InputError(outside(path));
  const real = await realpath(await nearestExisting(target));
  const realRoot = await realpath(root);
  if (real !== realRoot && !isBelow(realRoot, real)) throw new InputError(outside(path));
  return target;
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

/** The path itself or the nearest folder above it that there is. A dangling link is there, and leads nowhere allowed. */
async function nearestExisting(path: string): Promise<string> {
  try {
    await lstat(path);
    return path;
  } catch {
    return nearestExisting(dirname(path));
  }
}

async function writeToDisk(path: string, text: string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(text, "utf8");
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The new name is safe only once the folder is on the disk too. Systems that cannot flush a folder need not. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

function outside(path: string) {
  return {
    code: "outside-folder" as const,
    file: path,
    message: {
      en: `"${path}" is outside the working folder; nothing is written there.`,
      fr: `« ${path} » est hors du dossier de travail ; rien n'y est écrit.`,
    },
  };
}

function notWritable(path: string, error: unknown) {
  const cause = systemCode(error) ?? String(error);
  return {
    code: "not-writable" as const,
    file: path,
    message: {
      en: `"${path}" cannot be saved (${cause}). The file on disk is as it was.`,
      fr: `« ${path} » ne peut pas être enregistré (${cause}). Le fichier sur disque est resté tel quel.`,
    },
  };
}
