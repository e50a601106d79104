import type { Bilingual } from "../grammar/source.ts";
import type { SaveAnswer, ServedFile, ServedFolder, Server } from "./server.ts";

/** A folder of the computer as the browser hands it out; as much of it as is used. */
export interface FolderHandle {
  readonly kind: "directory";
  readonly name: string;
  values(): AsyncIterable<FolderHandle | FileHandle>;
  getDirectoryHandle(name: string, options: { readonly create: boolean }): Promise<FolderHandle>;
  getFileHandle(name: string, options: { readonly create: boolean }): Promise<FileHandle>;
}

/** A file of such a folder. */
export interface FileHandle {
  readonly kind: "file";
  readonly name: string;
  getFile(): Promise<{ readonly size: number; arrayBuffer(): Promise<ArrayBuffer> }>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

/** The largest file taken as rules, in bytes. */
const LARGEST = 16 * 1024 * 1024;

/** Folders that hold no rules of the user's. */
const skipped: ReadonlySet<string> = new Set(["node_modules", "dist"]);

/**
 * The rules of a folder that the user opened in the browser, where no server is at hand. The browser writes a file whole or not
 * at all. Earlier versions are not to be had this way.
 */
export function browserFolder(root: FolderHandle): Server {
  return {
    folder: () => readFolder(root),
    askable: async () => [],
    versions: async () => [],
    versionFiles: async () => [],
    save: async (path, text, version) => {
      try {
        return await saved(root, path, text, version);
      } catch (error) {
        return { kind: "refused", words: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}

async function readFolder(root: FolderHandle): Promise<ServedFolder> {
  const files: ServedFile[] = [];
  const problems: Bilingual[] = [];
  for await (const { path, file } of filesBelow(root, "")) {
    const text = await textOf(file);
    if (text === undefined) problems.push(unreadable(path));
    else files.push({ path, text, version: await versionOf(text) });
  }
  return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

async function* filesBelow(folder: FolderHandle, above: string): AsyncGenerator<{ path: string; file: FileHandle }> {
  for await (const entry of folder.values()) {
    if (entry.name.startsWith(".") || skipped.has(entry.name)) continue;
    const path = `${above}${entry.name}`;
    if (entry.kind === "directory") yield* filesBelow(entry, `${path}/`);
    else if (path.endsWith(".proviso")) yield { path, file: entry };
  }
}

/** The text of a file; nothing for one that is too large or no UTF-8. */
async function textOf(file: FileHandle): Promise<string | undefined> {
  const content = await file.getFile();
  if (content.size > LARGEST) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await content.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Writes if the folder still holds the version that the author began from; an empty one says that the file is new. */
async function saved(root: FolderHandle, path: string, text: string, version: string): Promise<SaveAnswer> {
  const parts = path.split("/");
  const name = parts.pop() ?? path;
  let folder = root;
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
  const onDisk = await existing(folder, name);
  if (onDisk.version !== version) return { kind: "conflict", onDisk };
  const file = await folder.getFileHandle(name, { create: true });
  const writing = await file.createWritable();
  await writing.write(text);
  await writing.close();
  return { kind: "written", version: await versionOf(text) };
}

/** What is on disk under a name; an empty version where there is nothing. */
async function existing(
  folder: FolderHandle,
  name: string,
): Promise<{ readonly text: string; readonly version: string }> {
  const file = await folder.getFileHandle(name, { create: false }).catch(() => undefined);
  const text = file && (await textOf(file));
  return text === undefined ? { text: "", version: "" } : { text, version: await versionOf(text) };
}

/** A short name for a text: another text has another name. */
async function versionOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, 32);
}

function unreadable(path: string): Bilingual {
  return {
    en: `"${path}" is not UTF-8 text of at most 16 MB; it is left out. Save it as UTF-8, or split it.`,
    fr: `« ${path} » n'est pas un texte UTF-8 d'au plus 16 Mo ; il est laissé de côté. Enregistrez-le en UTF-8, ou scindez-le.`,
  };
}
