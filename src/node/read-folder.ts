import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { Source } from "../../grammar/source.ts";
import { type Decoded, decodeText, LARGEST_FILE, tooLarge } from "./decode-text.ts";
import { InputError, type InputProblem, systemCode } from "./input-problem.ts";

/** The sources of a folder, and the files that could not be taken as text. */
export interface FolderContents {
  readonly sources: readonly Source[];
  readonly problems: readonly InputProblem[];
}

/** Folders that hold no rules of the user's. */
const skipped: ReadonlySet<string> = new Set(["node_modules", ".git", "dist"]);

/**
 * Reads every `.proviso` file below a folder, or one such file, in the order of their paths.
 *
 * @param path - relative to the working folder, or absolute
 * @param workingFolder - the folder to which the names of the sources are relative; the current one by default
 * @throws {InputError} `not-found` or `not-readable`, if there is no such folder or it cannot be listed
 */
export async function readFolder(path: string, workingFolder = process.cwd()): Promise<FolderContents> {
  const start = resolve(workingFolder, path);
  const files = await rulebookFiles(start, new Set()).catch((error: unknown) => {
    throw new InputError(cannotOpen(path, error));
  });
  const read = await Promise.all(files.toSorted(byPath).map((file) => readSource(file, nameOf(file, workingFolder))));
  return {
    sources: read.flatMap((result) => (result.ok ? [result.source] : [])),
    problems: read.flatMap((result) => (result.ok ? [] : [result.problem])),
  };
}

/** Paths of the rulebook files below a path. `seen` holds the real folders already entered, so that links cannot loop. */
async function rulebookFiles(path: string, seen: Set<string>): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path];
  const real = await realpath(path);
  if (seen.has(real)) return [];
  seen.add(real);
  const found: string[] = [];
  for (const entry of await readdir(path)) {
    if (skipped.has(entry)) continue;
    const child = join(path, entry);
    const kind = await kindOf(child);
    if (kind === "folder") found.push(...(await rulebookFiles(child, seen)));
    else if (kind === "file" && entry.endsWith(".proviso")) found.push(child);
  }
  return found;
}

/** What a path leads to; a link that leads nowhere leads to nothing. */
async function kindOf(path: string): Promise<"folder" | "file" | "nothing"> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "nothing";
  } catch {
    return "nothing";
  }
}

/** Code point order of the path's parts: the same on every machine. */
function byPath(a: string, b: string): number {
  const [left, right] = [a.split(sep).join("\0"), b.split(sep).join("\0")];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The path relative to the working folder with forward slashes; outside it, the whole path. */
function nameOf(file: string, workingFolder: string): string {
  const name = relative(workingFolder, file);
  return (name.startsWith(`..${sep}..`) ? file : name).split(sep).join("/");
}

async function readSource(path: string, file: string): Promise<Decoded> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) return { ok: false, problem: tooLarge(file, size) };
    return decodeText(file, await readFile(path));
  } catch (error) {
    return { ok: false, problem: cannotOpen(file, error) };
  }
}

/** Why a file or folder could not be opened, in a sentence. */
export function cannotOpen(file: string, error: unknown): InputProblem {
  if (systemCode(error) === "ENOENT" || systemCode(error) === "ENOTDIR") {
    const message = { en: `There is no file or folder "${file}".`, fr: `Il n'y a ni fichier ni dossier « ${file} ».` };
    return { code: "not-found", file, message };
  }
  const cause = systemCode(error) ?? String(error);
  const message = { en: `"${file}" cannot be read (${cause}).`, fr: `« ${file} » ne peut pas être lu (${cause}).` };
  return { code: "not-readable", file, message };
}
