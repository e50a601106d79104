import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Language, Source } from "../../grammar/source.ts";
import { decodeText } from "../node/decode-text.ts";
import { InputError } from "../node/input-problem.ts";
import { cannotOpen, readFolder } from "../node/read-folder.ts";
import { readRevision } from "../node/read-revision.ts";
import { writeFileAtomically } from "../node/write-file-atomically.ts";
import { startServer } from "../server/start-server.ts";
import type { Files, Host, Output, StudioHost } from "./host.ts";

/** The outside world of a command that a person or a script has started. */
export function nodeHost(): Host {
  const workingFolder = process.cwd();
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    language: languageOfEnvironment(process.env),
    now: () => performance.now(),
    files: files(workingFolder),
    studio: studio(workingFolder),
    serveEditor: () => serveEditorOver(workingFolder),
  };
}

/** What editors need is loaded for them alone, so that other commands start as fast as without it. */
async function serveEditorOver(workingFolder: string): Promise<void> {
  const { serveEditor } = await import("../lsp/serve-editor.ts");
  await serveEditor({ input: process.stdin, output: process.stdout }, workingFolder);
}

/** `NO_COLOR` and `TERM=dumb` switch colours off on a terminal (https://no-color.org). */
function output(stream: NodeJS.WriteStream): Output {
  const isTerminal = stream.isTTY === true;
  return {
    write: (text) => void stream.write(text),
    isTerminal,
    hasColours: isTerminal && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
  };
}

/** The language of messages by the usual variables, in the order in which POSIX looks at them. */
function languageOfEnvironment({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return /^fr/i.test(LC_ALL || LC_MESSAGES || LANG || "") ? "fr" : "en";
}

function files(workingFolder: string): Files {
  return {
    isFolder: (path) =>
      stat(resolve(workingFolder, path)).then(
        (found) => found.isDirectory(),
        () => false,
      ),
    readFolder: (path) => readFolder(path, workingFolder),
    readRevision: (revision, path) => readRevision(revision, path, workingFolder),
    readTexts: (folder) => readTexts(folder, workingFolder),
    readText: (path) => readText(path, workingFolder),
    write: (folder, path, text) => writeFileAtomically(resolve(workingFolder, folder), path, text),
    // The file was read by this name before, so that the folder to stay in is its own.
    save: (file, text) => writeFileAtomically(resolve(workingFolder, file, ".."), file.split("/").at(-1) ?? file, text),
  };
}

/** Texts as they stand in a folder, not below it; other files are passed over. */
async function readTexts(folder: string, workingFolder: string): Promise<readonly Source[]> {
  const names = await readdir(resolve(workingFolder, folder)).catch(refuse(folder));
  const texts = names.filter((name) => /\.(?:txt|md)$/.test(name)).toSorted();
  return Promise.all(
    texts.map(async (name) => ({ file: name, text: await readText(join(folder, name), workingFolder) })),
  );
}

async function readText(path: string, workingFolder: string): Promise<string> {
  const bytes =
    path === "-" ? await readStandardInput() : await readFile(resolve(workingFolder, path)).catch(refuse(path));
  const decoded = decodeText(path, bytes);
  if (decoded.ok) return decoded.source.text;
  throw new InputError(decoded.problem);
}

function refuse(path: string): (error: unknown) => never {
  return (error) => {
    throw new InputError(cannotOpen(path, error));
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function studio(workingFolder: string): StudioHost {
  // The bundle of the command lies in dist/cli, the studio beside it.
  const built = fileURLToPath(new URL("../studio/", import.meta.url));
  return {
    start: (rules, port) => startServer({ workingFolder, rules, studio: built }, port),
    untilEnded: () =>
      new Promise((ended) => {
        process.once("SIGINT", () => ended());
        process.once("SIGTERM", () => ended());
      }),
  };
}
