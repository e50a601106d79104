import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { InitializeParams } from "vscode-languageserver/node";
import type { Language } from "../../grammar/source.ts";

/** What the editor asked for at the start. */
export interface Settings {
  readonly language: Language;
  /** The folder that names of files are relative to. */
  readonly folder: string;
  /** The folder of rules, relative to it. */
  readonly rules: string;
  /** The scenario whose values stand beside the text from the start. */
  readonly scenario?: string;
}

/** Reads the editor's wishes; what is not said, or said wrongly, has its default. */
export function settingsFrom(params: InitializeParams, workingFolder: string): Settings {
  const options = asObject(params.initializationOptions);
  const folder = folderOf(params) ?? workingFolder;
  const { language, rules, case: scenario } = options;
  return {
    language: languageOf(language ?? params.locale),
    folder,
    rules: typeof rules === "string" && rules !== "" ? rules : existsSync(join(folder, "rules")) ? "rules" : ".",
    ...(typeof scenario === "string" && scenario !== "" && { scenario }),
  };
}

/** The scenario that changed settings name: `undefined` where they name none, nothing where they do not say. */
export function scenarioIn(settings: unknown): { readonly scenario: string | undefined } | undefined {
  const own = asObject(asObject(settings)["proviso"]);
  if (!("case" in own)) return undefined;
  const { case: scenario } = own;
  return { scenario: typeof scenario === "string" && scenario !== "" ? scenario : undefined };
}

function asObject(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null ? (value as { readonly [name: string]: unknown }) : {};
}

function languageOf(locale: unknown): Language {
  return typeof locale === "string" && /^fr/i.test(locale) ? "fr" : "en";
}

function folderOf({ workspaceFolders, rootUri }: InitializeParams): string | undefined {
  const uri = workspaceFolders?.[0]?.uri ?? rootUri ?? undefined;
  if (uri === undefined || !uri.startsWith("file:")) return undefined;
  try {
    return resolve(fileURLToPath(uri));
  } catch {
    return undefined;
  }
}
