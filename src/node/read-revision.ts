import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { decodeText, LARGEST_FILE, tooLarge } from "./decode-text.ts";
import { InputError, systemCode } from "./input-problem.ts";
import type { FolderContents } from "./read-folder.ts";

/** A state of the folder that its history keeps. */
export interface Revision {
  /** The full hash. */
  readonly id: string;
  /** ISO 8601 with the offset of whoever made it. */
  readonly date: string;
  /** First line of its message. */
  readonly title: string;
}

/**
 * Reads the `.proviso` files below a path as they were in a git revision.
 *
 * @param revision - a hash, a branch, a tag, `HEAD~2`
 * @param path - relative to the working folder
 * @throws {InputError} `not-a-repository`, `unknown-revision`
 */
export async function readRevision(revision: string, path: string, workingFolder: string): Promise<FolderContents> {
  const id = await commitOf(revision, workingFolder);
  const folder = resolve(workingFolder, path);
  const prefix = (await git(workingFolder, ["rev-parse", "--show-prefix"])).trim();
  const listing = await git(workingFolder, ["ls-tree", "-r", "-z", "-l", "--full-name", id, "--", folder]);
  const files = listing.split("\0").flatMap(fileOf).filter(isRulebookFile);
  const small = files.filter(({ size }) => size <= LARGEST_FILE);
  const texts = await readBlobs(small, workingFolder);
  const decoded = small.map((file, i) => decodeText(nameOf(file.path, prefix), texts[i] ?? new Uint8Array()));
  const large = files.filter(({ size }) => size > LARGEST_FILE);
  return {
    sources: decoded.flatMap((result) => (result.ok ? [result.source] : [])),
    problems: [
      ...decoded.flatMap((result) => (result.ok ? [] : [result.problem])),
      ...large.map(({ path: file, size }) => tooLarge(nameOf(file, prefix), size)),
    ],
  };
}

/**
 * The latest revisions that touched a path, newest first.
 *
 * @throws {InputError} `not-a-repository`
 */
export async function listRevisions(path: string, workingFolder: string, limit = 100): Promise<readonly Revision[]> {
  await assertRepository(workingFolder);
  const format = "--format=%H%x1f%aI%x1f%s";
  const log = await git(workingFolder, [
    "log",
    `--max-count=${limit}`,
    format,
    "--",
    resolve(workingFolder, path),
  ]).catch(() => "");
  return log.split("\n").flatMap((line) => {
    const [id, date, title] = line.split("\x1f");
    return id && date ? [{ id, date, title: title ?? "" }] : [];
  });
}

/** Whether the history of the working folder knows a revision by this name. */
export async function isRevision(revision: string, workingFolder: string): Promise<boolean> {
  return commitOf(revision, workingFolder).then(
    () => true,
    () => false,
  );
}

interface TreeFile {
  readonly path: string;
  readonly blob: string;
  readonly size: number;
}

/** `100644 blob 1f7a…    123<TAB>rules/oecd/salary.proviso`; links and modules are no files. */
function fileOf(line: string): readonly TreeFile[] {
  const [, blob, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
  return blob && path ? [{ path, blob, size: Number(size) }] : [];
}

function isRulebookFile({ path }: TreeFile): boolean {
  return path.endsWith(".proviso") && !path.split("/").some((part) => part === "node_modules" || part === "dist");
}

function nameOf(path: string, prefix: string): string {
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

/** The contents of many files, by one process: `HASH blob SIZE`, a line end, the bytes and a line end for each. */
async function readBlobs(files: readonly TreeFile[], cwd: string): Promise<readonly Uint8Array[]> {
  const total = files.reduce((sum, { size }) => sum + size + 100, 1024);
  const running = run("git", ["cat-file", "--batch"], { cwd, encoding: "buffer", maxBuffer: total });
  running.child.stdin?.end(files.map(({ blob }) => `${blob}\n`).join(""));
  const { stdout } = await running;
  let at = 0;
  return files.map(({ size }) => {
    const start = stdout.indexOf("\n", at) + 1;
    at = start + size + 1;
    return stdout.subarray(start, start + size);
  });
}

/** The full hash of a revision. What begins with a hyphen would be taken for an option, and names no revision. */
async function commitOf(revision: string, workingFolder: string): Promise<string> {
  await assertRepository(workingFolder);
  try {
    if (revision.startsWith("-")) throw new Error("an option");
    return (await git(workingFolder, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`])).trim();
  } catch {
    throw new InputError({
      code: "unknown-revision",
      file: revision,
      message: {
        en: `"${revision}" is neither a folder nor a git revision.`,
        fr: `« ${revision} » n'est ni un dossier ni une révision git.`,
      },
    });
  }
}

async function assertRepository(workingFolder: string): Promise<void> {
  try {
    await git(workingFolder, ["rev-parse", "--git-dir"]);
  } catch (error) {
    const missing = systemCode(error) === "ENOENT";
    throw new InputError({
      code: "not-a-repository",
      file: ".",
      message: missing
        ? {
            en: "git is not installed, so there are no revisions.",
            fr: "git n'est pas installé : il n'y a pas de révisions.",
          }
        : {
            en: "This folder is not in a git repository, so it has no revisions.",
            fr: "Ce dossier n'est pas dans un dépôt git : il n'a pas de révisions.",
          },
    });
  }
}

const run = promisify(execFile);

/** Room for a listing of a hundred thousand files. */
const maxBuffer = 32 * 1024 * 1024;

/** Runs git without a shell, so that no name of a file or revision is ever read as a command. */
async function git(cwd: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run("git", args, { cwd, encoding: "utf8", maxBuffer, env: { ...process.env, LC_ALL: "C" } });
  return stdout;
}
