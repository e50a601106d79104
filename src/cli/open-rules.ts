import type { Diagnostic } from "../../grammar/diagnostic.ts";
import type { Source } from "../../grammar/source.ts";
import type { FolderContents } from "../node/read-folder.ts";
import { openWorkspace, type Workspace } from "../workspace/open-workspace.ts";
import type { Call, ExitCode } from "./command.ts";
import type { Host } from "./host.ts";
import { withProgress } from "./progress.ts";
import { paint } from "./report/paint.ts";
import { showDiagnostic } from "./report/show-diagnostic.ts";
import { indexTexts } from "./report/text-position.ts";

/** Where rules are looked for unless the call says otherwise. */
export const defaultFolder = "rules";

/** Texts as read from outside, and files that could not be taken as text; the latter have been told on standard error. */
export interface ReadSources {
  readonly sources: readonly Source[];
  readonly unreadable: FolderContents["problems"];
}

/** Rules as read from outside. */
export interface OpenedRules extends ReadSources {
  readonly workspace: Workspace;
}

/**
 * Reads the rules below some paths as one rulebook.
 *
 * @throws {InputError} for a path that is not there
 */
export async function openRules(paths: readonly string[], call: Call, host: Host): Promise<OpenedRules> {
  const read = await readSources(paths, call, host);
  return { ...read, workspace: openTexts(read.sources, call, host) };
}

/** Reads texts as one rulebook; on a terminal it shows how far it is. */
export function openTexts(sources: readonly Source[], call: Call, host: Host): Workspace {
  return withProgress(reading, call, host, (tell) => openWorkspace(sources, undefined, tell));
}

const reading = { en: "Reading the rules:", fr: "Lecture des règles :" };

/** Reads the texts below some paths, or below the default folder. A file named by two paths counts once. */
export async function readSources(paths: readonly string[], call: Call, host: Host): Promise<ReadSources> {
  const folders = paths.length > 0 ? paths : [defaultFolder];
  const contents = await Promise.all(folders.map((path) => host.files.readFolder(path)));
  const sources = new Map(contents.flatMap((folder) => folder.sources).map((source) => [source.file, source]));
  return { sources: [...sources.values()], unreadable: tellUnreadable(contents, call, host) };
}

/** Tells on standard error which files could not be read. */
export function tellUnreadable(
  contents: readonly FolderContents[],
  { language }: Call,
  { stderr }: Host,
): FolderContents["problems"] {
  const unreadable = contents.flatMap(({ problems }) => problems);
  for (const { message } of unreadable) stderr.write(`${paint(stderr).red("proviso")}: ${message[language]}\n`);
  return unreadable;
}

/** Shows diagnostics on standard error, each with its line of the text. */
export function tellDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  { language }: Call,
  { stderr }: Host,
): void {
  const showing = { texts: indexTexts(sources), language, output: stderr };
  // In one piece: a terminal takes its time for each.
  if (diagnostics.length > 0) stderr.write(diagnostics.map((one) => showDiagnostic(one, showing)).join(""));
}

/**
 * How a command ends whose rules must be sound before it can answer; nothing where they are. The errors are told. A rule
 * that is misread would give a wrong amount, so that none is given.
 */
export function refuseUnsound({ workspace, unreadable }: OpenedRules, call: Call, host: Host): ExitCode | undefined {
  const errors = workspace.diagnostics.filter(isError);
  if (unreadable.length === 0 && errors.length === 0) return undefined;
  tellDiagnostics(errors, workspace.sources, call, host);
  if (call.format === "json")
    host.stdout.write(`${JSON.stringify({ ok: false, problems: problemsOf(errors, call) })}\n`);
  return unreadable.length > 0 ? 2 : 1;
}

/** Whether a diagnostic stops evaluation. */
export function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function problemsOf(errors: readonly Diagnostic[], { language }: Call) {
  return errors.map(({ code, message }) => ({ code, message: message[language] }));
}
